import type { DayNumber } from "../../model/day-number.ts";
import { actorsOf } from "../../model/party-stage.ts";
import type { AgreementStatus, Clock, Rung } from "../../model/status.ts";
import { capitalised, counted, countWord, listed } from "../../ui/count-words.ts";
import { longDay, shortDate, shortDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { actorWords, actWords, aheadWords } from "../../ui/status-wording.ts";

/** The day that lanes are of: null for the one that the page opens on. */
export interface LaneMoment {
  readonly pastDay: DayNumber | null;
  readonly clock: Clock;
}

/** What the lanes show in one sentence: the year that brought the most dated steps. Counts the shown lanes, and nothing else. */
export function timelineHeadline(statuses: readonly AgreementStatus[], { pastDay, clock }: LaneMoment): string {
  if (statuses.length === 0) return "No agreement to draw";
  const years = stepsByYear(statuses);
  const total = [...years.values()].reduce((sum, steps) => sum + steps, 0);
  const by = pastDay === null ? "" : ` ${clock === "told" ? "told " : ""}by ${longDay(pastDay)}`;
  if (total === 0) return `No step of ${counted(statuses.length, "agreement")} has a day${by}`;
  const most = Math.max(...years.values());
  const top = [...years].filter(([, steps]) => steps === most).map(([year]) => year);
  const all = `the ${counted(total, "dated step")}${by}`;
  const [first = ""] = top;
  if (years.size === 1)
    return total === 1 ? `The one dated step${by} was in ${first}` : `${capitalised(all)} all fall in ${first}`;
  if (top.length === 1 && pastDay === null) return `${first} brought ${most} of ${all}, more than any other year`;
  if (top.length === 1) return `${first} brought most, ${most} of ${all}`;
  const few = top.length > 3 ? `${countWord(top.length)} years` : listed(top, "and");
  return `${capitalised(few)} brought most, ${most} each of ${all}`;
}

/** Dated steps by the year of their date, earliest first. */
function stepsByYear(statuses: readonly AgreementStatus[]): ReadonlyMap<string, number> {
  const dates = statuses.flatMap(({ rungs }) =>
    rungs.flatMap(({ state, date }) => (state === "reached" && date !== null ? [date.slice(0, 4)] : [])),
  );
  const years = new Map<string, number>();
  for (const year of dates.sort()) years.set(year, (years.get(year) ?? 0) + 1);
  return years;
}

/** How many lanes there are, of what, and how to read one. */
export function timelineSubtitle(lanes: number, scope: string): string {
  const agreements = `${capitalised(countWord(lanes))} ${lanes === 1 ? "agreement" : "agreements"}${scope}.`;
  if (lanes === 0) return agreements;
  return `${agreements} A bar grows as the stage climbs; its left edge is the day the stage was reached; it pales where no report has come for a year or more.`;
}

/** What the lanes rest on, and what their drawing leaves out. */
export function laneNotes({ pastDay, clock }: LaneMoment, asOf: DayNumber): string[] {
  return [
    "A stage known to the month or year starts at its first day; a promise stands at the last day that it was due.",
    "What has no day stands as a narrow step before the next day that is known.",
    "A filter changes which agreements are drawn, never a stage.",
    clock === "told"
      ? `As the reports published by ${shortDay(asOf)} had told it.`
      : `As of ${shortDay(asOf)}${pastDay === null ? "" : ", as all reports tell it, later ones too"}.`,
  ];
}

/** One stage in the table: "Signed 11 Jan 2023", "Signed, no day", "Signing expected for Dec 2022"; null where nothing is said. */
export function stepWords({ stage, state, date, due, parties }: Rung, stageName: string): string | null {
  const act = capitalised(actWords(stage, stageName));
  const ahead = aheadWords(stage);
  switch (state) {
    case "reached":
      return date === null
        ? `${stageName}, no day`
        : `${stageName}${parties.length > 1 ? ", one of them" : ""} ${shortDate(date)}`;
    case "implied":
      return `${stageName}: passed, no report`;
    case "promised":
      return due === null ? `${act} ${ahead}, no day given` : `${act} ${ahead} for ${shortDate(due)}`;
    case "overdue":
      return due === null ? `${act} overdue` : `${act} overdue, ${ahead} for ${shortDate(due)}`;
    case "unknown":
      return null;
  }
}

/** The stages that an agreement reached or passed, in the ladder's order. */
export function passedWords(status: AgreementStatus, names: Names): readonly string[] {
  return wordsWhere(status, names, (state) => state === "reached" || state === "implied");
}

/** The stages that are promised, overdue ones too. */
export function promisedWords(status: AgreementStatus, names: Names): readonly string[] {
  return wordsWhere(status, names, (state) => state === "promised" || state === "overdue");
}

function wordsWhere(
  { rungs, ladder, parties }: AgreementStatus,
  names: Names,
  isWanted: (state: Rung["state"]) => boolean,
): readonly string[] {
  return rungs
    .filter(({ state }) => isWanted(state))
    .flatMap(
      (rung) =>
        stepWords(rung, names.stage(ladder, rung.stage).name + actorWords(actorsOf(rung, parties), names)) ?? [],
    );
}
