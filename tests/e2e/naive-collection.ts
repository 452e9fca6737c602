import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BASIS_NAMES, KIND_NAMES } from "../../src/ui/source-words.ts";

/** An article as the files of a built dataset have it, read without any of the engine's code. */
export interface NaiveArticle {
  readonly title: string;
  readonly text: string;
  readonly publisherName: string;
  readonly values: Readonly<Record<NaiveDimension, readonly string[]>>;
  /** Days since 1970; null where there is none. */
  readonly first: number | null;
  readonly last: number | null;
  /** The same number for articles of one story. */
  readonly story: number;
  /** The numbers of its claims. */
  readonly claims: readonly number[];
}

export const NAIVE_DIMENSIONS = ["country", "theme", "agreement", "publisher", "kind", "basis"] as const;
export type NaiveDimension = (typeof NAIVE_DIMENSIONS)[number];

export interface NaiveAgreement {
  readonly id: string;
  readonly family: string;
  readonly shortName: string;
  readonly parties: readonly string[];
}

export interface NaiveCollection {
  readonly articles: readonly NaiveArticle[];
  readonly agreements: readonly NaiveAgreement[];
  /** What the page calls a value, by dimension. */
  readonly names: Readonly<Record<NaiveDimension, ReadonlyMap<string, string>>>;
}

/** In the order of their numbers in the dataset. */
const KINDS = ["official", "news", "analysis", "opinion", "aggregator", "unknown"] as const;
const BASES = ["given", "metadata", "text", "url", "bounds", "none"] as const;
const NO_DAY = -(2 ** 31);

interface Packed {
  readonly width: number;
  readonly signed: boolean;
  readonly base64: string;
}

function unpack({ width, signed, base64 }: Packed): number[] {
  const bytes = Buffer.from(base64, "base64");
  return Array.from({ length: bytes.length / width }, (_, at) =>
    signed || width === 4 ? bytes.readIntLE(at * width, width) : bytes.readUIntLE(at * width, width),
  );
}

/** Read a dataset's folder. */
export function readNaively(folder: string): NaiveCollection {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const shards = (name: string) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => json(join(name, file)));
  const { dictionaries } = json("manifest.json");
  const [columns, claims] = [json("articles.json"), json("claims.json")];
  const [lines, texts] = [shards("lines"), shards("texts")];
  const all = (of: readonly Record<string, unknown[]>[], name: string) => of.flatMap((shard) => shard[name] ?? []);
  const [kinds, bases, publishers] = [columns.kinds, columns.bases, columns.publishers].map(unpack);
  const days = daysOf(columns.days);
  const gaps = unpack(columns.storyGaps);
  const claimsOf = claimsByRow(claims.counts);
  const tags = all(texts, "tags") as [string, string][][];
  const [titles, publisherNames] = [all(lines, "titles"), all(lines, "publisherNames")] as (string | null)[][];
  const agreementIds = new Set<string>(dictionaries.agreements.map(({ id }: NaiveAgreement) => id));
  const familyOf = new Map(dictionaries.agreements.map(({ id, family }: NaiveAgreement) => [id, family]));
  const articles = (all(texts, "texts") as string[]).map((text, row): NaiveArticle => {
    const tagged = (kind: string) => tags[row]!.filter(([own]) => own === kind).map(([, id]) => id);
    const named = tagged("agreement");
    const families = [...named.map((id) => familyOf.get(id) as string), ...tagged("family")];
    const publisher = dictionaries.publishers[publishers![row]!]?.id;
    return {
      text,
      title: titles![row] ?? "",
      publisherName: publisherNames![row] ?? "",
      values: {
        country: tagged("country"),
        theme: tagged("theme"),
        agreement: [...new Set([...named, ...families.filter((id) => !agreementIds.has(id))])],
        publisher: publisher === undefined ? [] : [publisher],
        kind: [KINDS[kinds![row]!]!],
        basis: [BASES[bases![row]!]!],
      },
      first: days[row]![0],
      last: days[row]![1],
      story: row - gaps[row]!,
      claims: claimsOf[row]!,
    };
  });
  return { articles, agreements: dictionaries.agreements, names: namesOf(dictionaries) };
}

function daysOf(packed: Record<"gaps" | "lengths" | "lastDays", Packed> & { readonly start: number }) {
  const [gaps, lengths] = [unpack(packed.gaps), unpack(packed.lengths)];
  let day = packed.start;
  const dated = gaps.map((gap, row): [number | null, number | null] => {
    day += gap;
    return [day, lengths[row]! < 0 ? null : day + lengths[row]!];
  });
  const rest = unpack(packed.lastDays).map((last): [number | null, number | null] => [
    null,
    last === NO_DAY ? null : last,
  ]);
  return [...dated, ...rest];
}

/** The claims stand one after the other, those of the first article first. */
function claimsByRow(counts: Packed): number[][] {
  let end = 0;
  return unpack(counts).map((count) => {
    end += count;
    return Array.from({ length: count }, (_, at) => end - count + at);
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

function namesOf(dictionaries: Record<string, readonly Named[]>): NaiveCollection["names"] {
  const long = (of: string) => (dictionaries[of] ?? []).map(({ id, name }) => [id, name] as const);
  const short = (of: string) => (dictionaries[of] ?? []).map(({ id, shortName }) => [id, shortName] as const);
  return {
    country: new Map(long("countries")),
    theme: new Map(short("themes")),
    agreement: new Map([...long("families"), ...short("agreements")]),
    publisher: new Map(long("publishers")),
    kind: new Map(KINDS.map((kind) => [kind, KIND_NAMES[kind]])),
    basis: new Map(BASES.map((basis) => [basis, BASIS_NAMES[basis]])),
  };
}
