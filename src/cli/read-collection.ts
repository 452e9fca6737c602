import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Codebook } from "../model/codebook.ts";
import type { About } from "../model/dataset.ts";
import type { Finding } from "../model/finding.ts";
import type { PreparedArticle } from "../pipeline/dataset/prepare-article.ts";
import { formatOfName } from "../pipeline/source/source-format.ts";
import { type ComparedPairs, NO_PAIRS } from "../pipeline/stories/compared-pairs.ts";
import type { CacheState } from "./cache-state.ts";
import { keepCodebook, keepReader, type ReadCodebook, recallCodebook, recallReader } from "./codebook-cache.ts";
import type { Effects } from "./effects.ts";
import { type FileReader, openRereader } from "./file-outcome.ts";
import { type FileStamp, isSettled } from "./file-stamp.ts";
import { ARTICLES, findUnchanged, type ListedFiles, listArticles } from "./find-files.ts";
import { newGathering } from "./gather-articles.ts";
import type { KeptFile } from "./keep-outcomes.ts";
import { markOf } from "./mark-of.ts";
import { type KeptCollectionDataset, type OutcomeCache, openOutcomeCache } from "./outcome-cache.ts";
import { readAboutFile } from "./read-about-file.ts";
import { readAhead } from "./read-ahead.ts";
import { openCodebookFolder } from "./read-codebook-folder.ts";
import { openFilesReader } from "./read-file.ts";
import { openReaderPool, type ReaderPool } from "./reader-pool.ts";
import { readerVersion } from "./reader-version.ts";
import type { WrittenDataset } from "./save-cache.ts";

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
  /** Lower-case hexadecimal SHA-256 over names and contents of all input files, and over why one could not be read. */
  readonly fingerprint: string;
  /** What the cache knows of pairs of articles. */
  readonly pairs: ComparedPairs;
  /** The dataset in a folder, when it was written of what the cache has. */
  readonly openDataset: (folder: string) => KeptCollectionDataset | null;
  /** Keep what was read, what was asked of pairs, and what was written, for the next time; null where there is no cache. */
  readonly save: (written?: WrittenDataset | null) => Promise<HeldReading | null>;
}

/** What a reading leaves to the next one of the same process: all that it would else open in the cache. */
export interface HeldReading {
  /** Of the reader's code, which does not change while it runs. */
  readonly readerVersion: string;
  /** Of the codebook too: for another one only the above holds. */
  readonly version: string;
  readonly codebook: ReadCodebook;
  readonly cache: CacheState;
  readonly reader: FileReader | null;
  /** The files as they were read. */
  readonly files: ListedFiles;
  /** The paths in the collection of all that may have changed since; null, or left out, where anything may. */
  readonly touched?: ReadonlySet<string> | null;
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
  /** What the last reading left. */
  readonly held?: HeldReading | null;
}

/** Read the codebook and every article under `folder`. Never fails: what cannot be read is a finding. */
export async function readCollection(folder: string, effects: Effects, options: ReadOptions = {}): Promise<Collection> {
  const { onProgress, cacheFolder = null, isTrusting = false } = options;
  const codebookFiles = await openCodebookFolder(folder, effects);
  const ownVersion = options.held?.readerVersion ?? (await readerVersion(effects));
  const version = createHash("sha256").update(ownVersion).update(codebookFiles.mark).digest("hex");
  const held = options.held?.version === version ? options.held : null;
  const recall = () => (cacheFolder === null ? null : recallCodebook(cacheFolder, version, effects));
  const recalled = held?.codebook ?? (await recall());
  const readCodebook = recalled ?? (await codebookFiles.read());
  const { codebook, findings: codebookFindings } = readCodebook;
  if (codebook === null) return { ...NOTHING_READ, findings: codebookFindings };
  const cacheOptions = { reread: openRereader(codebook), isChecked: !isTrusting, held: held?.cache ?? null };
  const [cache, listed] = await Promise.all([
    cacheFolder === null ? null : openOutcomeCache(cacheFolder, version, cacheOptions, effects),
    listArticles(folder, held?.files ?? null, held?.touched ?? null, effects),
  ]);
  const { names, findings } = listed;
  const { about, mark: aboutMark, findings: aboutFindings } = await readAboutFile(folder, effects);
  const hash = createHash("sha256").update(codebookFiles.mark).update(aboutMark);
  // A link or a pipe has no content, and is told of in the dataset all the same.
  const unread = [...aboutFindings, ...findings];
  if (unread.length > 0) hash.update(JSON.stringify(unread));
  const { kept: known, unknownBytes } = findUnchanged(folder, listed, cache, effects);
  const made = held?.reader ?? null;
  const isPackedWanted = cacheFolder !== null && unknownBytes > 0 && made === null;
  const packed = isPackedWanted ? await recallReader(cacheFolder, version, effects) : null;
  const pool = openReaderPool(codebook, effects.readerThreads, unknownBytes, { packed, made });
  const all = newGathering([...codebookFindings, ...unread], effects.today());
  const kept: KeptFile[] = [];
  const changed = names.filter((name) => !known.has(name));
  const means: Means = { cache, pool, effects, readBytes: openFilesReader(effects) };
  const read = (name: string) => readOne(folder, ARTICLES + name, means);
  const reads = readAhead(changed, pool.filesAhead, read);
  const stamps = new Map<string, FileStamp>();
  let [done, marks] = [0, ""];
  for (const name of names) {
    const file = known.get(name) ?? (await nextOf(reads));
    onProgress?.(done++, names.length);
    marks += file.mark;
    all.add(file.outcome);
    if ("stamp" in file) {
      kept.push(file);
      stamps.set(name, file.stamp);
    } else marks += JSON.stringify(file.outcome.findings);
  }
  // Once for all: a call for each of thousands takes longer than what it does.
  hash.update(marks);
  onProgress?.(names.length, names.length);
  await pool.close();
  return {
    codebook,
    articles: all.articles(),
    findings: all.findings,
    about,
    fingerprint: hash.digest("hex"),
    pairs: cache?.openPairs() ?? NO_PAIRS,
    openDataset: (out) => cache?.openDataset(out) ?? null,
    save: async (written) => {
      if (cacheFolder === null || cache === null) return null;
      if (recalled === null) await keepCodebook(cacheFolder, version, readCodebook, effects);
      const packedAnew = pool.pack();
      if (packedAnew !== null) await keepReader(cacheFolder, version, packedAnew, effects);
      const state = await cache.save(kept, written);
      const files = { names, findings, stamps };
      return { readerVersion: ownVersion, version, codebook: readCodebook, cache: state, reader: pool.reader(), files };
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
  save: async () => null,
};

/** The result of the next of some files; there must be one. */
async function nextOf<Result>(reads: AsyncGenerator<readonly [name: string, result: Result]>): Promise<Result> {
  const next = await reads.next();
  if (next.done) throw new Error("more files were asked for than are read");
  return next.value[1];
}

/** What reading a file takes. */
interface Means {
  readonly cache: OutcomeCache | null;
  readonly pool: ReaderPool;
  readonly effects: Effects;
  readonly readBytes: ReturnType<typeof openFilesReader>;
}

/** Read one file, unless the cache knows its content. One whose ending is not read is not opened. */
async function readOne(folder: string, file: string, { cache, pool, effects, readBytes }: Means) {
  const startMs = effects.clockMs();
  const isRead = formatOfName(file) !== null;
  const unknown = { code: "format-unknown", file } as const;
  const read = isRead ? await readBytes(join(folder, file), file) : { finding: unknown, sizeBytes: null };
  const mark = markOf(file, read);
  if ("finding" in read) return { mark, outcome: { articles: [], findings: [read.finding] } };
  const { stamp, bytes } = read;
  const own = { file, mark, stamp, isSettled: isSettled(stamp, startMs) };
  const found = cache?.findByMark(file, mark);
  return found ? { ...own, ...found, packed: null } : { ...own, ...(await pool.read(file, bytes)) };
}
