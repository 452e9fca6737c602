import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import type { ArticleId } from "../model/ids.ts";
import { readCodebook } from "../pipeline/codebook/read-codebook.ts";
import { decodeBytes } from "../pipeline/formats/decode-bytes.ts";
import { compileArticleReader } from "../pipeline/read-article.ts";
import { readArticles } from "../pipeline/read-articles.ts";
import { placeOf, type Source } from "../pipeline/source/source.ts";
import { ENDINGS_READ, formatOfName } from "../pipeline/source/source-format.ts";
import type { Effects } from "./effects.ts";
import { listFiles } from "./list-files.ts";
import { readAhead } from "./read-ahead.ts";
import { type FileBytes, readFileBytes } from "./read-file.ts";

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

/** Files read while earlier ones are tagged. */
const FILES_AHEAD = 8;
const CODEBOOK = "codebook/";
const ARTICLES = "articles/";

/** Read the codebook and every article under `folder`. Never fails: what cannot be read is a finding. */
export async function readCollection(folder: string, effects: Effects, onProgress?: OnProgress): Promise<Collection> {
  const hash = createHash("sha256");
  const { codebook, findings: codebookFindings } = await readCodebookFolder(folder, effects, hash);
  if (codebook === null) return { codebook, articles: [], findings: codebookFindings, fingerprint: "" };
  const reader = compileArticleReader(codebook);
  const { files, findings: listFindings } = await listFiles(join(folder, ARTICLES), ARTICLES, effects);
  const findings = [...codebookFindings, ...listFindings];
  const articles = new Map<ArticleId, Article>();
  let done = 0;
  const readFile = (name: string) => readSourceBytes(join(folder, ARTICLES, name), ARTICLES + name, effects);
  for await (const [name, read] of readAhead(files, FILES_AHEAD, readFile)) {
    onProgress?.(done++, files.length);
    hashFile(ARTICLES + name, read, hash);
    if ("finding" in read) {
      findings.push(read.finding);
      continue;
    }
    const file = await readArticles(ARTICLES + name, read.bytes, reader, { today: effects.today() });
    findings.push(...file.findings);
    for (const { article, findings: own, source } of file.readings) {
      const twin = article && articles.get(article.id);
      if (article && twin) findings.push(idTwice(article, source, twin));
      else if (article) articles.set(article.id, article);
      if (!twin) findings.push(...own);
    }
  }
  onProgress?.(files.length, files.length);
  return { codebook, articles: [...articles.values()], findings, fingerprint: hash.digest("hex") };
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
  if (hash) hashFile(file, read, hash);
  if ("finding" in read) return { finding: read.finding };
  const decoded = decodeBytes(read.bytes);
  return "text" in decoded ? decoded : { finding: { code: decoded.code, file } };
}

function hashFile(file: string, read: FileBytes, hash: Hash): void {
  const sizeBytes = "bytes" in read ? read.bytes.length : read.sizeBytes;
  hash.update(`${file}\0${sizeBytes ?? "unread"}\0`);
  if ("bytes" in read) hash.update(read.bytes);
}

function idTwice(article: Article, source: Source, kept: Article): Finding {
  return { code: "article-id-twice", ...placeOf(source), found: `${article.id}, also the id of ${kept.file}` };
}
