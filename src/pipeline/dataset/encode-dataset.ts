import type { ArticleSummary } from "../../model/article.ts";
import type { Codebook } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { About } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import type { ComparedPairs } from "../stories/compared-pairs.ts";
import { countStories, joinStories } from "../stories/join-stories.ts";
import { listDictionaries, openOccurrence } from "./build-dictionaries.ts";
import { capFindings } from "./cap-findings.ts";
import { type DatasetRow, type EncodedFile, encodeRows, type FormerDataset } from "./encode-rows.ts";
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
  /** A dataset that was encoded before; as for `pairs`. */
  readonly former?: KnownDataset | null;
}

/** A dataset that was encoded before, and which of its rows says the same of an article as would be written now. */
export interface KnownDataset extends FormerDataset {
  readonly rowOf: (article: ArticleSummary) => number | undefined;
}

/** A dataset ready to be written. */
export interface EncodedDataset {
  readonly files: readonly EncodedFile[];
  /** The paths of files that stay as they stand in the former dataset. */
  readonly kept: readonly string[];
  /** The articles by their rows. */
  readonly articles: readonly ArticleSummary[];
  /** How many stories its articles are, and how many claims they make. */
  readonly stories: number;
  readonly claims: number;
}

/**
 * The files of the dataset, `manifest.json` last. The same articles in any order give the same bytes.
 *
 * @throws when a tag or claim names an id that the codebook lacks.
 */
export function encodeDataset(input: DatasetInput): EncodedDataset {
  const { codebook, fingerprint, about = null, sha256, pairs, former = null } = input;
  const prepared = inOrder(input.articles, former);
  const articles = prepared.map(({ summary }) => summary);
  // In the order of the dataset, as next to nothing of it is left to sort for stories.
  const stories = joinStories(new Map(prepared.map(({ summary, story }) => [summary, story])), pairs);
  const rowOf = new Map(articles.map((article, row) => [article, row]));
  const rows = prepared.map((article, row) => {
    const head = rowOf.get(stories.get(article.summary)?.head ?? article.summary) ?? row;
    return new PlacedArticle(article, head, former?.rowOf(article.summary));
  });
  const occurrence = openOccurrence(codebook, former?.rows);
  for (const row of rows) {
    if (row.former === undefined) occurrence.add(row.summary);
    else occurrence.addKnown(row.summary, row.former);
  }
  const dictionaries = listDictionaries(occurrence, codebook);
  const findings = capFindings(joinFindings(input.findings, articles));
  const frame = { dictionaries, findings, fingerprint, generated: null, about, sha256, former };
  const files: EncodedFile[] = [];
  const encoding = encodeRows(rows, frame);
  let next = encoding.next();
  for (; !next.done; next = encoding.next()) files.push(next.value);
  return { files, ...next.value, articles, stories: countStories(stories) };
}

/** An article in its place; what is not asked for is not opened. */
class PlacedArticle implements DatasetRow {
  readonly summary: ArticleSummary;
  readonly head: number;
  readonly former: number | undefined;
  readonly #article: PreparedArticle;

  constructor(article: PreparedArticle, head: number, former: number | undefined) {
    this.summary = article.summary;
    this.head = head;
    this.former = former;
    this.#article = article;
  }

  get text(): Uint8Array {
    return this.#article.text;
  }

  get mentions(): Uint8Array {
    return this.#article.mentions;
  }
}

/** Prepared articles in dataset order, see `orderArticles`; quickest from the order of the last time. */
function inOrder(articles: readonly PreparedArticle[], former: KnownDataset | null): PreparedArticle[] {
  const prepared = new Map(articles.map((article) => [article.summary, article]));
  const summaries = [...prepared.keys()];
  const known: ArticleSummary[] = [];
  const others = summaries.filter((summary) => {
    const row = former?.rowOf(summary);
    if (row !== undefined) known[row] = summary;
    return row === undefined;
  });
  return orderArticles([...known.flat(), ...others]).flatMap((summary) => prepared.get(summary) ?? []);
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
