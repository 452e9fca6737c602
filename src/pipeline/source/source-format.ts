/** What a file is, by the way it is opened. */
export type SourceFormat =
  | "markdown"
  | "plain"
  | "html"
  | "json"
  | "json-lines"
  | "table"
  | "feed"
  | "mail"
  | "mhtml"
  | "pdf"
  | "docx";

const ENDINGS: readonly (readonly [ending: string, format: SourceFormat])[] = [
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".txt", "plain"],
  [".text", "plain"],
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".json", "json"],
  [".jsonl", "json-lines"],
  [".ndjson", "json-lines"],
  [".csv", "table"],
  [".tsv", "table"],
  [".xml", "feed"],
  [".rss", "feed"],
  [".atom", "feed"],
  [".eml", "mail"],
  [".mbox", "mail"],
  [".mhtml", "mhtml"],
  [".mht", "mhtml"],
  [".pdf", "pdf"],
  [".docx", "docx"],
  [".docm", "docx"],
  [".dotx", "docx"],
];

/** How a file of this name is opened, by its ending in any case; null when it is not. */
export function formatOfName(file: string): SourceFormat | null {
  const name = file.toLowerCase();
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}

/** A file's name without folders and without an ending that is read. */
export function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return formatOfName(name) === null ? name : name.slice(0, name.lastIndexOf("."));
}
