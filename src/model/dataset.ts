import type { TagKind } from "./article.ts";
import type { Agreement, Country, Family, Ladder, Publisher, Theme } from "./codebook.ts";
import type { DayNumber } from "./day-number.ts";
import type { Finding } from "./finding.ts";
import type { ArticleId, CountryId } from "./ids.ts";
import type { PackedDates, PackedNumbers, PackedWords } from "./packed.ts";
import type { PartialDate } from "./partial-date.ts";

/** Raised with every change of the shape; a page refuses any other version. */
export const DATASET_VERSION = 5;

/** A file of the dataset beside the manifest. */
export interface DatasetFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** A stage as the page needs it: without its cues. */
export type StageWords = Omit<Ladder["stages"][number], "cues">;

/** What ids mean. A column's dictionary number is the place in its list. */
export interface Dictionaries {
  readonly ladders: readonly (Omit<Ladder, "stages"> & { readonly stages: readonly StageWords[] })[];
  readonly agreements: readonly Omit<
    Agreement,
    "aliases" | "sharedAliases" | "terms" | "topics" | "themes" | "buyer"
  >[];
  readonly families: readonly Omit<Family, "aliases">[];
  readonly themes: readonly Omit<Theme, "phrases" | "weak" | "isOftenInPassing" | "not">[];
  /** Those that occur, as a tag or a party. */
  readonly countries: readonly Omit<Country, "phrases" | "not">[];
  /** Those that occur, unlisted ones included. */
  readonly publishers: readonly Omit<Publisher, "aliases">[];
}

/** What a collection says of itself, for all who read numbers of it. */
export interface About {
  /** What it is called: "Sample corpus". */
  readonly name: string | null;
  /** What its reports are and what they leave out, in whole sentences. */
  readonly summary: string | null;
  /** What the texts are where they are not the reports' own, as a sentence that stands below each. */
  readonly texts: string | null;
}

/** `manifest.json`: what the dataset is, and the other files. */
export interface Manifest {
  readonly version: number;
  /** SHA-256 over the names and contents of every input file, in code-point order of their names. */
  readonly fingerprint: string;
  /** Not null when no article was read: all of it is made up, from this seed, and says so wherever it is shown. */
  readonly generated: { readonly seed: number } | null;
  /** Null for a collection that says nothing of itself. */
  readonly about: About | null;
  readonly articles: number;
  readonly claims: number;
  /** Stories: articles that report the same thing count as one. */
  readonly stories: number;
  /** The day up to which the collection reaches, see `lastCollectionDay`; null when none is dated. The day that a page opens on. */
  readonly lastDay: DayNumber | null;
  readonly dictionaries: Dictionaries;
  readonly findings: readonly Finding[];
  readonly files: readonly DatasetFile[];
  /** Articles a shard: article row r is in `lines/` and `texts/` number `floor(r / shardSize)`. */
  readonly shardSize: number;
  /** Files of `ids/`, see `bucketOf`. */
  readonly idBuckets: number;
}

/** Values per row: row r has `counts[r]` of them, after those of the rows before it. */
export interface PackedLists {
  readonly counts: PackedNumbers;
  /** Dictionary numbers, ascending in a row. */
  readonly values: PackedNumbers;
}

/** The days on which each article may have been published, see `publicationDaysOf`; rows with a first day come first. */
export interface PackedDays {
  /** The first day of the first row; 0 when no row has one. */
  readonly start: DayNumber;
  /** Of each row with a first day, the days since that of the row before it; 0 for the first. */
  readonly gaps: PackedNumbers;
  /** Of each row with a first day, the days to its last day; -1 for none. */
  readonly lengths: PackedNumbers;
  /** Of each row without a first day, its last day; `NO_DAY` for none. */
  readonly lastDays: PackedNumbers;
}

/** A file with something of every article names the input that it was built from, so that files of two builds are never mixed. */
interface BuiltFrom {
  readonly fingerprint: string;
}

/** `articles.json`: one row an article, by first possible day of publication, then by id; those without one last. */
export interface ArticleColumns extends BuiltFrom {
  /** Places in `SOURCE_KINDS`. */
  readonly kinds: PackedNumbers;
  /** Places in `DATE_BASES`. */
  readonly bases: PackedNumbers;
  readonly days: PackedDays;
  /** How exact the date of publication is that the article bears, as `PackedDates` has it; 0 when it bears none. */
  readonly precisions: PackedNumbers;
  /** Places in the dictionary of publishers, -1 for none. */
  readonly publishers: PackedNumbers;
  readonly countries: PackedLists;
  readonly themes: PackedLists;
  readonly agreements: PackedLists;
  readonly families: PackedLists;
  /** Rows back to the head of its story; 0 for a head, and for an article that is a story of its own. */
  readonly storyGaps: PackedNumbers;
}

/** `claims.json`: one row a claim, by row of its article, then in the order of the text. The row is the claim's number. */
export interface ClaimColumns extends BuiltFrom {
  /** How many each row of `articles.json` has. */
  readonly counts: PackedNumbers;
  readonly agreements: PackedNumbers;
  readonly stages: PackedWords;
  /** Places in `MODALITIES`. */
  readonly modalities: PackedNumbers;
  readonly dates: PackedDates;
  readonly parties: PackedWords;
}

/**
 * A file with some articles alone carries a sum of its own: one whose articles are as they were is the same in two builds.
 *
 * It begins with `sealOf` its sum, the lower-case hexadecimal SHA-256 of all bytes behind that.
 */
interface Sealed {
  readonly sum: string;
}

/** How a sealed file with such a sum begins. */
export function sealOf(sum: string): string {
  return `{"sum":"${sum}",`;
}

/** The mentions of one tag: `[kind, id, start, end, start, end, …]`. */
export type TagMentions = readonly [TagKind, string, ...number[]];

/** Where a claim stands in its article's text, and the rule that read it: `[start, end, cueStart, cueEnd, rule]`. */
export type ClaimSpans = readonly [start: number, end: number, cueStart: number, cueEnd: number, rule: string];

/** `texts/NNN.json`: what is fetched only to read or to search. */
export interface TextShard extends Sealed {
  readonly texts: readonly string[];
  readonly tags: readonly (readonly TagMentions[])[];
  /** Of each article its claims, in the order of `claims.json`. */
  readonly claims: readonly (readonly ClaimSpans[])[];
}

/** `lines/NNN.json`: what is fetched to list articles or to cite them. */
export interface LineShard extends Sealed {
  readonly ids: readonly ArticleId[];
  readonly titles: readonly (string | null)[];
  readonly files: readonly string[];
  readonly urls: readonly (string | null)[];
  readonly publisherNames: readonly (string | null)[];
  readonly publisherCountries: readonly (CountryId | null)[];
  readonly languages: readonly (string | null)[];
  readonly notBefore: readonly (PartialDate | null)[];
  readonly notAfter: readonly (PartialDate | null)[];
}

/** `ids/NNN.json`: the rows of the ids of one bucket, see `bucketOf`; what is fetched to follow a link to an article. */
export interface IdBucket extends Sealed {
  readonly ids: readonly ArticleId[];
  readonly rows: readonly number[];
}

/** The folders of files that are fetched when needed. */
export const SHARD_FOLDERS = ["lines", "texts", "ids"] as const;

/** A file of one of these folders, by its number. */
export interface ShardName {
  readonly folder: (typeof SHARD_FOLDERS)[number];
  readonly number: number;
}

/** The size of a sealed file, and the sum that it carries. */
export interface ShardSum extends Sealed {
  readonly bytes: number;
}

/** `shards.json`: sizes and sums of these files by number, fetched with the first of them. */
export interface ShardList extends BuiltFrom, Readonly<Record<ShardName["folder"], readonly ShardSum[]>> {}

/** The path of a shard inside the dataset's folder. */
export function pathOfShard({ folder, number }: ShardName): string {
  return `${folder}/${String(number).padStart(3, "0")}.json`;
}

/** The path of every file of a dataset, the manifest's first. */
export function pathsOf({ files, articles, shardSize, idBuckets }: Manifest): string[] {
  const shards = Math.ceil(articles / shardSize);
  const counts = { lines: shards, texts: shards, ids: idBuckets };
  const numbered = SHARD_FOLDERS.flatMap((folder) =>
    Array.from({ length: counts[folder] }, (_, number) => pathOfShard({ folder, number })),
  );
  return ["manifest.json", ...files.map(({ path }) => path), ...numbered];
}
