import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import "./exit-on-fault.mjs";
import "./tune-engine.mjs";

// Starts the command line from a build of it. Node 20 runs no TypeScript, and to translate some 250 modules at every
// start takes longer than most commands. A build is named after all that it is made of, so an older one is never run;
// the first start after a change makes the next. Plain JavaScript, as it runs before there is anything else.

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = ["model", "pipeline", "engine", "briefing", "state", "ui", "views", "cli"].map(
  (layer) => `src/${layer}`,
);
const FILES = ["package.json", "package-lock.json"];
const BUILDS = join(ROOT, "node_modules", ".cache", "pactwatch");
/** Needed at every start, and quicker as a part of the build; all other packages are loaded for the few formats that need them. */
const BUILT_IN = new Set(["yaml", "zod", "world-countries"]);
/** A build that is no longer right may still be running. */
const KEPT_MS = 86_400_000;

/** Hexadecimal SHA-256 over names and contents of the sources, the packages and Node, and the machine's byte order. */
function hashSources() {
  const hash = createHash("sha256").update(process.version).update(endianness());
  const below = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  for (const file of [...below.filter((name) => /\.(?:ts|mjs)$/.test(name)).sort(), ...FILES]) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

async function build(folder, mark) {
  const { build: bundle } = await import("esbuild");
  const next = `${folder}.${process.pid}`;
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  await bundle({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/main.ts", "src/cli/reader-thread.ts", "src/cli/pdf-thread.ts"],
    outdir: next,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: Object.keys(dependencies).filter((name) => !BUILT_IN.has(name)),
    define: { BUILT_FROM: JSON.stringify(mark) },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "silent",
  });
  try {
    renameSync(next, folder);
  } catch {
    // Another start was first.
    rmSync(next, { recursive: true, force: true });
  }
  for (const name of readdirSync(BUILDS)) {
    const path = join(BUILDS, name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > KEPT_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** The module to run: built; or, where nothing can be built or written, the source itself through tsx. */
async function openMain() {
  try {
    const mark = hashSources();
    const folder = join(BUILDS, mark);
    if (!existsSync(folder)) {
      mkdirSync(BUILDS, { recursive: true });
      await build(folder, mark);
    }
    return join(folder, "main.mjs");
  } catch {
    const { register } = await import("tsx/esm/api");
    register();
    return fileURLToPath(new URL("./main.ts", import.meta.url));
  }
}

await import(pathToFileURL(await openMain()).href);
