import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Codebook } from "../model/codebook.ts";
import type { About } from "../model/dataset.ts";
import type { Finding } from "../model/finding.ts";
import type { PreparedArticle } from "../pipeline/dataset/prepare-article.ts";
import { ENDINGS_READ, formatOfName } from "../pipeline/source/source-format.ts";
import { type ComparedPairs, NO_PAIRS } from "../pipeline/stories/compared-pairs.ts";
import { keepCodebook, keepReader, recallCodebook, recallReader } from "./codebook-cache.ts";
import type { Effects } from "./effects.ts";
import { openRereader } from "./file-outcome.ts";
import { isSettled, stampOf } from "./file-stamp.ts";
import { newGathering } from "./gather-articles.ts";
import type { KeptFile } from "./keep-outcomes.ts";
import { listFiles } from "./list-files.ts";
import { markOf } from "./mark-of.ts";
import {
  type KeptCollectionDataset,
  type OutcomeCache,
  openOutcomeCache,
  type WrittenDataset,
} from "./outcome-cache.ts";
import { readAboutFile } from "./read-about-file.ts";
import { readAhead } from "./read-ahead.ts";
import { openCodebookFolder } from "./read-codebook-folder.ts";
import { readFileBytes } from "./read-file.ts";
import { openReaderPool, type ReaderPool } from "./reader-pool.ts";
import { readerVersion } from "./reader-version.ts";

/** A data folder, read. */
export interface Collection {
  /** Null when it has a mistake; nothing else was read then. */
  readonly codebook: Codebook | null;
  /** In the order of their files' names; no two with one id. */
  readonly articles: readonly PreparedArticle[];
  /** Of the codebook, of files that gave no article, and of the articles, with those that depend on the day. */
  readonly findings: readonly Finding[];
  /** What it says of itself; null when it says nothing. */
  readonly about: About | null;
  /** Lower-case hexadecimal SHA-256 over names and contents of all input files; of one too large, over name and size. */
  readonly fingerprint: string;
  /** What the cache knows of pairs of articles. */
  readonly pairs: ComparedPairs;
  /** The dataset in a folder, when it was written of what the cache has. */
  readonly openDataset: (folder: string) => KeptCollectionDataset | null;
  /** Whether the cache has all of it, file by file as it was. */
  readonly isKept: () => boolean;
  /** Keep what was read, what was asked of pairs, and what was written, for the next time. */
  readonly save: (written?: WrittenDataset | null) => Promise<void>;
}

/** Called before each file with how many are done, and at the end. */
export type OnProgress = (done: number, total: number) => void;

/** How a collection is read; none of it changes what is read. */
export interface ReadOptions {
  readonly onProgress?: OnProgress;
  /** The folder of the cache; without it nothing is kept. */
  readonly cacheFolder?: string | null;
  /** Whether what was kept of articles is checked only when it is opened, which throws `CacheDamage` then. */
  readonly isTrusting?: boolean;
}

const ARTICLES = "articles/";

/** Read the codebook and every article under `folder`. Never fails: what cannot be read is a finding. */
export async function readCollection(folder: string, effects: Effects, options: ReadOptions = {}): Promise<Collection> {
  const { onProgress, cacheFolder = null, isTrusting = false } = options;
  const codebookFiles = await openCodebookFolder(folder, effects);
  const version = createHash("sha256")
    .update(await readerVersion(effects))
    .update(codebookFiles.mark)
    .digest("hex");
  const recalled = cacheFolder === null ? null : await recallCodebook(cacheFolder, version, effects);
  const { codebook, findings: codebookFindings } = recalled ?? (await codebookFiles.read());
  if (codebook === null) return { ...NOTHING_READ, findings: codebookFindings };
  const [cache, { files, findings }] = await Promise.all([
    cacheFolder === null
      ? null
      : openOutcomeCache(cacheFolder, version, { reread: openRereader(codebook), isChecked: !isTrusting }, effects),
    listFiles(join(folder, ARTICLES), ARTICLES, effects),
  ]);
  const { about, mark: aboutMark, findings: aboutFindings } = await readAboutFile(folder, effects);
  const hash = createHash("sha256").update(codebookFiles.mark).update(aboutMark);
  const known = findUnchanged(folder, files, cache, effects);
  const unknownBytes = files.reduce((sum, file) => sum + (known.get(file)?.unknownBytes ?? 0), 0);
  const packed = cacheFolder && unknownBytes > 0 ? await recallReader(cacheFolder, version, effects) : null;
  const pool = openReaderPool(codebook, effects.readerThreads, unknownBytes, packed);
  const all = newGathering([...codebookFindings, ...aboutFindings, ...findings], effects.today());
  const kept: KeptFile[] = [];
  const read = (name: string) => known.get(name)?.kept ?? readOne(folder, ARTICLES + name, { cache, pool, effects });
  let done = 0;
  for await (const [, { mark, outcome, ...file }] of readAhead(files, pool.filesAhead, read)) {
    onProgress?.(done++, files.length);
    hash.update(mark);
    all.add(outcome);
    if ("stamp" in file) kept.push({ mark, outcome, ...file });
  }
  onProgress?.(files.length, files.length);
  await pool.close();
  return {
    codebook,
    articles: all.articles(),
    findings: all.findings,
    about,
    fingerprint: hash.digest("hex"),
    pairs: cache?.openPairs() ?? NO_PAIRS,
    openDataset: (out) => cache?.openDataset(out) ?? null,
    isKept: () => cache?.isSaved(kept) ?? false,
    save: async (written) => {
      if (cacheFolder === null) return;
      if (recalled === null) {
        await keepCodebook(cacheFolder, version, { codebook, findings: codebookFindings }, effects);
      }
      const made = pool.pack();
      if (made !== null) await keepReader(cacheFolder, version, made, effects);
      await cache?.save(kept, written);
    },
  };
}

const NOTHING_READ: Collection = {
  codebook: null,
  articles: [],
  findings: [],
  about: null,
  fingerprint: "",
  pairs: NO_PAIRS,
  openDataset: () => null,
  isKept: () => false,
  save: async () => undefined,
};

/** A file by its stamp: what it gave, or how much there is to read. */
interface StampedFile {
  readonly kept: KeptFile | null;
  readonly unknownBytes: number;
}

/** Find the files that are as they were when they were read last, without opening any. */
function findUnchanged(
  folder: string,
  files: readonly string[],
  cache: OutcomeCache | null,
  { fs }: Effects,
): ReadonlyMap<string, StampedFile> {
  const stamped = new Map<string, StampedFile>();
  const articles = join(folder, ARTICLES);
  for (const name of files) {
    if (formatOfName(name) === null) continue;
    const stats = fs.lstatSync(articles + name, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    const [file, stamp] = [ARTICLES + name, stampOf(stats)];
    const found = cache?.findByStamp(file, stamp);
    const kept = found ? { ...found, file, stamp, isSettled: true, packed: null } : null;
    stamped.set(name, { kept, unknownBytes: kept ? 0 : stats.size });
  }
  return stamped;
}

/** What reading a file takes. */
interface Means {
  readonly cache: OutcomeCache | null;
  readonly pool: ReaderPool;
  readonly effects: Effects;
}

/** Read one file, unless the cache knows its content. One whose ending is not read is not opened. */
async function readOne(folder: string, file: string, { cache, pool, effects }: Means) {
  const startMs = effects.clockMs();
  const isRead = formatOfName(file) !== null;
  const unknown = { code: "format-unknown", file, expected: `an ending of ${ENDINGS_READ}` } as const;
  const read = isRead ? await readFileBytes(join(folder, file), file, effects) : { finding: unknown, sizeBytes: null };
  const mark = markOf(file, read);
  if ("finding" in read) return { mark, outcome: { articles: [], findings: [read.finding] } };
  const { stamp, bytes } = read;
  const own = { file, mark, stamp, isSettled: isSettled(stamp, startMs) };
  const found = cache?.findByMark(file, mark);
  return found ? { ...own, ...found, packed: null } : { ...own, ...(await pool.read(file, bytes)) };
}
