import type { DateBasis } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import { type FigureOrder, figureOrderOf } from "../source/date-figures.ts";
import type { FrontField } from "../source/read-front-matter.ts";
import { readStatedFields } from "../source/read-stated-fields.ts";
import { shorten } from "../source/shorten.ts";
import { showValue } from "../source/show-value.ts";
import type { Source, SourceOptions, StatedFields } from "../source/source.ts";
import { type EntryKey, meaningOf } from "./entry-keys.ts";
import type { FindingTally } from "./finding-tally.ts";
import { type OpenedFile, type OpenedSource, unopened } from "./opened-source.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { hasMarkup, plainWords } from "./plain-words.ts";
import { stableId } from "./stable-id.ts";

/** Where an entry stands in its file. */
export type EntryPlace = Omit<Source, "text">;

/** Fields by the names that their file gives them. */
export type EntryFields = Readonly<Record<string, unknown>>;

const DATE_EXPECTED = "a date such as 2023, 2023-01 or 2023-01-11";

/**
 * Open one entry of a file that holds several: a record, a row, a feed's item.
 *
 * A field that does not hold what it may is `entry-field` and counts as not stated; without a text it is
 * `entry-textless`, with nothing to read. A date that reads either way is `date-ambiguous`, and its year is kept.
 * `basis` says how a date in its fields was found.
 */
export async function openEntry(
  fields: EntryFields,
  place: EntryPlace,
  options: SourceOptions,
  basis: DateBasis = "given",
): Promise<OpenedFile> {
  const { values, findings } = readValues(fields, place);
  const written = { text: values.get("text") ?? "", title: values.get("title") ?? null };
  // Nothing is waited for that needs no reading: a file may have a hundred thousand entries.
  const text = hasMarkup(written.text) ? await plainWords(written.text) : written.text;
  const title = written.title !== null && hasMarkup(written.title) ? await plainWords(written.title) : written.title;
  if (text.trim() === "") {
    const found = title === null ? "nothing that names itself a text" : `the title "${shorten(title)}" alone`;
    return unopened(...findings, {
      code: "entry-textless",
      ...place,
      found,
      expected: "a field text, body or content",
    });
  }
  const stated = readFields(values, title, place, { options, basis, findings });
  const content = [title, stated.url, stated.published?.date, text].join("\0");
  const given = values.get("id")?.trim() ?? null;
  const isAlone = place.line === undefined && place.entry === undefined;
  const id = isAlone && given === null ? null : stableId(place.file, given, content);
  return { sources: [{ ...place, text, format: "plain", bodyStart: 0, stated: { ...stated, id } }], findings };
}

/** An entry that is to be opened. */
export interface Entry {
  /** No object where it cannot be read. */
  readonly fields: unknown;
  readonly place: EntryPlace;
  /** What is the matter with it whatever it holds; takes the place of its having no text. */
  readonly flaw?: (isKept: boolean) => Finding;
}

/** Open entry after entry; their findings are added to `findings`. */
export async function openEntries(
  entries: readonly Entry[],
  options: SourceOptions,
  findings: FindingTally,
): Promise<OpenedSource[]> {
  const sources: OpenedSource[] = [];
  for (const { fields, place, flaw } of entries) {
    if (!isFields(fields)) {
      const found = shorten(showValue(fields));
      findings.add(flaw?.(false) ?? { code: "entry-textless", ...place, found, expected: "an object" });
      continue;
    }
    const opened = await openEntry(fields, place, options);
    sources.push(...opened.sources);
    if (flaw !== undefined) findings.add(flaw(opened.sources.length > 0));
    for (const finding of opened.findings) {
      if (flaw === undefined || finding.code !== "entry-textless") findings.add(finding);
    }
  }
  return sources;
}

/** Whether a value of JSON is an object with names. */
export function isFields(value: unknown): value is EntryFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** By meaning, as text, none of them blank. */
function readValues(fields: EntryFields, place: EntryPlace) {
  const findings: Finding[] = [];
  const values = new Map<EntryKey, string>();
  const ranks = new Map<EntryKey, number>();
  for (const [name, value] of Object.entries(fields)) {
    const meaning = meaningOf(name);
    if (meaning === null || value === null || value === undefined || value === "") continue;
    const { key, rank } = meaning;
    const text = textOf(value);
    if (text === null || (key === "text" && typeof value === "number")) {
      const found = shorten(`${name}: ${showValue(value).slice(0, 500)}`);
      findings.push({ code: "entry-field", ...place, found, expected: "words" });
    } else if (text.trim() !== "" && rank < (ranks.get(key) ?? Number.POSITIVE_INFINITY)) {
      values.set(key, text);
      ranks.set(key, rank);
    }
  }
  return { values, findings };
}

/** A string or number, paragraphs in a list, or the name of what is told with fields of its own, such as a source. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.every((part) => typeof part === "string") ? value.join("\n") : null;
  if (typeof value !== "object" || value === null) return null;
  const named = "name" in value ? value.name : "title" in value ? value.title : "value" in value ? value.value : null;
  return typeof named === "string" ? named : null;
}

const NAMED_LANGUAGES: Readonly<Record<string, string>> = {
  arabic: "ar",
  chinese: "zh",
  english: "en",
  filipino: "fil",
  french: "fr",
  german: "de",
  italian: "it",
  japanese: "ja",
  korean: "ko",
  portuguese: "pt",
  russian: "ru",
  spanish: "es",
};

interface Reading {
  readonly options: SourceOptions;
  readonly basis: DateBasis;
  /** Takes in what the fields' reading finds. */
  readonly findings: Finding[];
}

function readFields(
  values: ReadonlyMap<EntryKey, string>,
  title: string | null,
  place: EntryPlace,
  { options, basis, findings }: Reading,
) {
  const fields = new Map<string, FrontField>();
  const state = (key: string, value: string | undefined | null) => {
    if (value) fields.set(key, { value: value.trim(), line: 1 });
  };
  state("title", title);
  for (const key of ["publisher", "url", "kind"] as const) state(key, values.get(key));
  state("publisher_country", values.get("publisher_country")?.toUpperCase());
  const language = values.get("language")?.trim().replaceAll("_", "-");
  state("language", NAMED_LANGUAGES[language?.toLowerCase() ?? ""] ?? language);
  const { stated, findings: own } = readStatedFields(fields, place.file, options);
  const published = values.get("published");
  const dated = published === undefined ? null : parseStatedDate(published, orderOfFields(stated));
  if (dated?.isAmbiguous) {
    const expected = "the month as a word, or year-month-day";
    findings.push({ code: "date-ambiguous", ...place, found: shorten(published ?? ""), expected });
  } else if (published !== undefined && dated === null) {
    findings.push({ code: "entry-field", ...place, found: shorten(`date: ${published}`), expected: DATE_EXPECTED });
  }
  findings.push(...own.map(({ line: _, ...finding }) => ({ ...finding, code: "entry-field" as const, ...place })));
  return { ...stated, published: dated && { date: dated.date, basis } };
}

/** Which figure comes first where the entry was published, as far as its own fields say. */
function orderOfFields({ language, publisherCountry }: StatedFields): FigureOrder {
  return figureOrderOf(language, publisherCountry);
}
