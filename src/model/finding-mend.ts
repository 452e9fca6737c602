import type { Finding, FindingCode } from "./finding.ts";
import { FINDING_WORDS } from "./finding-wording.ts";

/** Where a file of each kind states when it was published, by the ending of its name. */
const DATE_PLACES: readonly (readonly [ending: RegExp, place: string])[] = [
  [/\.md$/i, "in `published` of its front matter"],
  [/\.txt$/i, "in a first line that holds nothing else"],
  [/\.(?:json|jsonl|ndjson)$/i, "in a field `published` of the entry"],
  [/\.(?:csv|tsv)$/i, "in a column `published` of the row"],
  [/\.(?:xml|rss|atom)$/i, "in `pubDate` (RSS) or `published` (Atom) of the entry"],
  [/\.eml$/i, "in the mail's `Date:` line"],
  [/\.(?:html?|xhtml|pdf|docx)$/i, "in `published` of the front matter of an `.md` file with its text"],
];

const DATE_SENTENCES: Partial<Record<FindingCode, string>> = {
  "date-missing": "State the date of publication, as exactly as it is known,",
  "date-ambiguous": "State the date of publication as year-month-day",
};

/** How to mend one finding, as its file's format has it. */
export function mendOf({ code, file }: Finding): string {
  const sentence = DATE_SENTENCES[code];
  const place = DATE_PLACES.find(([ending]) => ending.test(file))?.[1];
  return sentence === undefined || place === undefined ? FINDING_WORDS[code].mend : `${sentence} ${place}.`;
}

/** How to mend findings of one kind: each way once, in the order of the findings. */
export function mendsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(mendOf))];
}
