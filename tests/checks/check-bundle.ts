import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Gzipped limits in kB (1000 bytes), in order: the first pattern that fits a file's name decides its group.
 *
 * `board` is what loads before the cards can be read; `first load` is board and charts together. `worker` holds the
 * engine and the search, off the main thread; `findings` is fetched when a reader opens them.
 */
const GROUPS = [
  { name: "worker", pattern: /^worker-.*\.js$/, limitKb: 50 },
  { name: "charts", pattern: /^coverage-chart-.*\.js$/, limitKb: 125 },
  { name: "findings", pattern: /^findings-list-.*\.js$/, limitKb: 10 },
  { name: "board", pattern: /\.js$/, limitKb: 110 },
  { name: "styles", pattern: /\.css$/, limitKb: 20 },
] as const;
const FIRST_LOAD_LIMIT_KB = 230;

const folder = join("dist", "assets");
const sums = new Map<string, number>(GROUPS.map(({ name }) => [name, 0]));
for (const file of readdirSync(folder)) {
  const group = GROUPS.find(({ pattern }) => pattern.test(file));
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
process.exitCode = rows.some(({ kb, limitKb }) => kb === 0 || kb > limitKb) ? 1 : 0;
