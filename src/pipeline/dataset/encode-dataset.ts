import type { ArticleSummary } from "../../model/article.ts";
import type { Codebook } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { About } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import type { ComparedPairs } from "../stories/compared-pairs.ts";
import { countStories, joinStories } from "../stories/join-stories.ts";
import { buildDictionaries } from "./build-dictionaries.ts";
import { capFindings } from "./cap-findings.ts";
import { type EncodedFile, encodeRows } from "./encode-rows.ts";
import { orderArticles } from "./order-articles.ts";
import type { PreparedArticle } from "./prepare-article.ts";

export interface DatasetInput {
  readonly articles: readonly PreparedArticle[];
  readonly codebook: Codebook;
  /** What the build found; the articles' own findings are added. */
  readonly findings: readonly Finding[];
  /** Names the input, see `Manifest`. */
  readonly fingerprint: string;
  /** What the collection says of itself; nothing when left out. */
  readonly about?: About | null;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** What is known of pairs of articles; it changes nothing but the time that stories take. */
  readonly pairs?: ComparedPairs;
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
  const { codebook, fingerprint, about = null, sha256, pairs } = input;
  const prepared = inOrder(input.articles);
  const articles = prepared.map(({ summary }) => summary);
  const stories = joinStories(new Map(input.articles.map(({ summary, story }) => [summary, story])), pairs);
  const rowOf = new Map(articles.map((article, row) => [article, row]));
  const rows = prepared.map((article, row) => ({
    ...article,
    head: rowOf.get(stories.get(article.summary)?.head ?? article.summary) ?? row,
  }));
  const dictionaries = buildDictionaries(articles, codebook);
  const findings = capFindings(joinFindings(input.findings, articles));
  const frame = { dictionaries, findings, fingerprint, generated: null, about, sha256 };
  return { files: [...encodeRows(rows, frame)], stories: countStories(stories) };
}

/** Prepared articles in dataset order, see `orderArticles`. */
function inOrder(articles: readonly PreparedArticle[]): PreparedArticle[] {
  const prepared = new Map(articles.map((article) => [article.summary, article]));
  return orderArticles([...prepared.keys()]).flatMap((summary) => prepared.get(summary) ?? []);
}

/** Every finding once, by file, line or entry, and code. */
function joinFindings(findings: readonly Finding[], articles: readonly ArticleSummary[]): Finding[] {
  const all = [...findings, ...articles.flatMap((article) => article.findings)].map(inFieldOrder);
  const once = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  return [...once]
    .sort(([keyA, a], [keyB, b]) => compareTexts(a.file, b.file) || placeIn(a) - placeIn(b) || compareTexts(keyA, keyB))
    .map(([, finding]) => finding);
}

/** The line or entry of a finding in its file; 0 for the file as a whole. */
function placeIn({ line, entry }: Finding): number {
  return line ?? entry ?? 0;
}

/** The same finding with its fields in one order, so that equal findings have equal JSON. */
function inFieldOrder({ code, file, line, entry, found, expected }: Finding): Finding {
  return {
    code,
    file,
    ...(line !== undefined && { line }),
    ...(entry !== undefined && { entry }),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
  };
}
