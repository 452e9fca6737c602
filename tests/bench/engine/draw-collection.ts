import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serialize } from "node:v8";
import { openMadeUp } from "../../../src/cli/generate/draw-rows.ts";
import { sha256 } from "../../../src/cli/sha256.ts";
import { buildDictionaries } from "../../../src/pipeline/dataset/build-dictionaries.ts";
import { encodeRows } from "../../../src/pipeline/dataset/encode-rows.ts";
import { loadCodebook } from "../../evaluate/gold.ts";
import { type BenchColumns, columnsOf } from "./bench-columns.ts";
import { drawChanges } from "./filter-changes.ts";

const SEED = 1;

/** Draw a collection: columns and changes for all, and the dataset's files, without texts, for the engine. */
export function drawCollection(articles: number, folder: string): BenchColumns {
  const codebook = loadCodebook();
  const madeUp = openMadeUp({ articles, seed: SEED, codebook });
  const dictionaries = buildDictionaries(madeUp.articles(), codebook);
  const columns = columnsOf(madeUp, articles, dictionaries);
  writeFileSync(join(folder, "columns.v8"), serialize({ columns, changes: drawChanges(columns, SEED) }));
  const frame = { dictionaries, findings: [], fingerprint: "bench", generated: { seed: SEED }, about: null, sha256 };
  for (const { path, bytes } of encodeRows(madeUp.rows(), frame)) {
    if (path.startsWith("texts/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return columns;
}
