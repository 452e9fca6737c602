import { resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import { openFile } from "../pipeline/formats/open-file.ts";
import type { OpenOptions } from "../pipeline/formats/opened-source.ts";
import { readStatedSource } from "../pipeline/source/read-source.ts";
import type { ParsedSource, Source } from "../pipeline/source/source.ts";
import { catchFault } from "./catch-fault.ts";
import { type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { findingsText } from "./findings-text.ts";
import { createPdfReader } from "./guard-pdf.ts";
import { listFiles } from "./list-files.ts";
import { readFileBytes } from "./read-file.ts";

/** `read`: what a file or folder holds, before anything is tagged. */
export const readCommand: Command = {
  name: "read",
  summary: "Print the text, title and date of every article in files or folders, as JSON Lines.",
  help: `FILE… [--all]

  FILE   a file of any format, or a folder, with all that is in it
  --all  name every finding, not only the first twenty of a kind

  Output, one object a line:
    {"id", "file", "line"?, "entry"?, "title", "published", "basis", "text"}
  "published" is a day, month or year such as 2023-01-11, 2023-01 or 2023, or null; "basis" says how it was found.
  "text" is the article without what stands around it, a blank line between its paragraphs. Of a file with several
  articles "line" or "entry" says which one it is. \`tag\` reads such lines. Findings go to standard error.
`,
  run: runRead,
};

async function runRead(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(args, { all: { type: "boolean" } } as const, Number.POSITIVE_INFINITY);
  if ("mistake" in read) return wrongUsage(readCommand, read.mistake, effects);
  const { values, positionals } = read.parsed;
  if (positionals.length === 0) return wrongUsage(readCommand, "Name a file or a folder.", effects);
  const findings: Finding[] = [];
  let readable = 0;
  for (const given of positionals) {
    const { files, findings: own } = await filesOf(given, effects);
    findings.push(...own);
    for (const file of files) {
      const outcome = await readOne(file, file === given, { today: effects.today(), createPdfReader }, effects);
      findings.push(...outcome.findings);
      readable += outcome.lines.length;
      for (const line of outcome.lines) await effects.writeOut(line);
    }
  }
  if (findings.length > 0) effects.writeErr(findingsText(findings, values.all));
  return readable === 0 ? EXIT.nothingRead : EXIT.fine;
}

/** The file itself, or all files of a folder, each with the folder's name before its own. */
async function filesOf(given: string, effects: Effects) {
  const path = resolve(effects.cwd, given);
  try {
    if (!(await effects.fs.stat(path)).isDirectory()) return { files: [given], findings: [] };
  } catch {
    // What is wrong with it shows when it is read.
    return { files: [given], findings: [] };
  }
  const prefix = `${given.replace(/[/\\]+$/, "") || "/"}/`.replace("//", "/");
  const { files, findings } = await listFiles(path, prefix, effects);
  return { files: files.map((name) => prefix + name), findings };
}

/** The lines of one file. A file that was named is read whatever its ending. */
async function readOne(file: string, isNamed: boolean, options: OpenOptions, effects: Effects) {
  const read = await readFileBytes(resolve(effects.cwd, file), file, effects);
  if ("finding" in read) return { lines: [], findings: [read.finding] };
  return catchFault(
    file,
    () => linesOf(file, read.bytes, isNamed, options),
    (finding) => ({ lines: [], findings: [finding] }),
  );
}

async function linesOf(file: string, bytes: Uint8Array, isNamed: boolean, options: OpenOptions) {
  const { sources, findings } = await openFile(file, bytes, options, isNamed ? "plain" : null);
  const readings = sources.map((source) => ({ source, ...readStatedSource(source, source, options) }));
  return {
    lines: readings.flatMap(({ source, parsed }) => (parsed === null ? [] : [lineOf(source, parsed)])),
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
  };
}

function lineOf({ file, line, entry }: Source, { id, title, published, cleaned }: ParsedSource): string {
  const { date, basis } = published;
  const text = cleaned.text.replace(/\n+/g, "\n\n");
  return `${JSON.stringify({ id, file, line, entry, title, published: date, basis, text })}\n`;
}
