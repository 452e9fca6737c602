import { spawn } from "node:child_process";
import { appendFileSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));
/** In which the watch has kept what it read, and the file system's clock has gone on. */
const BETWEEN_MS = 2_500;
const POLL_MS = 1;

/**
 * Change one article after another under the eyes of `build --watch` with these arguments; of each the milliseconds from
 * the write of the article until the new dataset stands in `out`. The pause in which the watch waits for more is in them.
 */
export async function timeWatched(
  args: readonly string[],
  out: string,
  paths: readonly string[],
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [START, "build", "--watch", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    await new Promise<void>((resolve, reject) => {
      child.stderr.on("data", (piece) => String(piece).includes("Ctrl+C") && resolve());
      ended.then(() => reject(new Error("the watch has ended")));
    });
    const times: number[] = [];
    for (const path of paths) {
      await sleep(BETWEEN_MS);
      const former = inodeOf(out);
      const startMs = performance.now();
      appendFileSync(path, "The Elbe Pact was not signed on Monday.\n");
      for (let inode = former; inode === former || inode === null; inode = inodeOf(out)) await sleep(POLL_MS);
      times.push(performance.now() - startMs);
    }
    return times;
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

/** The manifest is another file after each build; null while there is none. */
function inodeOf(out: string): number | null {
  return lstatSync(join(out, "manifest.json"), { throwIfNoEntry: false })?.ino ?? null;
}
