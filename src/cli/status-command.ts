import { answerBoard } from "../engine/board/answer-board.ts";
import type { DayNumber } from "../model/day-number.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { lastDayOf, parsePartialDate } from "../model/partial-date.ts";
import { type Clock, NO_LIMITS } from "../model/status.ts";
import { CACHE_HELP, CACHE_OPTIONS, type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { openCollection } from "./open-collection.ts";
import { laterWords } from "./opening-day.ts";
import { statusRows } from "./status-rows.ts";
import { statusText } from "./status-text.ts";

const CLOCKS: readonly Clock[] = ["happened", "told"];

/** `status`: the board, as the page shows it. */
export const statusCommand: Command = {
  name: "status",
  summary: "Say at what stage each agreement stands, since when, and who says so.",
  help: `[--as-of DATE] [--clock told|happened] [--data DIR] [--cache DIR | --no-cache] [--json]

  --as-of DATE   the day to look from: 2022-11-30, or 2022-11 or 2022 for its last day (default: the collection's last day
                 up to today; articles of a later date do not move it)
  --clock CLOCK  happened: what had happened by then, as all articles tell it (default)
                 told: what the articles published by then had told
  --data DIR     the collection (default: data)
  --json         print an array, one object an agreement; "claims" are
                 {number, articleId, quote}: the claim's number in the dataset, its article and its sentence; "parties"
                 of a milestone are those that single acts are told of, none for an act of all together
${CACHE_HELP}`,
  run: runStatus,
};

async function runStatus(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const text = { type: "string" } as const;
  const options = { "as-of": text, clock: text, data: text, json: { type: "boolean" }, ...CACHE_OPTIONS } as const;
  const read = parseCommand(args, options, 0);
  if ("mistake" in read) return wrongUsage(statusCommand, read.mistake, effects);
  const { values } = read.parsed;
  const asOf = dayAsked(values["as-of"]);
  if (asOf === "unreadable") {
    return wrongUsage(statusCommand, `"${values["as-of"]}" is no date such as 2022-11-30, 2022-11 or 2022.`, effects);
  }
  const clock = values.clock === undefined ? "happened" : CLOCKS.find((known) => known === values.clock);
  if (clock === undefined) return wrongUsage(statusCommand, `--clock is ${CLOCKS.join(" or ")}.`, effects);

  const opened = await openCollection(statusCommand, values, effects);
  if ("code" in opened) return opened.code;
  const { dataset, opening } = opened;
  if (asOf === undefined && opening.later > 0) effects.writeErr(laterWords(opening));
  const day = asOf ?? opening.day;
  const board = answerBoard(dataset, { filter: EMPTY_FILTER, asOf: day, clock, limits: NO_LIMITS });
  await effects.writeOut(
    values.json ? `${JSON.stringify(statusRows(dataset, board), null, 2)}\n` : statusText(dataset.manifest, board),
  );
  return EXIT.fine;
}

function dayAsked(text: string | undefined): DayNumber | undefined | "unreadable" {
  if (text === undefined) return undefined;
  const date = parsePartialDate(text);
  return date === null ? "unreadable" : lastDayOf(date);
}
