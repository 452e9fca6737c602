import { basename, dirname, join } from "node:path";
import { SHARD_FOLDERS } from "../model/dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import type { Effects } from "./effects.ts";
import { isMissing } from "./list-files.ts";

/** Where a folder's former content stands while the new one takes its place. */
export function formerOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.last`);
}

function nextOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.next-${process.pid}`);
}

/** How a folder is put in place of another. */
export interface Swap {
  /** The paths of former files that stay as they are. */
  readonly kept: readonly string[];
  /** Why what is in a folder, which is to be shown as another one, must not be cleared; null where it may. */
  readonly refuse: (folder: string, effects: Effects, shown: string) => Promise<string | null>;
}

const NEXT_FOLDER = /\.next-(\d+)$/;

/**
 * Put `files` in place of all that `folder` holds but the files at `kept`, which stay in it.
 *
 * They are written beside it and renamed into place at the end. Whatever fails, and whenever the process is killed,
 * the former content stays: in its place, or, between the two renames, in a hidden folder beside it, from where
 * `restoreFolder` brings it back. Nobody's file is cleared that came into the folder since it was last looked at: the
 * former content is looked at once more where nobody can reach it by the folder's name.
 *
 * @throws what the file system throws, or why the former content must stay, after it is back in place.
 */
export async function swapFolder(
  folder: string,
  files: Iterable<EncodedFile>,
  effects: Effects,
  { kept, refuse }: Swap,
): Promise<void> {
  const { fs } = effects;
  await restoreFolder(folder, effects);
  const next = nextOf(folder);
  const former = formerOf(folder);
  try {
    await takeOver(folder, next, kept, effects);
    await writeFiles(next, files, effects);
    await fs.rm(former, { recursive: true, force: true });
    const hadFormer = await renameIfThere(folder, former, effects);
    try {
      const mistake = await refuse(former, effects, folder);
      if (mistake !== null) throw new Error(mistake);
      await fs.rename(next, folder);
    } catch (error) {
      if (hadFormer) await fs.rename(former, folder);
      throw error;
    }
  } catch (error) {
    await fs.rm(next, { recursive: true, force: true });
    throw error;
  }
  await fs.rm(former, { recursive: true, force: true });
}

/** Put the files at `paths` into another folder too: as another name, or where a disk has none, as a copy. */
async function takeOver(from: string, to: string, paths: readonly string[], { fs }: Effects): Promise<void> {
  for (const parent of new Set(paths.map((path) => dirname(join(to, path)))))
    await fs.mkdir(parent, { recursive: true });
  const takeOne = async (path: string) => {
    try {
      await fs.link(join(from, path), join(to, path));
    } catch {
      await fs.copyFile(join(from, path), join(to, path));
    }
  };
  await Promise.all(paths.map(takeOne));
}

/** Files that are written at a time: enough to keep a disk busy, few enough to hold. */
const FILES_AT_ONCE = 16;

/** Write files as they come. None goes on behind the back of whoever clears away what failed. */
async function writeFiles(folder: string, files: Iterable<EncodedFile>, { fs }: Effects): Promise<void> {
  const parents = new Set<string>();
  const left = files[Symbol.iterator]();
  let hasFailed = false;
  async function writeNext(): Promise<void> {
    for (let next = left.next(); !next.done; next = left.next()) {
      const { path, bytes } = next.value;
      const file = join(folder, path);
      if (!parents.has(dirname(file))) await fs.mkdir(dirname(file), { recursive: true });
      parents.add(dirname(file));
      await fs.writeFile(file, bytes);
      if (hasFailed) return;
    }
  }
  const stop = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  const written = await Promise.allSettled(Array.from({ length: FILES_AT_ONCE }, () => writeNext().catch(stop)));
  const failed = written.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

/** Bring back what a killed build had moved aside, and clear away what it had not finished. */
export async function restoreFolder(folder: string, effects: Effects): Promise<void> {
  const { fs } = effects;
  const parent = dirname(folder);
  const beside = await namesIn(parent, effects);
  if (beside.includes(basename(formerOf(folder))) && !beside.includes(basename(folder))) {
    await fs.rename(formerOf(folder), folder);
  }
  for (const name of beside.filter((entry) => entry.startsWith(`.${basename(folder)}.next-`))) {
    const writer = Number(NEXT_FOLDER.exec(name)?.[1]);
    const unfinished = join(parent, name);
    if (isRunning(writer) || !(await namesIn(unfinished, effects)).every(isNameOfDataset)) continue;
    await fs.rm(unfinished, { recursive: true, force: true });
  }
}

async function namesIn(folder: string, { fs }: Effects): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What a build writes; a folder with anything else in it was made by somebody else. */
function isNameOfDataset(name: string): boolean {
  return SHARD_FOLDERS.some((folder) => folder === name) || name.endsWith(".json");
}

/** Whether a process of this number runs; another build's unfinished folder is not ours to clear. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function renameIfThere(from: string, to: string, { fs }: Effects): Promise<boolean> {
  try {
    await fs.rename(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
