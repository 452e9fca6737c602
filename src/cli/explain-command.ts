import { basename, resolve } from "node:path";
import { compileArticleReader } from "../pipeline/read-article.ts";
import { type FileReading, readArticles } from "../pipeline/read-articles.ts";
import { catchFault } from "./catch-fault.ts";
import { type Command, openDataFolder, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { explainRows } from "./explain-rows.ts";
import { storyRowOf, storyText } from "./explain-story.ts";
import { explainText } from "./explain-text.ts";
import { findingsText } from "./findings-text.ts";
import { createPdfReader } from "./guard-pdf.ts";
import { readCodebookFolder } from "./read-codebook-folder.ts";
import { readCollection } from "./read-collection.ts";
import { readFileBytes } from "./read-file.ts";

/** `explain`: how one file was read. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Show how one file was read: what was dropped, which date and why, each tag and each claim, and its story.",
  help: `FILE [--data DIR] [--json]

  FILE        a file anywhere, of any format; one with an ending that is not read is taken for plain text
  --data DIR  the collection whose codebook is used (default: data)
  --json      print one JSON object; an array of them for a file that holds several articles
`,
  run: runExplain,
};

async function runExplain(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(args, { data: { type: "string" }, json: { type: "boolean" } } as const, 1);
  if ("mistake" in read) return wrongUsage(explainCommand, read.mistake, effects);
  const { values, positionals } = read.parsed;
  const [path] = positionals;
  if (path === undefined) return wrongUsage(explainCommand, "Name a file.", effects);

  const opened = await openDataFolder(explainCommand, values.data, effects);
  if ("code" in opened) return opened.code;
  const { codebook, findings } = await readCodebookFolder(opened.data, effects);
  if (codebook === null) {
    effects.writeErr(findingsText(findings, true));
    return EXIT.codebookMistake;
  }
  const bytes = await readFileBytes(resolve(effects.cwd, path), path, effects);
  if ("finding" in bytes) {
    effects.writeErr(findingsText([bytes.finding]));
    return EXIT.nothingRead;
  }
  const options = { today: effects.today(), createPdfReader };
  const file = await catchFault<FileReading>(
    path,
    () => readArticles(basename(path), bytes.bytes, compileArticleReader(codebook), options, "plain"),
    (finding) => ({ readings: [], findings: [finding] }),
  );
  const explained = file.readings.map((reading) => ({ reading, rows: explainRows(reading.source, reading, codebook) }));
  const rows = explained.flatMap(({ rows: own }) => (own === null ? [] : [own]));
  const unread = explained.flatMap(({ reading, rows: own }) => (own === null ? reading.findings : []));
  const others = [...file.findings, ...unread];
  if (others.length > 0) effects.writeErr(findingsText(others, true));
  if (rows.length === 0) return EXIT.nothingRead;
  const collection = await readCollection(opened.data, effects);
  const told = explained.flatMap(({ reading, rows: own }) =>
    own === null || reading.article === null
      ? []
      : [{ ...own, story: storyRowOf(reading.article, collection.articles, codebook.countries) }],
  );
  const [only] = told;
  const json = () => `${JSON.stringify(told.length === 1 ? only : told, null, 2)}\n`;
  await effects.writeOut(
    values.json ? json() : told.map((own) => `${explainText(own)}\n${storyText(own.story)}`).join("\n"),
  );
  return EXIT.fine;
}
