import { compileArticleReader } from "../pipeline/read-article.ts";
import { catchFault } from "./catch-fault.ts";
import { type Command, openDataFolder, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { findingsText } from "./findings-text.ts";
import { readCodebookFolder } from "./read-codebook-folder.ts";
import { readLines } from "./read-lines.ts";
import { readRecord } from "./read-record.ts";
import { tagRecord } from "./tag-record.ts";

/** Five million letters and what stands round them, so that less than 300 MB are held of any stream: `bench:tag`. */
const LONGEST_RECORD_BYTES = 6_400_000;

/** `tag`: texts in, tags and claims out, one line each. */
export const tagCommand: Command = {
  name: "tag",
  summary: "Read JSON Lines on standard input and print the tags and claims of each text.",
  help: `[--data DIR] < records.jsonl

  Input, one object a line:   {"id", "text", "title"?, "published"?, "url"?, "publisher"?, "kind"?}
  Output, one object a line, in the same order:
    {"id", "published": {"date", "basis", "notBefore"?, "notAfter"?},
     "countries": [id], "themes": [id], "agreements": [id], "families": [id],
     "claims": [{"agreement", "family", "stage", "modality", "date", "party"?, "quote", "start", "end", "cue"}],
     "mentions": [{"tag", "start", "end"}], "findings": [{"code", "message"}]}
  "start" and "end" count UTF-16 units of the text as given; "quote" is what stands between them.
  The title says what the text is about and gives no tag of its own: a record with a title alone gets none. An "id" is
  a string or a number; a number that JSON does not keep, as one above 9007199254740991, comes back as null with a finding.
  A line that is no record, or is of over ${LONGEST_RECORD_BYTES / 1e6} MB, is answered with a finding "record-broken", and the next
  is read.

  --data DIR  the collection whose codebook is used (default: data)
`,
  run: runTag,
};

async function runTag(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(args, { data: { type: "string" } } as const, 0);
  if ("mistake" in read) return wrongUsage(tagCommand, read.mistake, effects);
  const opened = await openDataFolder(tagCommand, read.parsed.values.data, effects);
  if ("code" in opened) return opened.code;
  const { codebook, findings } = await readCodebookFolder(opened.data, effects);
  if (codebook === null) {
    effects.writeErr(findingsText(findings, true));
    return EXIT.codebookMistake;
  }
  const reader = compileArticleReader(codebook);
  const options = { today: effects.today(), countries: reader.countries };
  let lines = 0;
  let readable = 0;
  const readLine = (text: string | null, number: number) => ({
    place: placeOf(number),
    record: readRecord(text, placeOf(number), options),
  });
  for await (const { place, record } of readLines(effects.stdin, LONGEST_RECORD_BYTES, readLine)) {
    lines++;
    if (record.text !== null) readable++;
    const answer = await catchFault(
      place,
      () => tagRecord(record, place, reader, options),
      (finding) => tagRecord({ ...record, text: null, findings: [finding] }, place, reader, options),
    );
    await effects.writeOut(`${JSON.stringify(answer)}\n`);
  }
  return lines > 0 && readable === 0 ? EXIT.nothingRead : EXIT.fine;
}

function placeOf(line: number): string {
  return `line ${line}`;
}
