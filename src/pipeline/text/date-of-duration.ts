import { firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import { commonOf } from "./common-date.ts";
import type { UndatedAct } from "./date-of-news.ts";

const COUNTS = "a one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "For almost two years", right behind the words of the state. */
const LASTED =
  /^,? (?:now )?for (?:(nearly|almost|just under|close to|less than)|(more than|over|just over)|(about|around|some|roughly))? ?(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?) (month|year|decade)s?\b(?! (?:to|of|from|until)\b)/;

/** In days, how far each unit may be off when it is not rounded by a word. */
const DAYS: Readonly<Record<string, number>> = { month: 30, year: 365, decade: 3652 };

/**
 * Since when a state holds that is told with how long it has lasted: "in force for almost two years".
 *
 * The year or month that all days share which the words leave open: a count may be up to a tenth of its unit short, "almost" up
 * to a quarter, and up to a half over. Null where the state is one of the past ("had been in force for two years") or the words leave more open.
 */
export function dateOfDuration({ reading: { folded }, stage, cue, clause, published }: UndatedAct): PartialDate | null {
  if (stage !== "in-force" || published === null || published.length < 7) return null;
  const lasted = LASTED.exec(folded.slice(cue.end, cue.end + 60));
  if (lasted === null || /\b(?:had|was|were|will|would|to)\b/.test(folded.slice(clause.start, cue.end))) return null;
  const [, under, over, , words = "", unit = ""] = lasted;
  const [count, days] = [Math.max(1, COUNTS.indexOf(words)), DAYS[unit] ?? 0];
  const length = (COUNTS.includes(words) ? count : Number(words)) * days;
  const short = under !== undefined ? 0.25 : over === undefined ? 0.1 : 0;
  const long = under === undefined ? 0.5 : 0;
  const today = firstDayOf(published);
  return commonOf(Math.round(today - length - long * days), Math.round(today - length + short * days));
}
