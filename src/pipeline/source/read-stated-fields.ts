import {
  DATE_BASES,
  type DateBasis,
  type PublicationDate,
  SOURCE_KINDS,
  type SourceKind,
} from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import type { CountryId } from "../../model/ids.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { FrontField } from "./read-front-matter.ts";
import { shorten } from "./shorten.ts";
import type { SourceOptions, StatedFields } from "./source.ts";

/** The fields that a source may state of itself, in the order of our own files. */
const STATED_KEYS = [
  "id",
  "title",
  "publisher",
  "publisher_country",
  "kind",
  "url",
  "language",
  "published",
  "date_basis",
  "not_before",
  "not_after",
] as const;

type StatedKey = (typeof STATED_KEYS)[number];

/** Names that other programs give a field of ours in their front matter, the likelier first. */
const OTHER_NAMES: ReadonlyMap<StatedKey, readonly string[]> = new Map([
  [
    "published",
    ["date", "published_time", "published_at", "date_published", "publication_date", "pubdate", "datePublished"],
  ],
  ["url", ["source_url", "canonical_url", "original_url", "link"]],
  ["language", ["lang"]],
]);

/** Stands for a publisher of no known country. */
const NO_COUNTRY = "ZZ";
const DATE_EXPECTED = "a date of the calendar as `2023`, `2023-01` or `2023-01-11`";
const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/;

/**
 * Check what a source states of itself.
 *
 * A field that is not known, or whose value is not one that it may have, is a `front-matter-field` finding with line,
 * found and expected; the value then counts as not stated and the others stay. Names that other programs give these
 * fields are read as ours.
 */
export function readStatedFields(
  written: ReadonlyMap<string, FrontField>,
  file: string,
  { countries }: SourceOptions,
): { readonly stated: StatedFields; readonly findings: readonly Finding[] } {
  const fields = withOurNames(written);
  const findings: Finding[] = [...fields.keys()]
    .filter((key) => !isStatedKey(key))
    .map((key) => ({
      ...place(fields, key, file),
      found: shorten(key),
      expected: `one of ${STATED_KEYS.join(", ")}`,
    }));
  const read = <Value>(key: StatedKey, parse: (text: string) => Value | null, expected: string): Value | null => {
    const text = fields.get(key)?.value ?? null;
    const value = text === null ? null : parse(text);
    if (text !== null && value === null) {
      findings.push({ ...place(fields, key, file), found: shorten(`${key}: ${text}`), expected });
    }
    return value;
  };
  const country = (text: string) => (text === NO_COUNTRY || !isCountry(text, countries) ? null : (text as CountryId));
  const hasCountry = fields.get("publisher_country")?.value !== NO_COUNTRY;
  return {
    stated: {
      id: read("id", parseId, "letters, digits, `.`, `_` and `-`, beginning with a letter or digit"),
      title: read("title", parseWords, "words"),
      publisherName: read("publisher", parseWords, "words"),
      publisherCountry: hasCountry
        ? read("publisher_country", country, countryAdvice(fields.get("publisher_country")?.value ?? ""))
        : null,
      kind: read("kind", parseKind, `one of ${SOURCE_KINDS.join(", ")}`),
      url: read("url", parseAddress, "an address that begins with http:// or https://"),
      language: read("language", parseLanguage, "a language tag, such as en or zh-Hant"),
      published: readPublished(fields, read),
    },
    findings,
  };
}

type ReadField = <Value>(key: StatedKey, parse: (text: string) => Value | null, expected: string) => Value | null;

function readPublished(fields: ReadonlyMap<string, FrontField>, read: ReadField): PublicationDate | null {
  const date = read("published", parseDay, DATE_EXPECTED);
  const basis = read("date_basis", parseBasis, `one of ${DATE_BASES.join(", ")}`);
  const notBefore = read("not_before", parseDay, DATE_EXPECTED);
  const notAfter = read("not_after", parseDay, DATE_EXPECTED);
  const bounds = { ...(notBefore === null ? {} : { notBefore }), ...(notAfter === null ? {} : { notAfter }) };
  if (date !== null) return { date, basis: basis === null || basis === "none" ? "given" : basis, ...bounds };
  if (notBefore !== null || notAfter !== null) return { date: null, basis: "bounds", ...bounds };
  // A date that was stated and is wrong is unknown: the text is not asked for another.
  const speaksOfDate = basis !== null || (fields.get("published")?.value ?? null) !== null;
  return speaksOfDate ? { date: null, basis: "none" } : null;
}

/** The fields under our names; one of ours goes before those of other programs. */
function withOurNames(fields: ReadonlyMap<string, FrontField>): ReadonlyMap<string, FrontField> {
  const ours = new Map(fields);
  for (const [key, names] of OTHER_NAMES) {
    const name = names.find((other) => (fields.get(other)?.value ?? null) !== null);
    const field = name === undefined ? undefined : fields.get(name);
    if (field !== undefined && !fields.has(key)) ours.set(key, field);
    for (const other of names) ours.delete(other);
  }
  return ours;
}

function isStatedKey(key: string): boolean {
  return STATED_KEYS.some((known) => known === key);
}

function place(fields: ReadonlyMap<string, FrontField>, key: string, file: string): Finding {
  const line = fields.get(key)?.line;
  return { code: "front-matter-field", file, ...(line === undefined ? {} : { line }) };
}

function parseWords(text: string): string | null {
  return text.replace(/\s+/g, " ").trim() || null;
}

function parseId(text: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u.test(text) ? text : null;
}

/** Letters in daily use that the standard has otherwise. */
const OTHER_LETTERS: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

function countryAdvice(text: string): string {
  const letters = text.trim().toUpperCase();
  const right = OTHER_LETTERS.get(letters) ?? (/^[A-Z]{2}$/.test(letters) && letters !== text ? letters : undefined);
  return right ?? "a country's two letters, such as JP; ZZ when not known";
}

function isCountry(text: string, countries: ReadonlySet<string> | undefined): boolean {
  return /^[A-Z]{2}[A-Z0-9]{0,8}$/.test(text) && (countries?.has(text) ?? true);
}

function parseKind(text: string): SourceKind | null {
  return SOURCE_KINDS.find((kind) => kind === text) ?? null;
}

function parseBasis(text: string): DateBasis | null {
  return DATE_BASES.find((basis) => basis === text) ?? null;
}

/** A language tag as it is written, or null. */
export function parseLanguage(text: string): string | null {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null;
}

/** An `http` or `https` address with a host and no white space, or null. */
export function parseAddress(text: string): string | null {
  return /^https?:\/\/[^\s/?#"<>]+[^\s"<>]*$/i.test(text) ? text : null;
}

/** A partial date; of a point in time the day that it names, in its own zone. */
function parseDay(text: string): PartialDate | null {
  return parsePartialDate(TIME_OF_DAY.exec(text)?.[1] ?? text);
}
