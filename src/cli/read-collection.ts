import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import type { ArticleId } from "../model/ids.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { readCodebook } from "../pipeline/codebook/read-codebook.ts";
import { decodeBytes } from "../pipeline/formats/decode-bytes.ts";
import { findFuture } from "../pipeline/source/read-source.ts";
import { ENDINGS_READ, formatOfName } from "../pipeline/source/source-format.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome } from "./file-outcome.ts";
import { listFiles } from "./list-files.ts";
import { openOutcomeCache } from "./outcome-cache.ts";
import { readAhead } from "./read-ahead.ts";
import { type FileBytes, readFileBytes } from "./read-file.ts";
import { openReaderPool } from "./reader-pool.ts";
import { readerVersion } from "./reader-version.ts";

/** A data folder, read. */
export interface Collection {
  /** Null when it has a mistake; nothing else was read then. */
  readonly codebook: Codebook | null;
  /** In the order of their files' names; no two with one id. */
  readonly articles: readonly Article[];
  /** Of the codebook, of files that gave no article, and of the articles. */
  readonly findings: readonly Finding[];
  /** Lower-case hexadecimal SHA-256 over names and contents of all input files; of one too large, over name and size. */
  readonly fingerprint: string;
}

/** Called before each file with how many are done, and at the end. */
export type OnProgress = (done: number, total: number) => void;

/** How a collection is read; none of it changes what is read. */
export interface ReadOptions {
  readonly onProgress?: OnProgress;
  /** The folder of the cache; without it nothing is kept. */
  readonly cacheFolder?: string | null;
  /** Whether the cache takes in what was read; without it, it is only looked into. */
  readonly savesCache?: boolean;
}

/** Files under way at a time: as many as keep every thread busy. */
const FILES_AHEAD = 64;
const CODEBOOK = "codebook/";
const ARTICLES = "articles/";

/** Read the codebook and every article under `folder`. Never fails: what cannot be read is a finding. */
export async function readCollection(folder: string, effects: Effects, options: ReadOptions = {}): Promise<Collection> {
  const { onProgress, cacheFolder = null, savesCache = false } = options;
  const hash = createHash("sha256");
  const { codebook, findings: codebookFindings } = await readCodebookFolder(folder, effects, hash);
  if (codebook === null) return { codebook, articles: [], findings: codebookFindings, fingerprint: "" };
  const codebookMark = hash.copy().digest("hex");
  const cache = cacheFolder === null ? null : await openCache(cacheFolder, codebookMark, effects);
  const { files, findings } = await listFiles(join(folder, ARTICLES), ARTICLES, effects);
  const all = newGathering([...codebookFindings, ...findings], effects.today());
  const seen = { bytes: 0, files: 0 };
  const pool = openReaderPool(codebook, effects.readerThreads, () => (seen.bytes / seen.files) * files.length);
  const readFile = async (name: string) => {
    const file = ARTICLES + name;
    const read = await readSourceBytes(join(folder, file), file, effects);
    const mark = markOf(file, read);
    if ("finding" in read) return { mark, outcome: { articles: [], findings: [read.finding] } };
    const kept = cache?.find(mark);
    if (kept) return { mark, outcome: kept };
    seen.bytes += read.bytes.length;
    seen.files++;
    const outcome = await pool.read(file, read.bytes);
    cache?.add(mark, outcome);
    return { mark, outcome };
  };
  let done = 0;
  for await (const [, { mark, outcome }] of readAhead(files, FILES_AHEAD, readFile)) {
    onProgress?.(done++, files.length);
    hash.update(mark);
    all.add(outcome);
  }
  onProgress?.(files.length, files.length);
  await Promise.all([pool.close(), savesCache ? cache?.save() : undefined]);
  return { codebook, articles: all.articles(), findings: all.findings, fingerprint: hash.digest("hex") };
}

async function openCache(folder: string, codebookMark: string, effects: Effects) {
  const version = createHash("sha256")
    .update(await readerVersion(effects))
    .update(codebookMark)
    .digest("hex");
  return openOutcomeCache(folder, version, effects);
}

/** What was read so far, in the order of the files; the first of two articles with one id stays. */
function newGathering(findings: Finding[], today: PartialDate) {
  const articles = new Map<ArticleId, Article>();
  const add = ({ articles: own, findings: ofFile }: FileOutcome) => {
    findings.push(...ofFile);
    for (const { article, place } of own) {
      const twin = articles.get(article.id);
      if (twin) {
        findings.push({ code: "article-id-twice", ...place, found: `${article.id}, also the id of ${twin.file}` });
        continue;
      }
      const { date } = article.published;
      const future = date === null ? [] : findFuture(place, date, today);
      const dated = future.length === 0 ? article : { ...article, findings: [...article.findings, ...future] };
      articles.set(dated.id, dated);
      findings.push(...dated.findings);
    }
  };
  return { add, findings, articles: () => [...articles.values()] };
}

/** Read the codebook of a data folder alone. */
export async function readCodebookFolder(
  folder: string,
  effects: Effects,
  hash?: Hash,
): Promise<{ readonly codebook: Codebook | null; readonly findings: readonly Finding[] }> {
  const { files, findings: listFindings } = await listFiles(join(folder, CODEBOOK), CODEBOOK, effects);
  const unread = [...listFindings];
  const texts: { file: string; text: string }[] = [];
  for (const name of files.filter((file) => /\.ya?ml$/i.test(file))) {
    const read = await readDecoded(join(folder, CODEBOOK, name), CODEBOOK + name, effects, hash);
    if ("text" in read) texts.push({ file: CODEBOOK + name, text: read.text });
    else unread.push(read.finding);
  }
  const { codebook, findings } = readCodebook(texts);
  return { codebook, findings: [...unread, ...findings] };
}

/** A file's bytes; one whose ending is not read is not opened. */
async function readSourceBytes(path: string, file: string, effects: Effects): Promise<FileBytes> {
  if (formatOfName(file) !== null) return readFileBytes(path, file, effects);
  return { finding: { code: "format-unknown", file, expected: `an ending of ${ENDINGS_READ}` }, sizeBytes: null };
}

async function readDecoded(path: string, file: string, effects: Effects, hash?: Hash) {
  const read = await readFileBytes(path, file, effects);
  hash?.update(markOf(file, read));
  if ("finding" in read) return { finding: read.finding };
  const decoded = decodeBytes(read.bytes);
  return "text" in decoded ? decoded : { finding: { code: decoded.code, file } };
}

/** Hexadecimal SHA-256 over a file's name and content; of one that was not read, over name and size. */
function markOf(file: string, read: FileBytes): string {
  const sizeBytes = "bytes" in read ? read.bytes.length : read.sizeBytes;
  const hash = createHash("sha256").update(`${file}\0${sizeBytes ?? "unread"}\0`);
  return ("bytes" in read ? hash.update(read.bytes) : hash).digest("hex");
}
