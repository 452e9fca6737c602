import { basename, dirname, join, sep } from "node:path";
import type { Effects } from "./effects.ts";
import { refuseFolder } from "./refuse-folder.ts";
import { formerOf } from "./swap-folder.ts";

/**
 * Why the dataset of the collection `data` must not go to `out`, or null. A build replaces `out` and clears the folder
 * in which a killed build kept its former content, so both must be missing, empty, or a dataset and nothing else.
 */
export async function refuseTarget(data: string, out: string, effects: Effects): Promise<string | null> {
  const [real, collection] = [await realPathOf(out, effects), await realPathOf(data, effects)];
  const isInTheWay =
    isWithin(real, collection) || ["articles", "codebook"].some((part) => isWithin(join(collection, part), real));
  if (isInTheWay) return "--out must not hold the collection, nor lie among its articles or its codebook.";
  return (await refuseFolder(out, effects)) ?? (await refuseFolder(formerOf(out), effects));
}

/** A path with its links followed, as far as it exists. */
async function realPathOf(path: string, effects: Effects): Promise<string> {
  try {
    return await effects.fs.realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPathOf(parent, effects), basename(path));
  }
}

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
