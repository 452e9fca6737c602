import { join } from "node:path";
import type { Codebook } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import { readSummed, swapSummed } from "./cache-files.ts";
import type { Effects } from "./effects.ts";

/** A codebook as it was read, with what was found in it. */
export interface ReadCodebook {
  readonly codebook: Codebook | null;
  readonly findings: readonly Finding[];
}

/** The codebook of files that `version` names, with the reader's code; null when the cache has it not. */
export async function recallCodebook(folder: string, version: string, effects: Effects): Promise<ReadCodebook | null> {
  const kept = await readSummed(pathOf(folder, version), effects);
  return kept === null ? null : JSON.parse(kept);
}

/** Keep a codebook for `recallCodebook`. That it cannot be written costs time alone. */
export async function keepCodebook(folder: string, version: string, codebook: ReadCodebook, effects: Effects) {
  try {
    await effects.fs.mkdir(folder, { recursive: true });
    await swapSummed(pathOf(folder, version), JSON.stringify(codebook), effects);
  } catch {
    // It is read again the next time.
  }
}

function pathOf(folder: string, version: string): string {
  return join(folder, `${version}.codebook`);
}
