import { DATE_BASES, type DateBasis, SOURCE_KINDS, type SourceKind } from "../model/article.ts";
import type { Dimension } from "../model/filter.ts";
import type { Column } from "../model/packed.ts";
import type { Dataset, DatasetParts, DimensionColumn, DimensionValue, Lists, OpenArticles } from "./dataset.ts";
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
  const columns: Record<Dimension, DimensionColumn> = {
    country: {
      values: countries.map(idAndName),
      lists: readLists(
        { file: "articles.json", column: "countries" },
        parts.articles.countries,
        articles.count,
        countries.length,
      ),
    },
    theme: {
      values: themes.map(idAndName),
      lists: readLists(
        { file: "articles.json", column: "themes" },
        parts.articles.themes,
        articles.count,
        themes.length,
      ),
    },
    agreement: openAgreements(parts, (agreements, families) => [...agreements, ...families]),
    publisher: { values: publishers.map(idAndName), lists: singleValues(articles.publishers) },
    kind: { values: SOURCE_KINDS.map((id) => ({ id, name: KIND_NAMES[id] })), lists: singleValues(articles.kinds) },
    basis: { values: DATE_BASES.map((id) => ({ id, name: BASIS_NAMES[id] })), lists: singleValues(articles.bases) },
  };
  return columns;
}

/** The agreements that an article names, and each family of which it names no member; for sharing an article among them. */
export function openNamed(parts: DatasetParts): DimensionColumn {
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
): DimensionColumn {
  const { agreements, families } = manifest.dictionaries;
  const own = new Set<string>(agreements.map(({ id }) => id));
  const shown = families.filter(({ id }) => !own.has(id));
  const values = [...agreements.map(idAndName), ...shown.map(idAndName)];
  const placeOf = new Map(values.map(({ id }, place) => [id, place]));
  const familyOf = agreements.map(({ family }) => placeOf.get(family) ?? -1);
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
  const joined: number[] = [];
  for (let row = 0; row < count; row++) {
    const members = Array.from(tagged.values.subarray(tagged.offsets[row], tagged.offsets[row + 1]));
    const bases = members.map((member) => familyOf[member]!);
    const named = Array.from(
      taggedFamilies.values.subarray(taggedFamilies.offsets[row], taggedFamilies.offsets[row + 1]),
    );
    const bare = named.map((family) => placeOf.get(families[family]!.id)!).filter((place) => !bases.includes(place));
    const isFamily = (place: number) => place >= agreements.length;
    const chosen = choose(members, [...bases, ...bare].filter(isFamily), bare.filter(isFamily));
    joined.push(...[...new Set(chosen)].sort((a, b) => a - b));
    offsets[row + 1] = joined.length;
  }
  return { values, lists: { offsets, values: Int32Array.from(joined) } };
}

function idAndName({ id, name, shortName }: { id: string; name: string; shortName?: string }): DimensionValue {
  return { id, name: shortName ?? name };
}

/** One value a row, none for -1, as lists. */
function singleValues(numbers: Column): Lists {
  const offsets = new Int32Array(numbers.length + 1);
  const values = new Int32Array(numbers.length);
  let end = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (numbers[row]! >= 0) values[end++] = numbers[row]!;
    offsets[row + 1] = end;
  }
  return { offsets, values: values.subarray(0, end) };
}
