import { resolve } from "node:path";
import { EXPORTS, type ExportFormat, type ExportSubject } from "../briefing/export/export-kinds.ts";
import { answerQuestion } from "../engine/answer-question.ts";
import { type DayNumber, dayNumberOf } from "../model/day-number.ts";
import { CACHE_HELP, CACHE_OPTIONS, type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { openCollection } from "./open-collection.ts";
import { laterWords } from "./opening-day.ts";

const SUBJECTS = Object.keys(EXPORTS) as ExportSubject[];

/** `brief`: what the page exports, without a page, so that a weekly briefing can be a scheduled job. */
export const briefCommand: Command = {
  name: "brief",
  summary: "Write slides, tables, a picture or citations of what a link to the page shows.",
  help: `--out FILE [--what WHAT] [--format FORMAT] [--filter QUERY] [--as-of DATE] [--clock CLOCK] [--data DIR]

  --out FILE       where it goes; "-" for standard output
  --what WHAT      ${SUBJECTS.join(", ")} (default: deck)
  --format FORMAT  ${SUBJECTS.map((subject) => `${subject}: ${EXPORTS[subject].join(", ")}`).join("; ")} (default: the first)
  --filter QUERY   what stands behind the question mark of a link: "country=JP&theme=access&unit=stories"
  --as-of DATE     the day to look from: 2022-11-30, or 2022-11 or 2022 for its last day
  --clock CLOCK    happened or told
  --since DATE     the day to compare with (default: half a year before)
  --bom            begin a CSV with a mark of its encoding, for spreadsheets
  --dark           a picture in dark
  --data DIR       the collection (default: data)
${CACHE_HELP}`,
  run: runBrief,
};

async function runBrief(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    out: text,
    what: text,
    format: text,
    filter: text,
    "as-of": text,
    clock: text,
    since: text,
    data: text,
    bom: flag,
    dark: flag,
    ...CACHE_OPTIONS,
  } as const;
  const read = parseCommand(args, options, 0);
  if ("mistake" in read) return wrongUsage(briefCommand, read.mistake, effects);
  const { values } = read.parsed;
  if (values.out === undefined) return wrongUsage(briefCommand, "--out must name a file.", effects);
  const subject = SUBJECTS.find((known) => known === (values.what ?? "deck"));
  if (subject === undefined) return wrongUsage(briefCommand, `--what is ${SUBJECTS.join(", ")}.`, effects);
  const formats: readonly ExportFormat[] = EXPORTS[subject];
  const format = values.format === undefined ? formats[0] : formats.find((known) => known === values.format);
  if (format === undefined)
    return wrongUsage(briefCommand, `--format of ${subject} is ${formats.join(", ")}.`, effects);

  const opened = await openCollection(briefCommand, values, effects);
  if ("code" in opened) return opened.code;
  const { dataset, opening } = opened;
  // Loaded here, so that no other command waits for it.
  const [{ openBrief }, { makeExport }] = await Promise.all([
    import("../briefing/open-brief.ts"),
    import("../briefing/export/make-export.ts"),
  ]);
  const search = searchOf(values);
  const { brief, unread } = openBrief(dataset.manifest, search, opening.day, dayHere(effects));
  const [unknown] = unread;
  if (unknown !== undefined) {
    return wrongUsage(briefCommand, `${unknown.key}=${unknown.value} is nothing that this collection has.`, effects);
  }
  if (brief.view.asOf === null && opening.later > 0) effects.writeErr(laterWords(opening));
  const file = await makeExport(async (kind, question) => answerQuestion(dataset, kind, question), brief, {
    subject,
    format,
    hasMark: values.bom === true,
    isDark: values.dark === true,
  });
  if (file.leftOut !== "") effects.writeErr(`${file.leftOut}\n`);
  return write(values.out, file.content, effects);
}

/** The day on this machine's calendar. */
function dayHere({ clockMs }: Effects): DayNumber {
  const now = new Date(clockMs());
  return dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The query of the link; an option goes before the same key of the filter. */
function searchOf(values: {
  readonly filter?: string;
  readonly "as-of"?: string;
  readonly clock?: string;
  readonly since?: string;
}): string {
  const params = new URLSearchParams(values.filter ?? "");
  if (values["as-of"] !== undefined) params.set("asof", values["as-of"]);
  if (values.clock !== undefined) params.set("clock", values.clock);
  if (values.since !== undefined) params.set("since", values.since);
  return params.toString();
}

async function write(out: string, content: string | Uint8Array, effects: Effects): Promise<ExitCode> {
  if (out === "-" && typeof content === "string") {
    await effects.writeOut(content);
    return EXIT.fine;
  }
  if (out === "-") return wrongUsage(briefCommand, "slides go into a file; --out must name one.", effects);
  const path = resolve(effects.cwd, out);
  try {
    await effects.fs.writeFile(path, content);
  } catch (error) {
    effects.writeErr(`pactwatch brief: ${path} could not be written: ${messageOf(error)}\n`);
    return EXIT.notWritten;
  }
  effects.writeErr(`Wrote ${path}\n`);
  return EXIT.fine;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
