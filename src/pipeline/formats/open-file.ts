import type { Finding } from "../../model/finding.ts";
import { openText } from "../source/read-source.ts";
import { formatOfName, type SourceFormat } from "../source/source-format.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { nameBinary } from "./name-binary.ts";
import { type OpenedFile, type OpenOptions, unopened } from "./opened-source.ts";
import { hasName, namedEncoding, sniffFormat } from "./sniff-format.ts";

const PDF_HEADER = "%PDF-";
/** In bytes. Source: ISO 32000-1, Annex H, note 13. */
const FARTHEST_HEADER = 1024;

/** What a format is called in a finding. */
const NAMES: Readonly<Record<SourceFormat, string>> = {
  markdown: "Markdown",
  plain: "plain text",
  html: "a web page",
  json: "JSON",
  "json-lines": "JSON Lines",
  table: "a table",
  feed: "a feed",
  mail: "a mail",
  mhtml: "a saved web page (MHTML)",
  pdf: "PDF",
  docx: "a Word document",
};

/**
 * Open a file: every article in it with its text, its fields and what its format shows.
 *
 * What a file holds decides how it is opened, where that differs from its ending: `format-mismatch`. `fallback` is the
 * format of a file with an ending that is not read; without it such a file is `format-unknown`. Never fails; the
 * library of a format is loaded when the first file of that format comes.
 */
export async function openFile(
  file: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
  fallback: SourceFormat | null = null,
): Promise<OpenedFile> {
  const named = formatOfName(file) ?? fallback;
  if (named === null) return unopened({ code: "format-unknown", file });
  if (bytes.every((byte) => byte === 0 || byte === 32 || (byte > 8 && byte < 14))) {
    return unopened({ code: "file-empty", file });
  }
  const shown = shownFormat(bytes, named);
  if (typeof shown !== "string") return unopened({ ...shown, file });
  const opened = orEmpty(await openAs(shown, bytes, file, options), shown, file);
  if (shown === named || formatOfName(file) === null) return opened;
  const expected = `${NAMES[named]}, as its ending says`;
  return {
    ...opened,
    findings: [{ code: "format-mismatch", file, found: NAMES[shown], expected }, ...opened.findings],
  };
}

/** What a file held; one that held nothing, of which nothing is said, is empty: a list without entries. */
function orEmpty(opened: OpenedFile, format: SourceFormat, file: string): OpenedFile {
  if (opened.sources.length > 0 || opened.findings.length > 0) return opened;
  return unopened({ code: "file-empty", file, found: `${NAMES[format]} without an article in it` });
}

/** What to open a file as, or why not to. */
function shownFormat(bytes: Uint8Array, named: SourceFormat): SourceFormat | Omit<Finding, "file"> {
  const shown = sniffFormat(bytes);
  const kind = nameBinary(bytes);
  if (shown === "archive" && named === "docx" && kind === null) {
    return { code: "file-damaged", found: "an archive without a document", expected: "a DOCX file to its end" };
  }
  if (shown === "archive") return { code: "file-binary", found: kind ?? "an archive" };
  if (shown === "old-office") {
    // Word puts a locked document into a file of the old kind, too.
    const isLocked = named === "docx" && kind === null;
    return isLocked
      ? { code: "file-locked", expected: "DOCX without a password" }
      : { code: "file-binary", found: kind ?? "a file of an old Office program" };
  }
  if (shown === "feed" && named === "html") return "feed";
  if (shown === "feed") return named === "feed" ? named : named === "markdown" || named === "plain" ? "feed" : named;
  if (shown !== null) return shown;
  if (named !== "pdf" && named !== "docx") return named;
  // Some servers put lines of their own before it.
  if (named === "pdf" && hasName(bytes.subarray(0, FARTHEST_HEADER), PDF_HEADER)) return named;
  const decoded = decodeBytes(bytes);
  if ("text" in decoded) return "plain";
  if (kind !== null) return { code: "file-binary", found: kind };
  return { code: "file-damaged", found: "nothing of its format", expected: NAMES[named] };
}

async function openAs(
  format: SourceFormat,
  bytes: Uint8Array,
  file: string,
  options: OpenOptions,
): Promise<OpenedFile> {
  if (format === "pdf") return (await import("./open-pdf.ts")).openPdf(bytes, file, options.createPdfReader?.());
  if (format === "docx") return (await import("./open-docx.ts")).openDocx(bytes, file);
  if (format === "mail") return openMail(bytes, file, options);
  if (format === "mhtml") return (await import("./open-mhtml.ts")).openMhtml(bytes, file);
  const decoded = decodeBytes(bytes, namedEncoding(bytes, format));
  if ("code" in decoded) {
    const kind = decoded.code === "file-binary" ? nameBinary(bytes) : null;
    return unopened({ code: decoded.code, file, ...(kind !== null && { found: kind }) });
  }
  const { sources, findings } = await openDecoded(format, decoded.text, file, options);
  if (decoded.doubt === undefined) return { sources, findings };
  return { sources, findings: [{ code: "encoding-doubtful", file, found: decoded.doubt }, ...findings] };
}

async function openMail(bytes: Uint8Array, file: string, options: OpenOptions): Promise<OpenedFile> {
  const { attachedIn = 0 } = options;
  const openPart = (name: string, part: Uint8Array) => openFile(name, part, { ...options, attachedIn: attachedIn + 1 });
  return (await import("./open-mail.ts")).openMail(bytes, file, openPart, attachedIn);
}

async function openDecoded(
  format: Exclude<SourceFormat, "pdf" | "docx" | "mail" | "mhtml">,
  text: string,
  file: string,
  options: OpenOptions,
): Promise<OpenedFile> {
  switch (format) {
    case "markdown":
    case "plain": {
      const { stated, findings } = openText({ file, text }, format, options);
      return { sources: stated === null ? [] : [{ file, text, ...stated }], findings };
    }
    case "html":
      return (await import("./open-page-file.ts")).openPageFile(text, file);
    case "json":
      return (await import("./open-json.ts")).openJson(text, file, options);
    case "json-lines":
      return (await import("./open-json.ts")).openJsonLines(text, file, options);
    case "table":
      return (await import("./open-table.ts")).openTable(text, file, options);
    case "feed":
      return (await import("./open-feed.ts")).openFeed(text, file, options);
  }
}
