import type { Finding, FindingCode } from "./finding.ts";

/** What a kind of finding means, and how to mend it; whole sentences. */
export interface FindingWords {
  /** What is the matter, without its place. */
  readonly what: string;
  /** What was done about it, so that nobody needs to guess what is missing. */
  readonly effect: string;
  readonly mend: string;
}

/** The words for every code, one table for terminal and page. */
export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  "file-empty": {
    what: "The file is empty.",
    effect: "It was left out.",
    mend: "Put the report's text into it, or delete it.",
  },
  "file-binary": {
    what: "The file holds no text.",
    effect: "It was left out.",
    mend: "Save the report as plain text or Markdown in UTF-8.",
  },
  "file-too-large": {
    what: "The file is larger than a report can be.",
    effect: "It was not read.",
    mend: "Split it into one file a report.",
  },
  "file-unreadable": {
    what: "The file cannot be opened.",
    effect: "It was left out.",
    mend: "Check its permissions; put the file itself there, not a link to it.",
  },
  "encoding-unknown": {
    what: "The file's characters are in an unknown encoding.",
    effect: "It was left out.",
    mend: "Save it again in UTF-8.",
  },
  "format-unknown": {
    what: "The file has an ending that is not read.",
    effect: "It was left out.",
    mend: "Save the report as .md with front matter, or as .txt.",
  },
  "front-matter-broken": {
    what: "The front matter is not valid YAML.",
    effect: "Its fields were read line by line, and the text was kept.",
    mend: "Mend the line; put a value that holds a colon or a quotation mark in quotes.",
  },
  "front-matter-field": {
    what: "A field is not known, or does not hold what it may.",
    effect: "The field counts as not stated; all else was kept.",
    mend: "Correct the field or delete it.",
  },
  "article-id-twice": {
    what: "Two files have one id.",
    effect: "The first in the order of names was kept.",
    mend: "Rename one of them, or give it an `id` of its own; delete it if it is a copy.",
  },
  "text-empty": {
    what: "Nothing is left of the text once what surrounds an article is dropped.",
    effect: "It was left out.",
    mend: "Put the report's text below the front matter.",
  },
  "date-missing": {
    what: "Nothing shows when it was published.",
    effect: "It is counted as undated and drawn on no day.",
    mend: "Add `published` to the front matter, as precise as is known, and `date_basis`.",
  },
  "date-ambiguous": {
    what: "The date can be read with day and month either way.",
    effect: "Only the year was kept.",
    mend: "Add `published` as year-month-day to the front matter.",
  },
  "date-future": {
    what: "The publication date lies in the future.",
    effect: "It was kept as stated.",
    mend: "Correct `published`.",
  },
  "date-implausible": {
    what: "The date is older than any report can be.",
    effect: "It counts as not known.",
    mend: "Correct `published` and the bounds beside it, or delete them.",
  },
  "date-conflict": {
    what: "Two dates of publication cannot both be right.",
    effect: "The one that the source states was kept.",
    mend: "Open the report, correct `published`, and say in `date_basis` how it is known.",
  },
  "party-mismatch": {
    what: "The text names other parties than the agreement has.",
    effect: "The claim was read; the parties are the codebook's.",
    mend: "Check the report: it may be wrong, or mean another agreement.",
  },
  "codebook-missing": {
    what: "A file of the codebook is missing.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Put it back under `codebook/`.",
  },
  "codebook-syntax": {
    what: "A file of the codebook is not valid YAML.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Mend the line; indent with spaces, and quote a value that holds a colon.",
  },
  "codebook-field": {
    what: "A field of the codebook is missing, not known, or does not hold what it may.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Correct the field.",
  },
  "codebook-unknown-id": {
    what: "The codebook uses an id that it does not define.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Correct the id, or add an entry for it.",
  },
  "codebook-id-twice": {
    what: "Two entries of the codebook have one id or name.",
    effect: "Nothing was built; the last good dataset stays.",
    mend: "Give one of them another, or join them.",
  },
  "record-broken": {
    what: "The line is not a record.",
    effect: "It was answered with no tags.",
    mend: 'Write one JSON object a line, with at least "id" and "text".',
  },
  "record-id-lost": {
    what: "The record's id cannot be given back as it was written.",
    effect: "It was answered with its tags and with null for its id.",
    mend: "Write the id as a string.",
  },
};

/** Where a finding is: `2023/a.md:4`, or the file alone. */
export function findingPlace({ file, line }: Finding): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** A finding in one line without its place: what is the matter, what stands there and what would be right. */
export function findingMessage({ code, found, expected }: Finding): string {
  const { what } = FINDING_WORDS[code];
  if (found === undefined) return expected === undefined ? what : `${what} Expected: ${expected}.`;
  return expected === undefined ? `${what} Found: ${found}` : `${what} Found: ${found}; expected: ${expected}.`;
}
