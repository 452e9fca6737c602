import type { CountryId } from "../../model/ids.ts";
import { actorsApart } from "../../model/party-stage.ts";
import type { Rung } from "../../model/status.ts";
import { capitalised } from "../../ui/count-words.ts";
import { longDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { firstOf } from "../../ui/rung-drawing.ts";
import { actorWords } from "../../ui/status-wording.ts";

/** Parties that are named; more are counted. */
const MOST_NAMED = 2;

/** When a stage was reached or is due, in full: "11 January 2023", "Passed, no report", "Due December 2024, overdue". */
export function rungDateWords({ state, date, due }: Rung): string {
  switch (state) {
    case "reached":
      return date === null ? "Day not reported" : longDate(date);
    case "implied":
      return "Passed, no report";
    case "promised":
      return due === null ? "Expected, no day given" : `Expected for ${longDate(due)}`;
    case "overdue":
      return due === null ? "Overdue" : `Overdue, was due ${longDate(due)}`;
    case "unknown":
      return "Nothing said";
  }
}

/** The same with whose act it was, where single parties acted: "By Japan, 11 January 2023", "By both, one of them 2023". */
export function rungActWords(rung: Rung, parties: readonly CountryId[], names: Names): string {
  const actors = actorsApart(rung, parties);
  if (actors.length === 0) return rungDateWords(rung);
  const when = rung.date === null ? "day not reported" : firstOf(rung.parties) + longDate(rung.date);
  return capitalised(`${byWords(actors, parties.length, names)}, ${when}`);
}

function byWords(actors: readonly CountryId[], all: number, names: Names): string {
  if (actors.length === all) return all === 2 ? "by both" : `by all ${all} parties`;
  return actors.length <= MOST_NAMED ? actorWords(actors, names).trim() : `by ${actors.length} of ${all} parties`;
}
