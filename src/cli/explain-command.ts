import { basename, resolve } from "node:path";
import { compileArticleReader, readArticle } from "../pipeline/read-article.ts";
import { formatOf } from "../pipeline/source/read-source.ts";
import { type Command, openDataFolder, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { explainRows } from "./explain-rows.ts";
import { explainText } from "./explain-text.ts";
import { findingsText } from "./findings-text.ts";
import { readCodebookFolder, readDecoded } from "./read-collection.ts";

/** `explain`: how one file was read. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Show how one file was read: what was dropped, which date and why, each tag and each claim.",
  help: `FILE [--data DIR] [--json]

  FILE        an article anywhere; an ending other than .md is read as plain text
  --data DIR  the collection whose codebook is used (default: data)
  --json      print one JSON object
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
  const decoded = await readDecoded(resolve(effects.cwd, path), path, effects);
  if ("finding" in decoded) {
    effects.writeErr(findingsText([decoded.finding]));
    return EXIT.nothingRead;
  }
  const name = basename(path);
  const source = { file: formatOf(name) === null ? `${name}.txt` : name, text: decoded.text };
  const reading = readArticle(source, compileArticleReader(codebook), { today: effects.today() });
  const rows = explainRows(source, reading, codebook);
  if (rows === null) {
    effects.writeErr(findingsText(reading.findings));
    return EXIT.nothingRead;
  }
  await effects.writeOut(values.json ? `${JSON.stringify(rows, null, 2)}\n` : explainText(rows));
  return EXIT.fine;
}
