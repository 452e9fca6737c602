import type { Agreement, Country, Family, Ladder, Publisher, Theme } from "./codebook.ts";
import type { DayNumber } from "./day-number.ts";
import type { Finding } from "./finding.ts";

/** Raised with every change of the shape; a page refuses any other version. */
export const DATASET_VERSION = 1;

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
  readonly agreements: readonly Omit<Agreement, "aliases" | "terms">[];
  readonly families: readonly Omit<Family, "aliases">[];
  readonly themes: readonly Omit<Theme, "phrases" | "not">[];
  /** Those that occur, as a tag or a party. */
  readonly countries: readonly Omit<Country, "phrases" | "not">[];
  /** Those that occur, unlisted ones included. */
  readonly publishers: readonly Omit<Publisher, "aliases">[];
}

/** `manifest.json`: what the dataset is, and the other files. */
export interface Manifest {
  readonly version: number;
  /** SHA-256 over the names and contents of every input file, in code-point order of their names. */
  readonly fingerprint: string;
  readonly articles: number;
  readonly claims: number;
  /** Last day on which an article may have been published; null when none is dated. The day that a page opens on. */
  readonly lastDay: DayNumber | null;
  readonly dictionaries: Dictionaries;
  readonly findings: readonly Finding[];
  readonly files: readonly DatasetFile[];
  /** Articles a text shard: article row r is in `texts/` number `floor(r / shardSize)`. */
  readonly shardSize: number;
}
