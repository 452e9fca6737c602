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
    agreement: openAgreements(parts, "every"),
    publisher: single(publishers.map(idAndName), articles.publishers),
    kind: single(namedValues(SOURCE_KINDS, KIND_NAMES), articles.kinds),
    basis: single(namedValues(DATE_BASES, BASIS_NAMES), articles.bases),
  };
}

/** The agreements that an article names, and each family of which it names no member; for sharing an article among them. */
export function openNamed(parts: DatasetParts): ListColumn {
  return openAgreements(parts, "bare");
}

/**
 * Join the columns of agreements and families to one.
 *
 * An article has its agreements and, of `every` family of these and of its own family tags, or of the `bare` ones, which
 * are tagged without a member among its agreements, those with an id of their own.
 */
function openAgreements({ manifest, articles: columns }: DatasetParts, kept: "every" | "bare"): ListColumn {
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
  const [members, tags] = [tagged.offsets, taggedFamilies.offsets];
  for (let row = 0, end = 0; row < count; row++) {
    const firstMember = members[row]!;
    const endOfMembers = members[row + 1]!;
    for (let at = firstMember; at < endOfMembers; at++) joined[end++] = tagged.values[at]!;
    const start = end;
    if (kept === "every") {
      for (let at = firstMember; at < endOfMembers; at++) {
        end = insertFamily(joined, start, end, familyOf[tagged.values[at]!]!, agreements.length);
      }
    }
    for (let at = tags[row]!; at < tags[row + 1]!; at++) {
      const place = familyPlaces[taggedFamilies.values[at]!]!;
      let isImplied = false;
      for (let of = firstMember; of < endOfMembers; of++) isImplied ||= familyOf[tagged.values[of]!] === place;
      if (!isImplied) end = insertFamily(joined, start, end, place, agreements.length);
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
