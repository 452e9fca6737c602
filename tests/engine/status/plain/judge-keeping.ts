import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId } from "../../../../src/model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";
import { chooseDate } from "./choose-date.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isPartyStage, isSameAct, type Reach, reachOf } from "./same-act.ts";

/** The acts that keep a promise, in short. */
export interface Keeping {
  /** When they happened; of acts of several parties the last. Null when that is not told. */
  readonly date: PartialDate | null;
  /** The day by which they had happened: the last of their date, for undated ones their first report. */
  readonly lastDay: DayNumber | null;
  /** The day by which an article had told of them; null where none of those is dated. */
  readonly reportedDay: DayNumber | null;
}

/**
 * What keeps the promises of a party, or those of all; null when nothing does.
 *
 * Where each party acts by itself, the promise of one is kept by its own act or by that of all, and the promise of all
 * by an act that no single party is named for, or by an act of every party.
 */
export function judgeKeeping(
  party: CountryId | null,
  { words, acts }: StageFacts,
  parties: readonly CountryId[],
): Keeping | null {
  const byParty = isPartyStage(words.id);
  const own = acts.filter((act) =>
    byParty && party === null ? act.party === null : isSameAct(words.id, act, { party }),
  );
  if (own.length > 0) return keepingOf(own, reachOf(words.id));
  const each = parties.map((one) => acts.filter((act) => act.party === one));
  if (each.length === 0 || party !== null || each.some((theirs) => theirs.length === 0)) return null;
  return each.map((theirs) => keepingOf(theirs, reachOf(words.id))).reduce(laterOf);
}

function keepingOf(acts: readonly Fact[], reach: Reach): Keeping {
  const date = chooseDate(acts, reach);
  const from = date === null ? Number.NEGATIVE_INFINITY : firstDayOf(date);
  const days = acts.flatMap(({ toldDay }) => (toldDay === null || toldDay < from ? [] : [toldDay]));
  const reportedDay = days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day));
  return { date, lastDay: date === null ? reportedDay : lastDayOf(date), reportedDay };
}

/** Both together: what is unknown of one is unknown of both. */
function laterOf(a: Keeping, b: Keeping): Keeping {
  const laterDay = (one: DayNumber | null, other: DayNumber | null) =>
    one === null || other === null ? null : Math.max(one, other);
  const isLater = a.date !== null && b.date !== null && lastDayOf(a.date) > lastDayOf(b.date);
  return {
    date: a.date === null || isLater ? a.date : b.date,
    lastDay: laterDay(a.lastDay, b.lastDay),
    reportedDay: laterDay(a.reportedDay, b.reportedDay),
  };
}
