import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Built by whoever works here, and none of a benchmark's. */
const OWN_DATASET = join(ROOT, "public", "dataset");
const START = join(ROOT, "src", "cli", "start.mjs");

/** The built page in a folder of its own, served. */
export interface BuiltSite {
  readonly folder: string;
  readonly address: string;
}

/** Build the page, have `putDataset` put a dataset beside it, serve both while they are used, and leave nothing behind. */
export async function withBuiltSite(
  putDataset: (target: string) => void,
  use: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), "pactwatch-bench-"));
  const [folder, publicDir] = [join(parent, "page"), join(parent, "public")];
  try {
    cpSync(join(ROOT, "public"), publicDir, { recursive: true, filter: (path) => path !== OWN_DATASET });
    putDataset(join(publicDir, "dataset"));
    // After its dataset, as the build draws the first board of it.
    await build({ root: ROOT, publicDir, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
    const served = await preview({
      root: ROOT,
      build: { outDir: folder },
      preview: { port: 4291, host: "127.0.0.1" },
      logLevel: "error",
    });
    try {
      await use({ folder, address: served.resolvedUrls?.local[0] ?? "" });
    } finally {
      await served.close();
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Build the shipped collection's dataset. */
export function buildShipped(target: string): void {
  runCommand("build", "--out", target);
}

/** Make a dataset of as many generated articles. */
export function generate(articles: number, target: string): void {
  runCommand("generate", "--articles", String(articles), "--out", target);
}

/** Use a dataset that is there already. */
export function copyDataset(from: string, target: string): void {
  execFileSync("cp", ["-r", from, target]);
}

function runCommand(...args: readonly string[]): void {
  execFileSync(process.execPath, [START, ...args], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** The value below which `share` of all lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
