import type { DayNumber } from "../../model/day-number.ts";
import { NO_DAY } from "../dataset.ts";
import { chooseDate } from "./choose-date.ts";
import { ALL_PARTIES, type ClaimFacts, toldDay } from "./claim-facts.ts";
import { type ClaimList, keepClaims } from "./claim-list.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isPartyStage, isSameAct, type Reach, reachOf } from "./same-act.ts";

/** The acts that keep a promise, in short. */
export interface Keeping {
  /** When they happened; of acts of several parties the last. `NO_DATE` when that is not told. */
  readonly date: DateNumber;
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
  facts: ClaimFacts,
  party: number,
  { words, acts }: Pick<StageFacts, "words" | "acts">,
  parties: readonly number[],
): Keeping | null {
  const byParty = isPartyStage(words.id);
  const isOwn = (act: number) =>
    byParty && party === ALL_PARTIES
      ? facts.parties[act] === ALL_PARTIES
      : isSameAct(words.id, facts.parties[act]!, party);
  const own = keepClaims(acts, isOwn);
  if (own.length > 0) return keepingOf(facts, own, reachOf(words.id));
  if (parties.length === 0 || party !== ALL_PARTIES || acts.length === 0) return null;
  const each = parties.map((one) => keepClaims(acts, (act) => facts.parties[act] === one));
  if (each.some((theirs) => theirs.length === 0)) return null;
  return each.map((theirs) => keepingOf(facts, theirs, reachOf(words.id))).reduce((a, b) => laterOf(facts, a, b));
}

function keepingOf(facts: ClaimFacts, acts: ClaimList, reach: Reach): Keeping {
  const date = chooseDate(facts, acts, reach);
  const from = date === NO_DATE ? Number.NEGATIVE_INFINITY : facts.dates.firstDays[date]!;
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < acts.length; at++) {
    const day = toldDay(facts, acts[at]!);
    if (day !== NO_DAY && day >= from && day < first) first = day;
  }
  const reportedDay = first === Number.POSITIVE_INFINITY ? null : first;
  return { date, lastDay: date === NO_DATE ? reportedDay : facts.dates.lastDays[date]!, reportedDay };
}

/** Both together: what is unknown of one is unknown of both. */
function laterOf({ dates: { lastDays } }: ClaimFacts, a: Keeping, b: Keeping): Keeping {
  const laterDay = (one: DayNumber | null, other: DayNumber | null) =>
    one === null || other === null ? null : Math.max(one, other);
  const isLater = a.date !== NO_DATE && b.date !== NO_DATE && lastDays[a.date]! > lastDays[b.date]!;
  return {
    date: a.date === NO_DATE || isLater ? a.date : b.date,
    lastDay: laterDay(a.lastDay, b.lastDay),
    reportedDay: laterDay(a.reportedDay, b.reportedDay),
  };
}
