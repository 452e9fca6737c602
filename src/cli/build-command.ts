import { join, resolve } from "node:path";
import { OPENING_FROM } from "../model/opening.ts";
import { encodeDataset } from "../pipeline/dataset/encode-dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import { CacheDamage } from "./cache-parts.ts";
import {
  CACHE_HELP,
  CACHE_OPTIONS,
  type Command,
  cacheFolderOf,
  openDataFolder,
  parseCommand,
  wrongUsage,
} from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { findingCounts, findingsText } from "./findings-text.ts";
import { stampDataset } from "./former-dataset.ts";
import { isTimeless } from "./open-collection.ts";
import { openProgress } from "./progress.ts";
import { type Collection, readCollection } from "./read-collection.ts";
import { refuseTarget } from "./refuse-target.ts";
import { sha256 } from "./sha256.ts";
import { summaryText } from "./summary-text.ts";
import { restoreFolder, swapFolder } from "./swap-folder.ts";

/** `build`: a folder of articles and a codebook become the dataset that the page reads. */
export const buildCommand: Command = {
  name: "build",
  summary: "Read the articles and the codebook, and write the dataset for the dashboard.",
  help: `[--data DIR] [--out DIR] [--cache DIR | --no-cache] [--all]

  --data DIR  the collection: articles/ with files of any format that is read, codebook/*.yaml (default: data)
  --out DIR   where the dataset goes (default: public/dataset); made where it is missing, replaced as a whole at the very end
  --all       name every finding with its place and how to mend it, instead of their counts
${CACHE_HELP}`,
  run: runBuild,
};

async function runBuild(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const options = { data: text, out: text, all: { type: "boolean" }, ...CACHE_OPTIONS } as const;
  const read = parseCommand(args, options, 0);
  if ("mistake" in read) return wrongUsage(buildCommand, read.mistake, effects);
  const { values } = read.parsed;
  const opened = await openDataFolder(buildCommand, values.data, effects);
  if ("code" in opened) return opened.code;
  const { data } = opened;
  const out = resolve(effects.cwd, values.out ?? join("public", "dataset"));
  const mistake = await refuseTarget(data, out, effects);
  if (mistake !== null) return wrongUsage(buildCommand, mistake, effects);
  // First of all, so that the last good dataset stands in its place whatever is wrong with the collection.
  const restored = await tryWriting(() => restoreFolder(out, effects), effects);
  if (restored !== EXIT.fine) return restored;

  const startMs = effects.nowMs();
  const { collection, code, ...counts } = await readAndWrite(data, out, cacheFolderOf(data, values, effects), effects);
  if (collection.findings.length > 0) {
    // What kept it from being built must be mended now; the rest can wait and is counted.
    const isNamed = values.all || code !== EXIT.fine;
    const { findings } = collection;
    const text = isNamed ? findingsText(findings, values.all) : findingCounts(findings, checkOf(values.data));
    effects.writeErr(`${text}\n`);
  }
  if (code === EXIT.fine) {
    await effects.writeOut(`${out}: ${summaryText(collection, counts, effects.nowMs() - startMs)}`);
  }
  return code;
}

/** Read a collection and write its dataset; once more from the start where the cache turns out to be damaged. */
async function readAndWrite(
  data: string,
  out: string,
  cacheFolder: string | null,
  effects: Effects,
  isTrusting = true,
): Promise<Written & { readonly collection: Collection }> {
  const progress = openProgress("Reading article", effects);
  try {
    const collection = await readCollection(data, effects, { onProgress: progress.show, cacheFolder, isTrusting });
    progress.end();
    return { collection, ...(await writeDataset(collection, out, effects)) };
  } catch (error) {
    progress.end();
    if (!isTrusting || !(error instanceof CacheDamage)) throw error;
    return readAndWrite(data, out, cacheFolder, effects, false);
  }
}

/** The command that names every finding of a collection, to be typed as it stands. */
function checkOf(data: string | undefined): string {
  const check = "npm run -s pactwatch -- check";
  return data === undefined ? check : `${check} --data ${/\s/.test(data) ? `"${data}"` : data}`;
}

/** How a dataset was written, and how many stories and claims it has. */
interface Written {
  readonly code: ExitCode;
  readonly stories: number;
  readonly claims: number;
}

async function writeDataset(collection: Collection, out: string, effects: Effects): Promise<Written> {
  const { codebook, fingerprint } = collection;
  if (codebook === null) {
    effects.writeErr("The codebook has a mistake, so nothing was built.\n");
    return { code: EXIT.codebookMistake, stories: 0, claims: 0 };
  }
  if (collection.articles.length === 0) {
    effects.writeErr("No article could be read, so nothing was built.\n");
    return { code: EXIT.nothingRead, stories: 0, claims: 0 };
  }
  const findings = collection.findings.filter(isTimeless);
  const { articles, about, pairs } = collection;
  const former = collection.openDataset(out);
  // The same files, read by the same code, give the bytes that stand there.
  if (former?.manifest.fingerprint === fingerprint && collection.isKept() && former.isWhole()) {
    const { stories, claims } = former.manifest;
    return { code: EXIT.fine, stories, claims };
  }
  const encoded = encodeDataset({ articles, codebook, findings, fingerprint, about, sha256, pairs, former });
  const files = await withAnswers(encoded.files, articles.length);
  const code = await tryWriting(() => swapFolder(out, files, effects, encoded.kept), effects);
  const manifest = files.at(-1)?.bytes;
  const dataset = code === EXIT.fine && manifest ? stampDataset(out, manifest, effects) : null;
  await collection.save(dataset && { dataset, articles: encoded.articles });
  const { stories, claims } = encoded;
  return { code, stories, claims };
}

/** The files with the answers that a large dataset brings along; the engine that gives them is loaded for these alone. */
async function withAnswers(files: readonly EncodedFile[], articles: number): Promise<readonly EncodedFile[]> {
  if (articles < OPENING_FROM) return files;
  const { withOpening } = await import("./with-opening.ts");
  return [...withOpening(files)];
}

async function tryWriting(write: () => Promise<void>, effects: Effects): Promise<ExitCode> {
  try {
    await write();
    return EXIT.fine;
  } catch (error) {
    effects.writeErr(`The dataset could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.notWritten;
  }
}
