import type { Article } from "../../model/article.ts";
import type { Codebook } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DATASET_VERSION, type Manifest, type TagMentions, type TextShard } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import { lastCollectionDay, publicationDaysOf } from "../../model/publication-days.ts";
import { utf8Length } from "../../model/utf8-length.ts";
import { countStories, joinStories } from "../stories/join-stories.ts";
import { buildDictionaries } from "./build-dictionaries.ts";
import { encodeArticles } from "./encode-articles.ts";
import { encodeClaims } from "./encode-claims.ts";
import { orderArticles } from "./order-articles.ts";

/** Articles a text shard: some 250 kB of digests, quick to fetch for one article and few enough files to search. */
const SHARD_SIZE = 250;

export interface DatasetInput {
  readonly articles: readonly Article[];
  readonly codebook: Codebook;
  /** What the build found; the articles' own findings are added. */
  readonly findings: readonly Finding[];
  /** Names the input, see `Manifest`. */
  readonly fingerprint: string;
  /** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

/** A file to write, by its path inside the dataset's folder, with `/`. */
export interface EncodedFile {
  readonly path: string;
  readonly text: string;
}

/** A dataset ready to be written. */
interface EncodedDataset {
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
  const { codebook, fingerprint, sha256 } = input;
  const articles = orderArticles(input.articles);
  const dictionaries = buildDictionaries(articles, codebook);
  const stories = joinStories(articles, codebook.countries);
  const parts: EncodedFile[] = [
    fileOf("articles.json", encodeArticles(articles, dictionaries, fingerprint, stories)),
    fileOf("claims.json", encodeClaims(articles, dictionaries, fingerprint)),
    ...encodeTexts(articles, fingerprint),
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
    files: parts.map(({ path, text }) => ({ path, bytes: utf8Length(text), sha256: sha256(text) })),
    shardSize: SHARD_SIZE,
  };
  return { files: [...parts, fileOf("manifest.json", manifest)], stories: manifest.stories };
}

function fileOf(path: string, content: object): EncodedFile {
  return { path, text: `${JSON.stringify(content)}\n` };
}

function encodeTexts(articles: readonly Article[], fingerprint: string): EncodedFile[] {
  const files: EncodedFile[] = [];
  for (let start = 0; start < articles.length; start += SHARD_SIZE) {
    const own = articles.slice(start, start + SHARD_SIZE);
    const shard: TextShard = {
      fingerprint,
      texts: own.map(({ text }) => text),
      tags: own.map(({ tags }) => tags.map(mentionsOf)),
    };
    files.push(fileOf(`texts/${String(files.length).padStart(3, "0")}.json`, shard));
  }
  return files;
}

function mentionsOf({ kind, id, mentions }: Article["tags"][number]): TagMentions {
  return [kind, id, ...mentions.flatMap(({ start, end }) => [start, end])];
}

/** Every finding once, by file, line and code. */
function joinFindings(findings: readonly Finding[], articles: readonly Article[]): Finding[] {
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
