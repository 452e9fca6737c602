import { join, resolve } from "node:path";
import { type BuiltDataset, buildDataset, faultOfWriting } from "./build-dataset.ts";
import {
  CACHE_HELP,
  CACHE_OPTIONS,
  type Command,
  cacheFolderOf,
  openDataFolder,
  parseCommand,
  wrongUsage,
} from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { checkOf, findingCounts, findingsText } from "./findings-text.ts";
import { refuseTarget } from "./refuse-target.ts";
import { summaryText } from "./summary-text.ts";
import { restoreFolder } from "./swap-folder.ts";

/** `build`: a folder of articles and a codebook become the dataset that the page reads. */
export const buildCommand: Command = {
  name: "build",
  summary: "Read the articles and the codebook, and write the dataset for the dashboard.",
  help: `[--data DIR] [--out DIR] [--cache DIR | --no-cache] [--all] [--watch]

  --data DIR  the collection: articles/ with files of any format that is read, codebook/*.yaml (default: data)
  --out DIR   where the dataset goes (default: public/dataset); made where it is missing, replaced as a whole at the very end
  --all       name every finding with its place and how to mend it, instead of their counts
  --watch     stay, and build again after each change of the articles, about.md or the codebook; Ctrl+C ends it
${CACHE_HELP}`,
  run: runBuild,
};

async function runBuild(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const options = {
    data: text,
    out: text,
    all: { type: "boolean" },
    watch: { type: "boolean" },
    ...CACHE_OPTIONS,
  } as const;
  const read = parseCommand(args, options, 0);
  if ("mistake" in read) return wrongUsage(buildCommand, read.mistake, effects);
  const { values } = read.parsed;
  const opened = await openDataFolder(buildCommand, values.data, effects);
  if ("code" in opened) return opened.code;
  const { data } = opened;
  const out = resolve(effects.cwd, values.out ?? join("public", "dataset"));
  const mistake = await refuseTarget(data, out, effects);
  if (mistake !== null) return wrongUsage(buildCommand, mistake, effects);
  // First of all, so that the last good dataset stands in its place whatever is wrong with the collection.
  const fault = await faultOfWriting(() => restoreFolder(out, effects));
  if (fault !== null) {
    effects.writeErr(fault);
    return EXIT.notWritten;
  }
  const place = { data, out, cacheFolder: cacheFolderOf(data, values, effects) };
  const trouble = (built: BuiltDataset) => troubleText(built, values);
  const summary = (built: BuiltDataset, elapsedMs: number) =>
    `${out}: ${summaryText(built.collection, built, elapsedMs)}`;
  if (values.watch) {
    const { watchDataset } = await import("./watch-dataset.ts");
    return watchDataset(place, { trouble, summary }, effects);
  }
  const startMs = effects.nowMs();
  const built = await buildDataset(place, effects);
  effects.writeErr(trouble(built));
  if (built.code === EXIT.fine) await effects.writeOut(summary(built, effects.nowMs() - startMs));
  return built.code;
}

/** What is wrong with a collection, as a terminal is told; `""` for nothing. */
function troubleText(
  { code, fault, collection }: BuiltDataset,
  { all, data }: { readonly all?: boolean; readonly data?: string },
): string {
  const { findings } = collection;
  if (findings.length === 0) return fault ?? "";
  // What kept it from being built must be mended now; the rest can wait and is counted.
  const isNamed = all || code !== EXIT.fine;
  return `${fault ?? ""}${isNamed ? findingsText(findings, all) : findingCounts(findings, checkOf(data))}\n`;
}
