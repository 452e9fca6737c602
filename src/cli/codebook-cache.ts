import { join } from "node:path";
import type { Codebook } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import { readSummed, readSummedText, swapSummed } from "./cache-files.ts";
import type { Effects } from "./effects.ts";

/** A codebook as it was read, with what was found in it. */
export interface ReadCodebook {
  readonly codebook: Codebook | null;
  readonly findings: readonly Finding[];
}

/** The codebook of files that `version` names, with the reader's code; null when the cache has it not. */
export async function recallCodebook(folder: string, version: string, effects: Effects): Promise<ReadCodebook | null> {
  const kept = await readSummedText(pathOf(folder, version), effects);
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    // It is read again, and kept anew.
    return null;
  }
}

/** Keep a codebook for `recallCodebook`. That it cannot be written costs time alone. */
export async function keepCodebook(folder: string, version: string, codebook: ReadCodebook, effects: Effects) {
  await keep(folder, pathOf(folder, version), JSON.stringify(codebook), effects);
}

/** What `packReader` made of the same codebook by the same code; null when the cache has it not. */
export async function recallReader(folder: string, version: string, effects: Effects): Promise<Uint8Array | null> {
  return readSummed(readerPathOf(folder, version), effects);
}

/** Keep a packed reader for `recallReader`. That it cannot be written costs time alone. */
export async function keepReader(folder: string, version: string, packed: Uint8Array, effects: Effects): Promise<void> {
  await keep(folder, readerPathOf(folder, version), packed, effects);
}

async function keep(folder: string, path: string, content: string | Uint8Array, effects: Effects): Promise<void> {
  try {
    await effects.fs.mkdir(folder, { recursive: true });
    await swapSummed(path, content, effects);
  } catch {
    // It is made again the next time.
  }
}

function pathOf(folder: string, version: string): string {
  return join(folder, `${version}.codebook`);
}

function readerPathOf(folder: string, version: string): string {
  return join(folder, `${version}.reader`);
}
