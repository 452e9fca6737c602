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
  type SingleColumn,
} from "./dataset.ts";
import { readLists } from "./read-columns.ts";

const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  official: "Official",
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  aggregator: "Aggregator",
  unknown: "Unknown",
};

const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  given: "Stated",
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
      readLists({ file: "articles.json", column }, packed, articles.count, entries.length),
      entries.length,
    ),
  });
  return {
    country: tags("countries", parts.articles.countries, countries),
    theme: tags("themes", parts.articles.themes, themes),
    agreement: openAgreements(parts, (agreements, families) => [...agreements, ...families]),
    publisher: single(publishers.map(idAndName), articles.publishers),
    kind: single(namedValues(SOURCE_KINDS, KIND_NAMES), articles.kinds),
    basis: single(namedValues(DATE_BASES, BASIS_NAMES), articles.bases),
  };
}

/** The agreements that an article names, and each family of which it names no member; for sharing an article among them. */
export function openNamed(parts: DatasetParts): ListColumn {
  return openAgreements(parts, (agreements, _families, bare) => [...agreements, ...bare]);
}

/**
 * Join the columns of agreements and families to one.
 *
 * `choose` gets an article's agreements, the families of these and of its own family tags, and those of the latter
 * without a member among the agreements; all as places in the joined values.
 */
function openAgreements(
  { manifest, articles: columns }: DatasetParts,
  choose: (agreements: readonly number[], families: readonly number[], bare: readonly number[]) => readonly number[],
): ListColumn {
  const { agreements, families } = manifest.dictionaries;
  const own = new Set<string>(agreements.map(({ id }) => id));
  const shown = families.filter(({ id }) => !own.has(id));
  const values = [...agreements.map(idAndName), ...shown.map(idAndName)];
  const placeOf = new Map(values.map(({ id }, place) => [id, place]));
  const familyOf = agreements.map(({ family }) => placeOf.get(family) ?? -1);
  const familyPlaces = families.map(({ id }) => placeOf.get(id)!);
  const count = manifest.articles;
  const tagged = readLists(
    { file: "articles.json", column: "agreements" },
    columns.agreements,
    count,
    agreements.length,
  );
  const taggedFamilies = readLists(
    { file: "articles.json", column: "families" },
    columns.families,
    count,
    families.length,
  );

  const offsets = new Int32Array(count + 1);
  const joined = makePlaces(2 * tagged.values.length + taggedFamilies.values.length, values.length);
  const isFamily = (place: number) => place >= agreements.length;
  for (let row = 0, end = 0; row < count; row++) {
    if (
      tagged.offsets[row] !== tagged.offsets[row + 1] ||
      taggedFamilies.offsets[row] !== taggedFamilies.offsets[row + 1]
    ) {
      const members = Array.from(tagged.values.subarray(tagged.offsets[row], tagged.offsets[row + 1]));
      const bases = members.map((member) => familyOf[member]!);
      const tags = taggedFamilies.values.subarray(taggedFamilies.offsets[row], taggedFamilies.offsets[row + 1]);
      const bare = Array.from(tags, (family) => familyPlaces[family]!).filter((place) => !bases.includes(place));
      const chosen = choose(members, [...bases, ...bare].filter(isFamily), bare.filter(isFamily));
      for (const place of [...new Set(chosen)].sort((a, b) => a - b)) joined[end++] = place;
    }
    offsets[row + 1] = end;
  }
  return { values, lists: { offsets, values: joined.slice(0, offsets[count]) } };
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
  const places = makePlaces(values.length, end);
  places.set(values);
  return { offsets, values: places };
}

/** A column of places, -1 for none. */
function single(values: readonly DimensionValue[], numbers: Column): SingleColumn {
  const places = makePlaces(numbers.length, values.length + 1);
  for (let row = 0; row < numbers.length; row++) places[row] = numbers[row]! < 0 ? values.length : numbers[row]!;
  return { values, single: places };
}
