import { cp, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing } from "../list-files.ts";

/**
 * Put the dataset in `from` into the built page that holds one in `to`, unless they are the same.
 *
 * False when there is no dataset, or no page around `to`. A page that is being read sees the former dataset or the new
 * one; it never sees files of both under one manifest.
 */
export async function refreshDataset(from: string, to: string): Promise<boolean> {
  const [next, last] = [await readIfThere(join(from, "manifest.json")), await readIfThere(join(to, "manifest.json"))];
  if (next === null || (await isMissingPath(join(dirname(to), "index.html")))) return false;
  if (last !== null && next.equals(last)) return true;
  const beside = `${to}.next-${process.pid}`;
  await cp(from, beside, { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
  return true;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isMissingPath(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    return isMissing(error);
  }
}
