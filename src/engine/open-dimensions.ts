import { DATE_BASES, type DateBasis, SOURCE_KINDS, type SourceKind } from "../model/article.ts";
import type { PackedLists } from "../model/dataset.ts";
import type { Column } from "../model/packed.ts";
import {
  type Dataset,
  type DatasetParts,
  type DimensionValue,
  type ListColumn,
  type Lists,
  makePlaces,
  type OpenArticles,
  type Places,
} from "./dataset.ts";
import { readLists } from "./read-columns.ts";

const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  official: "Official",
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  aggregator: "Aggregator",
  unknown: "Not known",
};

const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  given: "Given in the record",
  metadata: "Metadata",
  text: "In the text",
  url: "In the address",
  bounds: "Inferred, bounded",
  none: "None found",
};

/**
 * The column of each dimension.
 *
 * The values of `agreement` are the agreements and then the families with an id of their own; an article has a family
 * when it names the family or any member.
 */
export function openDimensions(parts: DatasetParts, articles: OpenArticles): Dataset["dimensions"] {
  const { countries, themes, publishers } = parts.manifest.dictionaries;
  const tags = (column: string, packed: PackedLists, entries: readonly Entry[]): ListColumn => ({
    values: entries.map(idAndName),
    lists: narrowed(
      readLists({ file: "articles.json", column, decode: parts.decode }, packed, articles.count, entries.length),
      entries.length,
    ),
  });
  return {
    country: tags("countries", parts.articles.countries, countries),
    theme: tags("themes", parts.articles.themes, themes),
    agreement: openAgreements(parts),
    publisher: { values: publishers.map(idAndName), single: articles.publishers },
    kind: { values: namedValues(SOURCE_KINDS, KIND_NAMES), single: placesOf(articles.kinds) },
    basis: { values: namedValues(DATE_BASES, BASIS_NAMES), single: placesOf(articles.bases) },
  };
}

/**
 * Join the columns of agreements and families to one: an article has its agreements, and of their families and its own
 * family tags those with an id that is no agreement's.
 */
function openAgreements({ manifest, articles: columns, decode }: DatasetParts): ListColumn {
  const { agreements, families } = manifest.dictionaries;
  const own = new Set<string>(agreements.map(({ id }) => id));
  const shown = families.filter(({ id }) => !own.has(id));
  const values = [...agreements.map(idAndName), ...shown.map(idAndName)];
  const placeOf = new Map(values.map(({ id }, place) => [id, place]));
  const familyOf = agreements.map(({ family }) => placeOf.get(family) ?? -1);
  const familyPlaces = families.map(({ id }) => placeOf.get(id)!);
  const count = manifest.articles;
  const read = (column: "agreements" | "families", end: number) =>
    readLists({ file: "articles.json", column, decode }, columns[column], count, end);
  const tagged = read("agreements", agreements.length);
  const taggedFamilies = read("families", families.length);

  const offsets = new Int32Array(count + 1);
  const joined = makePlaces(2 * tagged.values.length + taggedFamilies.values.length, values.length);
  const [members, tags] = [tagged.offsets, taggedFamilies.offsets];
  for (let row = 0, end = 0; row < count; row++) {
    const [firstMember, endOfMembers] = [members[row]!, members[row + 1]!];
    for (let at = firstMember; at < endOfMembers; at++) joined[end++] = tagged.values[at]!;
    const start = end;
    for (let at = firstMember; at < endOfMembers; at++) {
      end = insertFamily(joined, start, end, familyOf[tagged.values[at]!]!, agreements.length);
    }
    for (let at = tags[row]!; at < tags[row + 1]!; at++) {
      end = insertFamily(joined, start, end, familyPlaces[taggedFamilies.values[at]!]!, agreements.length);
    }
    offsets[row + 1] = end;
  }
  return { values, lists: { offsets, values: joined.slice(0, offsets[count]) } };
}

/** Put a family's place among the ascending ones from `start` to `end`, once, and give their new end; `first` is the first family's. */
function insertFamily(joined: Places, start: number, end: number, place: number, first: number): number {
  if (place < first) return end;
  let at = end;
  while (at > start && joined[at - 1]! > place) at--;
  if (at > start && joined[at - 1] === place) return end;
  joined.copyWithin(at + 1, at, end);
  joined[at] = place;
  return end + 1;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
}

function idAndName({ id, name, shortName }: Entry): DimensionValue {
  return { id, name: shortName ?? name };
}

function namedValues<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): DimensionValue[] {
  return ids.map((id) => ({ id, name: names[id] }));
}

function narrowed({ offsets, values }: Lists<Column>, end: number): Lists {
  return { offsets, values: values instanceof Uint8Array ? values : placesOf(values, end) };
}

/** A column without negative numbers as places. */
function placesOf(numbers: Column, end = 0x100): Places {
  if (numbers instanceof Uint8Array || numbers instanceof Uint16Array) return numbers;
  const places = makePlaces(numbers.length, end);
  places.set(numbers);
  return places;
}
