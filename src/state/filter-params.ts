import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { DIMENSIONS, type Dimension, type Excluded, excludedOf, type Filter } from "../model/filter.ts";
import type { AgreementId, CountryId, PublisherId, ThemeId } from "../model/ids.ts";
import type { PartialDate } from "../model/partial-date.ts";

/** Reads values of a link; what cannot be used is named to the reader of the link. */
export interface ParamReader {
  readonly readOne: <Value>(key: string, parse: (text: string) => Value | undefined, otherwise: Value) => Value;
  readonly readMany: <Value extends string>(key: string, isValue: (text: string) => boolean) => Value[];
}

/** Dimensions whose values the page knows by itself; those of the others are the collection's. */
const VALUES: Readonly<Partial<Record<Dimension, readonly string[]>>> = { kind: SOURCE_KINDS, basis: DATE_BASES };

/** `country` → `not-country`, the key of what is excluded. */
export function excludedKey(dimension: Dimension): string {
  return `not-${dimension}`;
}

/** The filter of a link: `country=JP&not-theme=industry&all=country&from=2021&q=submarine`. */
export function readFilter(
  { readOne, readMany }: ParamReader,
  parseDate: (text: string) => PartialDate | undefined,
  words: string,
): Filter {
  const isValueOf = (dimension: Dimension) => (text: string) => VALUES[dimension]?.includes(text) ?? true;
  const excluded = DIMENSIONS.map(
    (dimension) => [dimension, readMany(excludedKey(dimension), isValueOf(dimension))] as const,
  );
  const all = readMany<Dimension>("all", (text) => DIMENSIONS.some((dimension) => dimension === text));
  return {
    country: readMany<CountryId>("country", isValueOf("country")),
    theme: readMany<ThemeId>("theme", isValueOf("theme")),
    agreement: readMany<AgreementId>("agreement", isValueOf("agreement")),
    publisher: readMany<PublisherId>("publisher", isValueOf("publisher")),
    kind: readMany("kind", isValueOf("kind")),
    basis: readMany("basis", isValueOf("basis")),
    without: Object.fromEntries(excluded.filter(([, ids]) => ids.length > 0)) satisfies Excluded,
    all: DIMENSIONS.filter((dimension) => all.includes(dimension)),
    from: readOne<PartialDate | null>("from", parseDate, null),
    to: readOne<PartialDate | null>("to", parseDate, null),
    words,
  };
}

/** The many-valued parameters of a filter, in a fixed order. */
export function writeValues(filter: Filter): [key: string, value: string][] {
  const chosen = DIMENSIONS.flatMap((dimension) => pairs(dimension, filter[dimension]));
  const excluded = DIMENSIONS.flatMap((dimension) => pairs(excludedKey(dimension), excludedOf(filter, dimension)));
  return [
    ...chosen,
    ...excluded,
    ...DIMENSIONS.filter((one) => filter.all.includes(one)).flatMap((one) => pairs("all", [one])),
  ];
}

function pairs(key: string, ids: readonly string[]): [string, string][] {
  return [...new Set(ids)].sort(byCodePoint).map((id) => [key, id]);
}

/** Orders texts by code unit, so that equal filters give equal links. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
