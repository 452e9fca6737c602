import { realEffects } from "../../src/cli/effects.ts";
import { readCollection } from "../../src/cli/read-collection.ts";
import { refuseFolder } from "../../src/cli/refuse-folder.ts";
import { sha256 } from "../../src/cli/sha256.ts";
import { swapFolder } from "../../src/cli/swap-folder.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";

// Builds once, as `build` does, and prints the milliseconds of each step as JSON. Run in a process of its own, so that
// no run is warmed up by another.
const [data = "", out = "", cacheFolder = null] = process.argv.slice(2);
const effects = realEffects();
const steps: Record<string, number> = {};

async function timed<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  const startMs = performance.now();
  const result = await work();
  steps[step] = performance.now() - startMs;
  return result;
}

const collection = await timed("read", () => readCollection(data, effects, { cacheFolder }));
const { codebook, articles, findings, fingerprint, pairs } = collection;
if (codebook === null) throw new Error("the codebook has a mistake");
const { files, stories } = await timed("join and encode", async () =>
  encodeDataset({ articles, codebook, findings, fingerprint, sha256, pairs }),
);
await timed("write", () => swapFolder(out, files, effects, { kept: [], refuse: refuseFolder }));
await timed("keep", collection.save);
console.log(
  JSON.stringify({ steps, stories, articles: articles.length, peakMb: process.resourceUsage().maxRSS / 1024 }),
);
