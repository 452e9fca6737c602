import { resolve } from "node:path";
import { buildDictionaries } from "../../pipeline/dataset/build-dictionaries.ts";
import { encodeRows } from "../../pipeline/dataset/encode-rows.ts";
import { type Command, openDataFolder, parseCommand, RUN_BY, wrongUsage } from "../command.ts";
import type { Effects } from "../effects.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { openProgress, type Progress } from "../progress.ts";
import { openCodebookFolder } from "../read-codebook-folder.ts";
import { refuseFolder } from "../refuse-folder.ts";
import { refuseTarget } from "../refuse-target.ts";
import { sha256 } from "../sha256.ts";
import { swapFolder } from "../swap-folder.ts";
import { withOpening } from "../with-opening.ts";
import { openMadeUp } from "./draw-rows.ts";

const MOST_ARTICLES = 5_000_000;

/** `generate`: a made-up dataset of any size, to see and measure how the dashboard bears it. */
export const generateCommand: Command = {
  name: "generate",
  summary: "Write a generated dataset of any size, to try the dashboard with. Nothing in it is true, and it says so.",
  help: `--articles N --out DIR [--seed S] [--data DIR]

  --articles N  how many articles, 1 to ${MOST_ARTICLES}
  --out DIR     where the dataset goes; made where it is missing, replaced as a whole at the very end
  --seed S      a whole number; the same one gives the same bytes (default: 1)
  --data DIR    the folder whose codebook/*.yaml names countries, themes and agreements (default: data)
`,
  run: runGenerate,
};

async function runGenerate(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const read = parseCommand(args, { articles: text, seed: text, out: text, data: text }, 0);
  if ("mistake" in read) return wrongUsage(generateCommand, read.mistake, effects);
  const { values } = read.parsed;
  const [articles, seed] = [wholeNumberOf(values.articles), wholeNumberOf(values.seed ?? "1")];
  if (articles === null || articles < 1 || articles > MOST_ARTICLES) {
    return wrongUsage(generateCommand, `--articles must be a whole number from 1 to ${MOST_ARTICLES}.`, effects);
  }
  if (seed === null) return wrongUsage(generateCommand, "--seed must be a whole number from 0.", effects);
  if (values.out === undefined) return wrongUsage(generateCommand, "--out must name a folder.", effects);
  const opened = await openDataFolder(generateCommand, values.data, effects);
  if ("code" in opened) return opened.code;
  const out = resolve(effects.cwd, values.out);
  const mistake = await refuseTarget(opened.data, out, effects);
  if (mistake !== null) return wrongUsage(generateCommand, mistake, effects);
  return generate({ articles, seed, data: opened.data, out }, effects);
}

interface Asked {
  readonly articles: number;
  readonly seed: number;
  readonly data: string;
  readonly out: string;
}

async function generate({ articles, seed, data, out }: Asked, effects: Effects): Promise<ExitCode> {
  const files = await openCodebookFolder(data, effects);
  const { codebook } = await files.read();
  if (codebook === null) {
    effects.writeErr(`The codebook has a mistake, so nothing was generated. Try: ${RUN_BY} check\n`);
    return EXIT.codebookMistake;
  }
  const fingerprint = sha256(new TextEncoder().encode(`generated ${articles} ${seed} ${files.mark}`));
  const madeUp = openMadeUp({ articles, seed, codebook });
  const progress = openProgress("Writing article", effects);
  // Drawn twice: which publishers and countries occur must be known first, and the rows of a million fill no memory.
  const dictionaries = buildDictionaries(madeUp.articles(), codebook);
  const frame = { dictionaries, findings: [], fingerprint, generated: { seed }, about: null, sha256 };
  try {
    const encoded = withOpening(encodeRows(showing(madeUp.rows(), articles, progress), frame));
    await swapFolder(out, encoded, effects, { kept: [], refuse: refuseFolder });
  } catch (error) {
    progress.end();
    effects.writeErr(`The dataset could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.notWritten;
  }
  progress.end();
  await effects.writeOut(`${out}: ${articles} generated articles from seed ${seed}. Nothing in them is true.\n`);
  return EXIT.fine;
}

function wholeNumberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The same values, with their progress shown. */
function* showing<Value>(values: Iterable<Value>, total: number, { show }: Progress): Generator<Value> {
  let done = 0;
  for (const value of values) {
    show(done++, total);
    yield value;
  }
}
