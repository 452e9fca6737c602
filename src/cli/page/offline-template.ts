import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildOffline, OFFLINE_ENTRY } from "./build-offline.ts";

const KEPT = /^offline-[0-9a-f]{64}\.html$/;

/**
 * The frame of the offline file, built by the sources as they are.
 *
 * It is kept beside the builds of the command line, under a name after all that it is made of, so that an older one is
 * never used.
 */
export async function openOfflineTemplate(root: string = rootAbove(import.meta.url)): Promise<string> {
  const folder = join(root, "node_modules", ".cache", "pactwatch");
  const path = join(folder, `offline-${hashSources(root)}.html`);
  if (existsSync(path)) return readFileSync(path, "utf8");
  const template = await buildOffline(root);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, template);
    renameSync(`${path}.${process.pid}`, path);
    for (const name of readdirSync(folder)) {
      if (KEPT.test(name) && join(folder, name) !== path) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Where nothing can be kept it is built anew the next time.
  }
  return template;
}

/** The project's folder: the command line runs from its sources, or from a build inside `node_modules`. */
function rootAbove(url: string): string {
  for (let folder = dirname(fileURLToPath(url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, OFFLINE_ENTRY))) return folder;
    if (folder === dirname(folder)) throw new Error("the sources of the page are not there");
  }
}

function hashSources(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|css)$/.test(name))
    .map((name) => join("src", name))
    .sort();
  for (const file of [...sources, "package-lock.json", join("public", "icon.svg")]) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}
