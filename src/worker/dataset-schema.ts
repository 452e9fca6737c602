import * as z from "zod/mini";
import { SOURCE_KINDS } from "../model/article.ts";
import type {
  ArticleColumns,
  ClaimColumns,
  IdBucket,
  LineShard,
  Manifest,
  ShardList,
  TextShard,
} from "../model/dataset.ts";
import type { Opening } from "../model/opening.ts";
import { END_OF_DATES, FIRST_DATE } from "../model/partial-date.ts";

const text = z.string();
const textOrNull = z.nullable(z.string());
const count = z.int().check(z.nonnegative());
/** As many as a column of 32-bit numbers can point at. */
const rows = z.int().check(z.nonnegative(), z.lt(2 ** 31));
const day = z.int().check(z.gte(FIRST_DATE), z.lt(END_OF_DATES));

/** Ids without a blank: those with one are the page's own, as of the series that joins all values which do not fit. */
const id = text.check(z.regex(/^\S+$/));
const named = { id, name: text };
const ladderId = z.enum(["treaty", "programme", "partnership"]);

const stage = z.object({ ...named, shortName: text, definition: text, isEnding: z.boolean() });

const agreement = z.object({
  ...named,
  family: text,
  shortName: text,
  ladder: ladderId,
  parties: z.array(text),
  summary: text,
  link: textOrNull,
});

const dictionaries = z
  .object({
    ladders: z.array(z.object({ id: ladderId, name: text, stages: z.array(stage).check(z.refine(hasEachIdOnce)) })),
    agreements: z.array(agreement),
    families: z.array(z.object({ ...named, summary: text })),
    themes: z.array(z.object({ ...named, shortName: text, definition: text })),
    countries: z.array(z.object({ ...named, isOrganisation: z.boolean() })),
    publishers: z.array(
      z.object({ ...named, kind: z.enum(SOURCE_KINDS), country: textOrNull, isStateRun: z.boolean() }),
    ),
  })
  .check(
    z.refine((lists) => Object.values(lists).every(hasEachIdOnce)),
    z.refine(({ ladders, agreements }) => agreements.every(({ ladder }) => ladders.some(({ id }) => id === ladder))),
  );

function hasEachIdOnce(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}

const finding = z.object({
  code: text,
  file: text,
  line: z.optional(z.int()),
  entry: z.optional(z.int()),
  found: z.optional(text),
  expected: z.optional(text),
});

/** For four thousand articles a bucket, as the pipeline has it, far more than any machine can hold. */
const MOST_BUCKETS = 1_000_000;

const manifest = z.object({
  version: z.int(),
  fingerprint: text,
  generated: z.nullable(z.object({ seed: z.int() })),
  about: z.nullable(z.object({ name: textOrNull, summary: textOrNull, texts: textOrNull })),
  articles: rows,
  claims: rows,
  stories: rows,
  lastDay: z.nullable(day),
  dictionaries,
  findings: z.array(finding),
  files: z.array(z.object({ path: text, bytes: count, sha256: text })),
  shardSize: z.int().check(z.positive()),
  idBuckets: z.int().check(z.positive(), z.lt(MOST_BUCKETS)),
});

const numbers = z.object({
  width: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  signed: z.boolean(),
  base64: text,
});
const words = z.object({ words: z.array(text), numbers });
const dates = z.object({ firstDays: numbers, precisions: numbers });
const lists = z.object({ counts: numbers, values: numbers });
const days = z.object({ start: z.int(), gaps: numbers, lengths: numbers, lastDays: numbers });

const articles = z.object({
  fingerprint: text,
  kinds: numbers,
  bases: numbers,
  days,
  precisions: numbers,
  publishers: numbers,
  countries: lists,
  themes: lists,
  agreements: lists,
  families: lists,
  storyGaps: numbers,
});

const claims = z.object({
  fingerprint: text,
  counts: numbers,
  agreements: numbers,
  stages: words,
  modalities: numbers,
  dates,
  parties: words,
});

const tagMentions = z.tuple([z.enum(["country", "theme", "agreement", "family"]), text], z.int());

const claimSpans = z.tuple([count, count, count, count, text]);

const texts = z.object({
  sum: text,
  texts: z.array(text),
  tags: z.array(z.array(tagMentions)),
  claims: z.array(z.array(claimSpans)),
});

const lines = z.object({
  sum: text,
  ids: z.array(text),
  titles: z.array(textOrNull),
  files: z.array(text),
  urls: z.array(textOrNull),
  publisherNames: z.array(textOrNull),
  publisherCountries: z.array(textOrNull),
  languages: z.array(textOrNull),
  notBefore: z.array(textOrNull),
  notAfter: z.array(textOrNull),
});

const ids = z.object({ sum: text, ids: z.array(text), rows: z.array(count) });

const sums = z.array(z.object({ bytes: count, sum: text }));
const shards = z.object({ fingerprint: text, lines: sums, texts: sums, ids: sums });

// What an answer holds is the engine's own, of the same version, under the file's sum.
const opening = z.object({
  fingerprint: text,
  answers: z.array(
    z.object({
      kind: z.enum(["coverage", "facets", "board"]),
      question: z.record(text, z.unknown()),
      answer: z.record(text, z.unknown()),
    }),
  ),
});

export function isOpening(json: unknown): json is Opening {
  return opening.safeParse(json).success;
}

/** Whether parsed JSON has the shape of a manifest of this version. */
export function isManifest(json: unknown): json is Manifest {
  return manifest.safeParse(json).success;
}

export function isArticleColumns(json: unknown): json is ArticleColumns {
  return articles.safeParse(json).success;
}

export function isClaimColumns(json: unknown): json is ClaimColumns {
  return claims.safeParse(json).success;
}

export function isTextShard(json: unknown): json is TextShard {
  return texts.safeParse(json).success;
}

export function isLineShard(json: unknown): json is LineShard {
  return lines.safeParse(json).success;
}

export function isIdBucket(json: unknown): json is IdBucket {
  return ids.safeParse(json).success;
}

export function isShardList(json: unknown): json is ShardList {
  return shards.safeParse(json).success;
}

const versioned = z.object({ version: z.int() });

/** The version that parsed JSON names, whatever else it holds; null when it names none. */
export function versionOf(json: unknown): number | null {
  return versioned.safeParse(json).data?.version ?? null;
}
