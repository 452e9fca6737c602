import type { ArticleSummary } from "../model/article.ts";
import { OPENING_FROM } from "../model/opening.ts";
import { encodeDataset, type KnownDataset } from "../pipeline/dataset/encode-dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import { CacheDamage } from "./cache-parts.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { stampDataset } from "./former-dataset.ts";
import { isTimeless } from "./open-collection.ts";
import { openProgress } from "./progress.ts";
import { type Collection, type HeldReading, readCollection } from "./read-collection.ts";
import { refuseFolder } from "./refuse-folder.ts";
import { sha256 } from "./sha256.ts";
import { swapFolder } from "./swap-folder.ts";

/** What a dataset is built of, and where it goes. */
export interface BuildPlace {
  /** The collection's folder. */
  readonly data: string;
  readonly out: string;
  /** Null for none. */
  readonly cacheFolder: string | null;
}

/** How a dataset was built. */
export interface BuiltDataset {
  readonly code: ExitCode;
  /** Why it could not be, as a line; null where it could. */
  readonly fault: string | null;
  readonly collection: Collection;
  readonly stories: number;
  readonly claims: number;
  /** Whether it was written; else the one that stood there is the same, or nothing could be built. */
  readonly isWritten: boolean;
  /** For the next build of this process; null where nothing is to be held. */
  readonly held: HeldReading | null;
}

/**
 * Read a collection and write its dataset; once more from the start where the cache turns out to be damaged.
 *
 * `held` is what the last build of the process left; it changes nothing but the time that takes.
 */
export async function buildDataset(
  place: BuildPlace,
  effects: Effects,
  held: HeldReading | null = null,
  isTrusting = true,
): Promise<BuiltDataset> {
  const { data, cacheFolder } = place;
  const progress = openProgress("Reading article", effects);
  try {
    const options = { onProgress: progress.show, cacheFolder, isTrusting, held };
    const collection = await readCollection(data, effects, options);
    progress.end();
    return { collection, ...(await writeDataset(collection, place.out, effects)) };
  } catch (error) {
    progress.end();
    if (!isTrusting || !(error instanceof CacheDamage)) throw error;
    return buildDataset(place, effects, null, false);
  }
}

type Written = Omit<BuiltDataset, "collection">;

async function writeDataset(collection: Collection, out: string, effects: Effects): Promise<Written> {
  const { codebook, fingerprint } = collection;
  if (codebook === null) {
    const fault = "The codebook has a mistake, so nothing was built.\n";
    return { ...NOTHING_WRITTEN, code: EXIT.codebookMistake, fault };
  }
  if (collection.articles.length === 0) {
    const fault = "No article could be read, so nothing was built.\n";
    return { ...NOTHING_WRITTEN, code: EXIT.nothingRead, fault };
  }
  const findings = collection.findings.filter(isTimeless);
  const { articles, about, pairs } = collection;
  const former = collection.openDataset(out);
  // The same files, read by the same code, give the bytes that stand there.
  if (former?.manifest.fingerprint === fingerprint && former.isWhole()) {
    const { stories, claims } = former.manifest;
    const dataset = former.stamp();
    const held = await collection.save(dataset && { dataset, articles: byRow(articles, former) });
    return { code: EXIT.fine, fault: null, stories, claims, isWritten: false, held };
  }
  const encoded = encodeDataset({ articles, codebook, findings, fingerprint, about, sha256, pairs, former });
  const files = await withAnswers(encoded.files, articles.length);
  const swap = { kept: encoded.kept, refuse: refuseFolder };
  const fault = await faultOfWriting(() => swapFolder(out, files, effects, swap));
  const manifest = files.at(-1)?.bytes;
  const dataset = fault === null && manifest ? stampDataset(out, manifest, effects) : null;
  const held = await collection.save(dataset && { dataset, articles: encoded.articles });
  const { stories, claims } = encoded;
  const code = fault === null ? EXIT.fine : EXIT.notWritten;
  return { code, fault, stories, claims, isWritten: fault === null, held };
}

const NOTHING_WRITTEN = { stories: 0, claims: 0, isWritten: false, held: null } as const;

/** Articles in the rows that a dataset has of them; nothing in a row of another one. */
function byRow(articles: Collection["articles"], { rowOf }: KnownDataset): (ArticleSummary | undefined)[] {
  const rows: (ArticleSummary | undefined)[] = [];
  for (const { summary } of articles) {
    const row = rowOf(summary);
    if (row !== undefined) rows[row] = summary;
  }
  return rows;
}

/** The files with the answers that a large dataset brings along; the engine that gives them is loaded for these alone. */
async function withAnswers(files: readonly EncodedFile[], articles: number): Promise<readonly EncodedFile[]> {
  if (articles < OPENING_FROM) return files;
  const { withOpening } = await import("./with-opening.ts");
  return [...withOpening(files)];
}

/** Write; why that could not be done, as a line, or null. */
export async function faultOfWriting(write: () => Promise<void>): Promise<string | null> {
  try {
    await write();
    return null;
  } catch (error) {
    return `The dataset could not be written: ${error instanceof Error ? error.message : String(error)}\n`;
  }
}
