import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { filesUnder, put } from "./collection-folder.ts";

const WORDS =
  "harbour minister river treaty coast council winter report paper ferry island lantern meadow orchard".split(" ");

/** So many words that are the same for each seed. */
function words(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, at) => WORDS[(at * (seed + 3) + ((at * at) % (seed + 5))) % WORDS.length],
  ).join(" ");
}

/** A report of a day of March; those with one base are copies of each other, with a sentence of their own. */
export function report(base: number, day: number, own: number): string {
  const date = `2021-03-${String(1 + (day % 28)).padStart(2, "0")}`;
  const act = ["signed", "will sign", "ratified"][base % 3];
  const body = `${words(base, 60)}. Germany and Czechia ${act} the Elbe Pact in Dresden on ${1 + (base % 28)} March 2021.`;
  return `---\ntitle: The Elbe Pact, ${words(base, 3)}\npublisher: Herald ${own % 3}\npublished: ${date}\n---\n${body} The ${words(own + 40, 9)}.\n`;
}

export type Step = readonly [kind: (typeof KINDS)[number], which: number, other: number];
const KINDS = [
  ...["add", "change", "append", "copy", "delete", "rename", "touch", "codebook"],
  ...["damage", "damage dataset", "lose dataset"],
] as const;
/** Changes of a collection, or of what was made of it. */
export const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...KINDS), fc.nat(40), fc.nat(9));

/** Change a collection, its cache in `cache` or its dataset in `kept`. */
export async function takeStep(folder: string, [kind, which, other]: Step): Promise<void> {
  const articles = join(folder, "data", "articles");
  const names = (await readdir(articles, { recursive: true })).filter((name) => name.endsWith(".md")).sort();
  const path = join(articles, names[which % names.length] ?? "");
  const text = await readFile(path, "utf8");
  if (kind === "add") await put(join(articles, `new-${which}-${other}.md`), report(other % 3, which, other));
  if (kind === "change") await writeFile(path, report(other % 4, which, other + 10));
  if (kind === "append") await writeFile(path, `${text}Germany ratified the Elbe Pact on ${1 + other} May 2021.\n`);
  if (kind === "copy") await put(join(articles, `${other % 2}`, names[which % names.length] ?? ""), text);
  if (kind === "delete" && names.length > 1) await rm(path);
  if (kind === "rename") await rename(path, join(articles, `named-${which}-${other}.md`));
  if (kind === "touch") await writeFile(path, text);
  if (kind === "codebook") {
    const [file = ""] = (await readdir(join(folder, "data", "codebook"))).sort();
    await writeFile(
      join(folder, "data", "codebook", file),
      `# ${which}\n${await readFile(join(folder, "data", "codebook", file), "utf8")}`,
    );
  }
  if (kind === "damage") await damage(join(folder, "cache"), which, other);
  if (kind === "damage dataset") await damage(join(folder, "kept"), which, other);
  if (kind === "lose dataset") await rm(join(folder, "kept"), { recursive: true });
}

/** Write another byte into one of the files under a folder. */
async function damage(folder: string, which: number, other: number): Promise<void> {
  // A folder without its manifest is no dataset, and nothing is written there.
  const files = Object.keys(await filesUnder(folder)).filter((file) => file !== "/manifest.json");
  const victim = join(folder, files[which % files.length] ?? "");
  const bytes = await readFile(victim);
  bytes[(which * 977) % bytes.length] = 48 + other;
  await writeFile(victim, bytes);
}

/** More than a shard of small reports, one a day. */
export function manyReports(count: number): Record<string, string> {
  const day = (at: number) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `articles/${at}.md`,
      `---\npublisher: Herald ${at % 7}\npublished: ${day(at)}\n---\nNumber ${at}: ${words(at, 20)}. Germany signed the Elbe Pact.\n`,
    ]),
  );
}
