import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import { formatOfName } from "../pipeline/source/source-format.ts";
import type { Effects } from "./effects.ts";
import { type FileStamp, stampOf } from "./file-stamp.ts";
import type { KeptFile } from "./keep-outcomes.ts";
import { listFiles } from "./list-files.ts";
import type { OutcomeCache } from "./outcome-cache.ts";

/** Where the files of articles stand in a collection. */
export const ARTICLES = "articles/";

/** The files of a collection's articles. */
export interface ListedFiles {
  /** Paths below `articles/`, in code-unit order. */
  readonly names: readonly string[];
  /** What stands there and is no file, or may not be listed. */
  readonly findings: readonly Finding[];
  /** By name how a file stood when this process looked at it last; without those that are to be looked at. */
  readonly stamps: ReadonlyMap<string, FileStamp>;
}

/** Files by name: what they gave, and how much there is to read of the others. */
export interface KnownFiles {
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly unknownBytes: number;
}

/**
 * List the files of a collection's articles; or, where `touched` names all that may have changed since `last` was
 * listed, by paths in the collection, take that list over. One that names anything but these files, as a folder, says
 * that the list may be another.
 */
export async function listArticles(
  folder: string,
  last: ListedFiles | null,
  touched: ReadonlySet<string> | null,
  effects: Effects,
): Promise<ListedFiles> {
  const stamps = last === null || touched === null ? null : untouchedStamps(last, touched);
  if (last !== null && stamps !== null) return { ...last, stamps };
  const { files, findings } = await listFiles(join(folder, ARTICLES), ARTICLES, effects);
  return { names: files, findings, stamps: new Map() };
}

/** The stamps of files that were not touched; null where something else was. */
function untouchedStamps({ stamps }: ListedFiles, touched: ReadonlySet<string>): Map<string, FileStamp> | null {
  const untouched = new Map(stamps);
  for (const path of touched) {
    if (isReadAnyway(path)) continue;
    if (!path.startsWith(ARTICLES) || !untouched.delete(path.slice(ARTICLES.length))) return null;
  }
  return untouched;
}

/** Whether a path is not one of an article, and is read by every build. */
function isReadAnyway(path: string): boolean {
  return path === "about.md" || path.startsWith("codebook/");
}

/** Find the files that are as they were when they were read last, without opening any. */
export function findUnchanged(
  folder: string,
  { names, stamps }: ListedFiles,
  cache: Pick<OutcomeCache, "findByStamp"> | null,
  { fs }: Effects,
): KnownFiles {
  const kept = new Map<string, KeptFile>();
  const articles = join(folder, ARTICLES);
  let unknownBytes = 0;
  for (const name of names) {
    let stamp = stamps.get(name);
    if (stamp === undefined) {
      if (formatOfName(name) === null) continue;
      const stats = fs.lstatSync(articles + name, { throwIfNoEntry: false });
      if (!stats?.isFile()) continue;
      stamp = stampOf(stats);
    }
    const file = ARTICLES + name;
    const found = cache?.findByStamp(file, stamp);
    if (found) kept.set(name, { file, stamp, isSettled: true, packed: null, mark: found.mark, outcome: found.outcome });
    else unknownBytes += stamp.sizeBytes;
  }
  return { kept, unknownBytes };
}
