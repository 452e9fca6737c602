import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Effects, realEffects } from "../../src/cli/effects.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

/** An article of the small codebook's Elbe Pact, signed on a day. */
export const SIGNED = `---
title: The Elbe Pact is signed
publisher: River Herald
published: 2021-03-05
date_basis: metadata
---
Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021.
`;

/** One that only promises it. */
export const PROMISED = `---
title: Elbe Pact due in spring
publisher: River Office
published: 2021-01-20
---
Germany and Czechia will sign the Elbe Pact in March 2021, the office said.
`;

type Content = string | Uint8Array;

/** A temporary folder with `data/`: the small codebook and `files`, by path below `data/`. */
export async function collectionFolder(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pactwatch-"));
  for (const { file, text } of SMALL_CODEBOOK) await put(join(folder, "data", file), text);
  for (const [path, content] of Object.entries(files)) await put(join(folder, "data", path), content);
  return folder;
}

export async function put(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Real files, a fixed day, no terminal, and nothing said; `changed` stands in for single effects. */
export function effectsIn(folder: string, changed: Partial<Effects> = {}): Effects {
  return {
    ...realEffects(),
    cwd: folder,
    today: () => "2026-11-21" as PartialDate,
    nowMs: () => 0,
    stdin: streamOf([]),
    writeOut: async () => {},
    writeErr: () => {},
    errColumns: null,
    isToldBefore: false,
    ...changed,
  };
}

/** Run a command in `folder`, and keep what it says. */
export async function runIn(folder: string, args: readonly string[], changed: Partial<Effects> = {}): Promise<Outcome> {
  let out = "";
  let err = "";
  const effects = effectsIn(folder, {
    writeOut: async (text) => {
      out += text;
    },
    writeErr: (text) => {
      err += text;
    },
    ...changed,
  });
  const code = await runCli(args, effects);
  return { code, out, err };
}

/** Standard input that gives these pieces one after another. */
export async function* streamOf(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}

/** Every file under a folder with its text, by path. */
export async function filesUnder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (path) => [path.slice(folder.length), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts);
}
