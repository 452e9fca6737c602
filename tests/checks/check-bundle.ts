import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Gzipped limits in kB (1000 bytes), in order: the first group that a file belongs to counts it.
 *
 * `board` is what index.html loads before the cards can be read; `first load` is board and charts together. `worker`
 * holds the engine and the search, off the main thread; `slides` writes files for PowerPoint, most of it the library; `later` is
 * each other part that is fetched when a reader opens it.
 */
const GROUPS = [
  { name: "worker", has: (file: string) => /^worker-.*\.js$/.test(file), limitKb: 56 },
  {
    name: "charts",
    has: (file: string) => /^(?:below-board|coverage-(?:chart|wording))-.*\.js$/.test(file),
    limitKb: 125,
  },
  { name: "board", has: (file: string) => atFirst.has(file), limitKb: 110 },
  { name: "slides", has: (file: string) => /^write-pptx-.*\.js$/.test(file), limitKb: 134 },
  { name: "later", has: (file: string) => file.endsWith(".js"), limitKb: 123 },
  { name: "styles", has: (file: string) => file.endsWith(".css"), limitKb: 24 },
] as const;
const FIRST_LOAD_LIMIT_KB = 230;

const folder = join("dist", "assets");
const page = readFileSync(join("dist", "index.html"), "utf8");
const atFirst = loadedAtFirst();
const sums = new Map<string, number>(GROUPS.map(({ name }) => [name, 0]));
sums.set("styles", gzipSync(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "").length / 1000);
for (const file of readdirSync(folder)) {
  const group = GROUPS.find(({ has }) => has(file));
  if (group)
    sums.set(group.name, (sums.get(group.name) ?? 0) + gzipSync(readFileSync(join(folder, file))).length / 1000);
}

const firstLoadKb = (sums.get("board") ?? 0) + (sums.get("charts") ?? 0);
const rows = [
  ...GROUPS.map(({ name, limitKb }) => ({ name: name as string, kb: sums.get(name) ?? 0, limitKb })),
  { name: "first load", kb: firstLoadKb, limitKb: FIRST_LOAD_LIMIT_KB },
];
for (const { name, kb, limitKb } of rows) {
  const verdict = kb === 0 ? "MISSING" : kb > limitKb ? "TOO LARGE" : "ok";
  console.log(`bundle: ${name.padEnd(10)} ${kb.toFixed(1).padStart(6)} kB gzipped of ${limitKb} ${verdict}`);
}
const unmade = namedButUnmade();
for (const file of unmade) console.log(`bundle: ${file} is named and not there: a part of the page would not load`);
process.exitCode = unmade.length > 0 || rows.some(({ kb, limitKb }) => kb === 0 || kb > limitKb) ? 1 : 0;

/** The scripts that index.html names, with all that these import at their start. Its own styles stand in it. */
function loadedAtFirst(): Set<string> {
  const found = new Set<string>();
  const open = [...page.matchAll(/assets\/([^"]+\.js)"/g)].map(([, file]) => file!);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const script = readFileSync(join(folder, file), "utf8");
    open.push(...[...script.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, imported]) => imported!));
  }
  return found;
}

/** Scripts and styles that a script fetches, and that the build did not leave beside it. */
function namedButUnmade(): string[] {
  const files = readdirSync(folder);
  const named = files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/"\.\/([\w-]+\.(?:js|css))"/g)])
    .map(([, file]) => file!);
  return [...new Set(named)].filter((file) => !files.includes(file));
}
