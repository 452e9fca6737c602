import { countStories, joinStories } from "../pipeline/stories/join-stories.ts";
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
import { findingsText } from "./findings-text.ts";
import { type Collection, readCollection } from "./read-collection.ts";
import { summaryText } from "./summary-text.ts";

/** `check`: what `build` would find, without writing anything. */
export const checkCommand: Command = {
  name: "check",
  summary: "Read everything, write nothing, and say what an analyst should look at.",
  help: `[--data DIR] [--cache DIR | --no-cache] [--json] [--all]

  --data DIR  the collection (default: data)
  --json      print the findings as a JSON array
  --all       name every finding, as it does anyway; \`build\` and \`read\` have it too
${CACHE_HELP}`,
  run: runCheck,
};

async function runCheck(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(
    args,
    { data: { type: "string" }, json: { type: "boolean" }, all: { type: "boolean" }, ...CACHE_OPTIONS } as const,
    0,
  );
  if ("mistake" in read) return wrongUsage(checkCommand, read.mistake, effects);
  const { values } = read.parsed;
  const opened = await openDataFolder(checkCommand, values.data, effects);
  if ("code" in opened) return opened.code;
  const startMs = effects.nowMs();
  const collection = await readCollection(opened.data, effects, {
    cacheFolder: cacheFolderOf(opened.data, values, effects),
  });
  if (values.json) {
    await effects.writeOut(`${JSON.stringify(collection.findings, null, 2)}\n`);
  } else {
    const findings = findingsText(collection.findings, true);
    const stories = countStories(joinStories(wordsOf(collection), collection.pairs));
    const claims = collection.articles.reduce((count, { summary }) => count + summary.claims.length, 0);
    await effects.writeOut(
      `${findings}${findings && "\n"}${summaryText(collection, { stories, claims }, effects.nowMs() - startMs)}`,
    );
  }
  if (collection.codebook === null) return EXIT.codebookMistake;
  return collection.articles.length === 0 ? EXIT.nothingRead : EXIT.fine;
}

function wordsOf({ articles }: Collection) {
  return new Map(articles.map(({ summary, story }) => [summary, story]));
}
