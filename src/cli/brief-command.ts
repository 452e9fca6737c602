import { EXPORTS, type ExportFormat, type ExportSubject } from "../briefing/export/export-kinds.ts";
import { type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import type { ExitCode } from "./exit-codes.ts";
import { formatOfOut, PDF } from "./format-of-out.ts";
import { makeFile, VIEW_HELP, VIEW_OPTIONS } from "./make-file.ts";

/** What a command gives, the first without being asked. */
function formatsOf(subject: ExportSubject): readonly (ExportFormat | typeof PDF)[] {
  return subject === "deck" || subject === "paper" ? [...EXPORTS[subject], PDF] : EXPORTS[subject];
}

const SUBJECTS = Object.keys(EXPORTS) as ExportSubject[];

/** `brief`: what the page exports, without a page, so that a weekly briefing can be a scheduled job. */
export const briefCommand: Command = {
  name: "brief",
  summary: "Write slides, tables, a picture or citations of what a link to the page shows.",
  help: `--out FILE [--what WHAT] [--format FORMAT] [--country IDS] [--filter QUERY] [--as-of DATE] [--clock CLOCK] [--data DIR]

  --out FILE       where it goes, in a folder that is there; "-" for standard output
  --what WHAT      ${SUBJECTS.join(", ")} (default: deck; of a format that no deck has, the first of these that has it: csv and json give the board, svg the coverage, bib and ris the reports)
  --format FORMAT  ${SUBJECTS.map((subject) => `${subject}: ${formatsOf(subject).join(", ")}`).join("; ")} (default: by the ending of FILE, else the first)
  --bom            begin a CSV with a mark of its encoding, for spreadsheets
  --dark           a picture in dark
${VIEW_HELP}`,
  run: runBrief,
};

async function runBrief(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const read = parseCommand(args, { ...VIEW_OPTIONS, what: text, format: text, bom: flag, dark: flag } as const, 0);
  if ("mistake" in read) return wrongUsage(briefCommand, read.mistake, effects);
  const { values } = read.parsed;
  const { out } = values;
  if (out === undefined) return wrongUsage(briefCommand, "--out must name a file.", effects);
  const subject = SUBJECTS.find((known) => known === (values.what ?? subjectFor(values.format, out)));
  if (subject === undefined) return wrongUsage(briefCommand, `--what is ${SUBJECTS.join(", ")}.`, effects);
  const formats = formatsOf(subject);
  const asked = formats.find((known) => known === values.format);
  if (values.format !== undefined && asked === undefined)
    return wrongUsage(briefCommand, `--format of ${subject} is ${formats.join(", ")}.`, effects);
  const named = formatOfOut(out, asked === undefined ? formats : [asked]);
  if (named === null) {
    const wanted = asked ?? `${subject}: ${formats.join(", ")}`;
    return wrongUsage(briefCommand, `the name ${out} ends in another format than ${wanted}.`, effects);
  }
  const format = asked ?? named ?? formats[0] ?? PDF;
  if (values.bom === true && !format.endsWith("csv")) return wrongUsage(briefCommand, "--bom is for a CSV.", effects);
  if (values.dark === true && !["svg", "embed.html"].includes(format))
    return wrongUsage(briefCommand, "--dark is for a picture.", effects);
  if (values.what === undefined && subject !== "deck") effects.writeErr(`Of the ${subject}, as --what is not given.\n`);
  const isPrinted = format === PDF;
  const wanted = {
    subject,
    format: isPrinted ? "html" : format,
    isPrinted,
    hasMark: values.bom === true,
    isDark: values.dark === true,
  } as const;
  return makeFile(briefCommand, values, wanted, effects);
}

/** What is meant by a format, or by the ending of a name, alone: the slides where they have it, else the first that does; of a name, the one that has most of its ending. */
function subjectFor(format: string | undefined, out: string): ExportSubject {
  const subjects: readonly ExportSubject[] = ["deck", ...SUBJECTS];
  if (format !== undefined)
    return subjects.find((subject) => formatsOf(subject).some((known) => known === format)) ?? "deck";
  const fits = subjects.flatMap((subject) => {
    const found = formatOfOut(out, formatsOf(subject));
    if (found === null || found === undefined) return [];
    return { subject, length: out.toLowerCase().endsWith(`.${found}`) ? found.length : 0 };
  });
  return fits.sort((one, other) => other.length - one.length)[0]?.subject ?? "deck";
}
