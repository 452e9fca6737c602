import { resolve } from "node:path";
import type { ExportFormat, ExportSubject } from "../briefing/export/export-kinds.ts";
import { answerQuestion } from "../engine/answer-question.ts";
import { type DayNumber, dayNumberOf } from "../model/day-number.ts";
import { dateOfDay } from "../model/partial-date.ts";
import { CACHE_HELP, CACHE_OPTIONS, type Command, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { formatOfOut, PDF } from "./format-of-out.ts";
import { openCollection } from "./open-collection.ts";
import { laterWords } from "./opening-day.ts";
import { WITHOUT_BROWSER } from "./print/find-browser.ts";
import { replaceFile } from "./replace-file.ts";
import { unreadWords } from "./unread-words.ts";
import { writeFault } from "./write-fault.ts";

const TEXT = { type: "string" } as const;

/** The options of every command that writes what a link to the page shows. */
export const VIEW_OPTIONS = {
  out: TEXT,
  country: { type: "string", multiple: true },
  filter: { type: "string", multiple: true },
  "as-of": TEXT,
  clock: TEXT,
  since: TEXT,
  data: TEXT,
  ...CACHE_OPTIONS,
} as const;

/** What they mean, for `--help`. */
export const VIEW_HELP = `  --country IDS    countries by their ids: JP, or JP,GB for either; also given twice
  --filter QUERY   what stands behind the question mark of a link: "country=JP&theme=access&unit=stories"; given twice, both
  --as-of DATE     the day to look from: 2022-11-30, or 2022-11 or 2022 for its last day
  --clock CLOCK    happened or told
  --since DATE     the day to compare with (default: half a year before)
  --data DIR       the collection (default: data)
${CACHE_HELP}`;

type Values = Partial<
  Readonly<Record<Exclude<keyof typeof VIEW_OPTIONS, "no-cache" | "country" | "filter">, string>>
> & {
  readonly country?: readonly string[];
  readonly filter?: readonly string[];
  readonly "no-cache"?: boolean;
};

export interface FileWanted {
  readonly subject: ExportSubject;
  readonly format: ExportFormat;
  readonly hasMark?: boolean;
  readonly isDark?: boolean;
  /** Whether the file is printed, as PDF, where its format is a page of its own. */
  readonly isPrinted?: boolean;
}

/** Write one file of a collection, under the view that the options name. */
export async function makeFile(
  command: Pick<Command, "name">,
  values: Values,
  { subject, format, hasMark = false, isDark = false, isPrinted = false }: FileWanted,
  effects: Effects,
): Promise<ExitCode> {
  const out = values.out ?? "-";
  const refused = await refuseOut(command, out, isPrinted || format === "pptx", effects);
  if (refused !== null) return refused;
  const search = searchOf(values);
  if ("mistake" in search) return wrongUsage(command, search.mistake, effects);
  const printer = isPrinted ? await effects.openPrinter() : null;
  if (printer !== null && "mistake" in printer) return notWritten(command, printer.mistake, effects);
  // A file opens on the day that its stamp says it was made, as the page does.
  const madeOn = dayHere(effects);
  const opened = await openCollection(command, values, { ...effects, today: () => dateOfDay(madeOn) });
  if ("code" in opened) return opened.code;
  const { dataset, files, opening } = opened;
  // Loaded here, so that no other command waits for it.
  const [{ openBrief }, { makeExport }] = await Promise.all([
    import("../briefing/open-brief.ts"),
    import("../briefing/export/make-export.ts"),
  ]);
  const { brief, unread } = openBrief(dataset.manifest, search.query, opening.day, madeOn);
  const [unknown] = unread;
  if (unknown !== undefined) {
    return wrongUsage(command, unreadWords(unknown), effects);
  }
  if (subject === "paper" && brief.view.deck.slides !== null)
    return wrongUsage(command, "slides= chooses slides, and a paper has all its parts.", effects);
  const { since } = brief.view;
  if (since !== null && brief.compared.day >= brief.asOf) {
    const day = dateOfDay(brief.asOf);
    return wrongUsage(command, `--since ${since} is not before ${day}, the day that is looked from.`, effects);
  }
  if (brief.view.asOf === null && opening.later > 0) effects.writeErr(laterWords(opening));
  const file = await makeExport(async (kind, question) => answerQuestion(dataset, kind, question), brief, {
    subject,
    format,
    hasMark,
    isDark,
    offline: {
      template: effects.offlineTemplate,
      readFile: async (path) => new Uint8Array(files.find((own) => own.path === path)?.bytes ?? []),
    },
  });
  if (file.remark !== "") effects.writeErr(`${file.remark}\n`);
  if (printer === null) return write(command, out, format, file.content, effects);
  try {
    return await write(command, out, PDF, await printer(String(file.content)), effects);
  } catch (error) {
    return notWritten(command, `${messageOf(error)}. Name another browser: ${WITHOUT_BROWSER}`, effects);
  }
}

/** The day on this machine's calendar. */
function dayHere({ clockMs }: Effects): DayNumber {
  const now = new Date(clockMs());
  return dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** What stands before the query of a link that was copied whole, or is all of it. */
const ADDRESS = /^[a-z]+:\/\/[^?]*\??/i;

/** The query of the link, or what is wrong with it: what has no value, so that a variable that a script forgot to set asks for nothing, and what is said twice in two ways. */
function searchOf(values: Values): { readonly query: string } | { readonly mistake: string } {
  const queries = (values.filter ?? []).map((query) => query.replace(ADDRESS, "").replace(/^\?/, ""));
  const params = new URLSearchParams(queries.join("&"));
  for (const [key, value] of params)
    if (value.trim() === "") return { mistake: `${key}= of --filter has an empty value.` };
  const countries = values.country?.flatMap((ids) => ids.split(",").map((id) => id.trim())) ?? [];
  if (countries.includes("")) return { mistake: "--country has an empty value." };
  const options = { country: countries, asof: values["as-of"], clock: values.clock, since: values.since };
  for (const [key, option] of Object.entries(options)) {
    const wanted = [option ?? []].flat();
    const filtered = params.getAll(key);
    const name = `--${key === "asof" ? "as-of" : key}`;
    const both = [...new Set(wanted.length > 0 ? [...wanted, ...filtered] : filtered)];
    if (wanted.length > 0 && filtered.length > 0 && !isSame(wanted, filtered))
      return { mistake: `${name} and ${key}= of --filter say different things; give one of them.` };
    if (key !== "country" && both.length > 1)
      return { mistake: `${key}= is given twice in --filter, and can be one thing only.` };
    params.delete(key);
    for (const value of both) params.append(key, value);
  }
  return { query: params.toString() };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() === [...new Set(others)].sort().join();
}

/** Say before the work that a file cannot go where it is to; null where it may. */
async function refuseOut(
  command: Pick<Command, "name">,
  out: string,
  isBinary: boolean,
  effects: Effects,
): Promise<ExitCode | null> {
  if (out === "-")
    return isBinary ? wrongUsage(command, "slides and paper go into a file; --out must name one.", effects) : null;
  const path = resolve(effects.cwd, out);
  const isFolder = await effects.fs.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? notWritten(command, `${path} could not be written: it is a folder.`, effects) : null;
}

function notWritten({ name }: Pick<Command, "name">, mistake: string, effects: Effects): ExitCode {
  effects.writeErr(`pactwatch ${name}: ${mistake}\n`);
  return EXIT.notWritten;
}

async function write(
  command: Pick<Command, "name">,
  out: string,
  format: string,
  content: string | Uint8Array,
  effects: Effects,
): Promise<ExitCode> {
  if (out === "-") {
    await effects.writeOut(String(content));
    return EXIT.fine;
  }
  const path = resolve(effects.cwd, out);
  try {
    await replaceFile(path, content, effects);
  } catch (error) {
    return notWritten(command, `${path} could not be written: ${writeFault(error)}.`, effects);
  }
  const isNamed = formatOfOut(out, [format]) === format;
  effects.writeErr(`Wrote ${path}${isNamed ? "" : ` as ${format}, which its name does not say.`}\n`);
  return EXIT.fine;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
