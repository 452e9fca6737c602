import type { FSWatcher } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Effects } from "./effects.ts";

/** Wakes whoever reads a collection when something in its folder may have changed. */
export interface FolderWatch {
  /**
   * Watch all folders that are there by now. To be called before each reading: what changes in a folder that is new is
   * told from then on, and what was in it by then is there to be read. `thoroughly` also where no folder was seen to come
   * or go. Why a folder cannot be watched, in the system's words; null where all are.
   */
  readonly sync: (thoroughly: boolean) => Promise<string | null>;
  /**
   * The paths below the collection's folder, with `/`, of all that was told to have changed since the last call; null
   * where something else may have too: a name came or went, a folder was not watched, or too much was told to be sure of
   * the rest. To be called before each reading.
   */
  readonly take: () => ReadonlySet<string> | null;
  readonly close: () => void;
}

/** Where Node watches a folder with all below it by one call of the system; elsewhere it would watch each file by itself. */
const WATCHES_BELOW: ReadonlySet<string> = new Set(["darwin", "win32"]);

/** The parts of a collection that are watched with all folders below them; of the collection's own folder only the files. */
const PARTS = ["articles", "codebook"];

/** A system drops what it has to tell when thousands of things wait to be told, and does not say so. */
const MOST_TOLD = 500;

/**
 * Watch the folder of a collection, which need not be there. It wakes more often than something changed: whoever
 * is woken looks at the files themselves.
 */
export function watchFolders(data: string, wake: () => void, effects: Effects): FolderWatch {
  const { fs, platform } = effects;
  const watches = new Map<string, { readonly self: string; readonly watcher: FSWatcher }>();
  const isDeep = WATCHES_BELOW.has(platform);
  let [isOff, isSure, isWatched, told] = [true, false, false, 0];
  let touched = new Set<string>();
  const drop = (folder: string) => {
    watches.get(folder)?.watcher.close();
    watches.delete(folder);
  };
  const watchOne = (folder: string, self: string): string | null => {
    if (watches.get(folder)?.self === self) return null;
    drop(folder);
    try {
      const watcher = fs.watch(folder, { recursive: isDeep }, (event, name) => {
        // A name came or went, which may be a folder's.
        if (event === "rename") isOff = true;
        if (isDeep || event === "rename" || name === null || ++told > MOST_TOLD) isSure = false;
        else touched.add(relative(data, join(folder, name)).split(sep).join("/"));
        wake();
      });
      watcher.on("error", () => {
        drop(folder);
        [isOff, isSure] = [true, false];
        wake();
      });
      watches.set(folder, { self, watcher });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return {
    async sync(thoroughly) {
      if (!isOff && !thoroughly) return null;
      isOff = false;
      const folders = isDeep ? [data] : await listFolders(data, effects);
      const seen = new Set<string>();
      let fault: string | null = null;
      for (const folder of folders) {
        const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
        if (!stats?.isDirectory()) continue;
        seen.add(folder);
        // A folder that is made anew may get the inode of the one that was removed.
        fault = watchOne(folder, `${stats.ino} ${stats.birthtimeMs}`) ?? fault;
      }
      for (const folder of [...watches.keys()]) if (!seen.has(folder)) drop(folder);
      isWatched = fault === null;
      return fault;
    },
    take: () => {
      const taken = isSure && isWatched ? touched : null;
      [isSure, told, touched] = [true, 0, new Set()];
      return taken;
    },
    close: () => {
      for (const folder of [...watches.keys()]) drop(folder);
    },
  };
}

/** The folder of a collection, and the folders that are read below it. */
async function listFolders(data: string, { fs }: Effects): Promise<string[]> {
  const folders = [data];
  const visit = async (folder: string): Promise<void> => {
    folders.push(folder);
    // One that may not be listed is told of where it is read.
    const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith(".")) await visit(join(folder, entry.name));
    }
  };
  for (const part of PARTS) await visit(join(data, part));
  return folders;
}
