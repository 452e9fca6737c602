import type { ArticleSummary } from "../../model/article.ts";
import type { Codebook } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DATASET_VERSION, type Manifest } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import { lastCollectionDay, publicationDaysOf } from "../../model/publication-days.ts";
import type { ComparedPairs } from "../stories/compared-pairs.ts";
import { countStories, joinStories } from "../stories/join-stories.ts";
import { buildDictionaries } from "./build-dictionaries.ts";
import { encodeArticles } from "./encode-articles.ts";
import { encodeClaims } from "./encode-claims.ts";
import { joinArray, joinBytes } from "./json-bytes.ts";
import { orderArticles } from "./order-articles.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** Articles a text shard: some 250 kB of digests, quick to fetch for one article and few enough files to search. */
const SHARD_SIZE = 250;

export interface DatasetInput {
  readonly articles: readonly PreparedArticle[];
  readonly codebook: Codebook;
  /** What the build found; the articles' own findings are added. */
  readonly findings: readonly Finding[];
  /** Names the input, see `Manifest`. */
  readonly fingerprint: string;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** What is known of pairs of articles; it changes nothing but the time that stories take. */
  readonly pairs?: ComparedPairs;
}

/** A file to write, by its path inside the dataset's folder, with `/`. */
export interface EncodedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A dataset ready to be written. */
export interface EncodedDataset {
  readonly files: readonly EncodedFile[];
  /** How many stories its articles are. */
  readonly stories: number;
}

/**
 * The files of the dataset, `manifest.json` last. The same articles in any order give the same bytes.
 *
 * @throws when a tag or claim names an id that the codebook lacks.
 */
export function encodeDataset(input: DatasetInput): EncodedDataset {
  const { codebook, fingerprint, sha256, pairs } = input;
  const prepared = inOrder(input.articles);
  const articles = prepared.map(({ summary }) => summary);
  const dictionaries = buildDictionaries(articles, codebook);
  const stories = joinStories(new Map(input.articles.map(({ summary, story }) => [summary, story])), pairs);
  const parts: EncodedFile[] = [
    fileOf("articles.json", encodeArticles(articles, dictionaries, fingerprint, stories)),
    fileOf("claims.json", encodeClaims(articles, dictionaries, fingerprint)),
    ...encodeTexts(prepared, fingerprint),
  ];
  const manifest: Manifest = {
    version: DATASET_VERSION,
    fingerprint,
    articles: articles.length,
    claims: articles.reduce((count, { claims }) => count + claims.length, 0),
    stories: countStories(stories),
    lastDay: lastCollectionDay(articles.map(({ published }) => publicationDaysOf(published))),
    dictionaries,
    findings: joinFindings(input.findings, articles),
    files: parts.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    shardSize: SHARD_SIZE,
  };
  return { files: [...parts, fileOf("manifest.json", manifest)], stories: manifest.stories };
}

function encodeTexts(articles: readonly PreparedArticle[], fingerprint: string): EncodedFile[] {
  const files: EncodedFile[] = [];
  for (let start = 0; start < articles.length; start += SHARD_SIZE) {
    const own = articles.slice(start, start + SHARD_SIZE);
    const path = `texts/${String(files.length).padStart(3, "0")}.json`;
    files.push({ path, bytes: encodeShard(own, fingerprint) });
  }
  return files;
}

/** A `TextShard` as bytes. */
function encodeShard(articles: readonly PreparedArticle[], fingerprint: string): Uint8Array {
  const texts = joinArray(articles.map(({ text }) => text));
  const tags = joinArray(articles.map(({ mentions }) => mentions));
  return joinBytes([`{"fingerprint":${JSON.stringify(fingerprint)},"texts":`, ...texts, `,"tags":`, ...tags, "}\n"]);
}

function fileOf(path: string, content: object): EncodedFile {
  return { path, bytes: joinBytes([JSON.stringify(content), "\n"]) };
}

/** Prepared articles in dataset order, see `orderArticles`. */
function inOrder(articles: readonly PreparedArticle[]): PreparedArticle[] {
  const prepared = new Map(articles.map((article) => [article.summary, article]));
  return orderArticles([...prepared.keys()]).flatMap((summary) => prepared.get(summary) ?? []);
}

/** Every finding once, by file, line and code. */
function joinFindings(findings: readonly Finding[], articles: readonly ArticleSummary[]): Finding[] {
  const all = [...findings, ...articles.flatMap((article) => article.findings)].map(inFieldOrder);
  const once = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  return [...once]
    .sort(
      ([keyA, a], [keyB, b]) =>
        compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareTexts(keyA, keyB),
    )
    .map(([, finding]) => finding);
}

/** The same finding with its fields in one order, so that equal findings have equal JSON. */
function inFieldOrder({ code, file, line, found, expected }: Finding): Finding {
  return {
    code,
    file,
    ...(line !== undefined && { line }),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
  };
}
