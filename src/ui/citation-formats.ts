import type { Citation, SourceKind } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import { type PartialDate, precisionOf } from "../model/partial-date.ts";
import { BASIS_NAMES } from "./source-words.ts";

/** What a reference manager is told of a report. */
export interface CitedReport extends Citation {
  readonly id: ArticleId;
}

/** One report as an entry of BibTeX; what is not known is left out. */
export function bibtexEntry({ id, title, publisherName, published, url, language }: CitedReport): string {
  const { date } = published;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", title],
    ["publisher", publisherName],
    ["year", date === null ? null : date.slice(0, 4)],
    ["month", date === null || precisionOf(date) === "year" ? null : String(Number(date.slice(5, 7)))],
    ["day", date === null || precisionOf(date) !== "day" ? null : String(Number(date.slice(8, 10)))],
    ["url", url],
    ["language", language],
    ["note", `Date: ${BASIS_NAMES[published.basis].toLowerCase()}`],
  ];
  const known = fields.filter((field): field is readonly [string, string] => field[1] !== null);
  const body = known.map(
    ([name, value]) =>
      `  ${name} = {${name === "url" ? value.replace(/\p{Cs}/gu, "\ufffd").replace(/[{}\\\s\p{Cc}]/gu, encodeURIComponent) : latexText(value)}}`,
  );
  return `@misc{${id.replace(/[^A-Za-z0-9:._-]/g, "-")},\n${body.join(",\n")}\n}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts a brace behind a backslash too: one that stands alone would leave the entry open.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  "&": "\\&",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text on one line, without control letters, which some readers take for the end of a line or a file, and halves of letters. */
function oneLine(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd").replace(/[\s\p{Cc}]+/gu, " ");
}

/** Text that LaTeX sets as it stands. */
function latexText(text: string): string {
  return oneLine(text).replace(/[\\{}%&$#_~^]/g, (letter) => LATEX[letter] ?? letter);
}

const RIS_TYPES: Readonly<Record<SourceKind, string>> = {
  official: "GOVDOC",
  news: "NEWS",
  analysis: "RPRT",
  opinion: "NEWS",
  aggregator: "ELEC",
  unknown: "GEN",
};

/** One report as an entry of RIS, with a remark behind how it was dated; what is not known is left out. */
export function risEntry({ title, publisherName, published, url, language, kind }: CitedReport, remark = ""): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", RIS_TYPES[kind]],
    ["TI", title],
    ["PB", publisherName],
    ["PY", published.date === null ? null : published.date.slice(0, 4)],
    ["DA", published.date === null ? null : risDate(published.date)],
    ["LA", language],
    ["UR", url],
    ["N1", `Date: ${BASIS_NAMES[published.basis].toLowerCase()}${remark === "" ? "" : `. ${remark}`}`],
    ["ER", ""],
  ];
  return fields
    .filter((field): field is readonly [string, string] => field[1] !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
    .join("");
}

/** "2023/01/11/", "2023/01//", "2023///": parts that are not known stay empty. */
function risDate(date: PartialDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
