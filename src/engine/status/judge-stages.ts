import type { StageWords } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId } from "../../model/ids.ts";
import type { Clock } from "../../model/status.ts";
import type { GeneralRuleId } from "../../model/status-rules.ts";
import { NO_DAY } from "../dataset.ts";
import { type ActDates, datesOfActs } from "./acts-apart.ts";
import { chooseDate } from "./choose-date.ts";
import { type ClaimFacts, heardDay, lastTold, publishedBy } from "./claim-facts.ts";
import { type ClaimList, keepClaims, someClaim } from "./claim-list.ts";
import { NO_DATE } from "./date-table.ts";
import { findOutOfOrder, type SortedActs } from "./find-out-of-order.ts";
import { actsOfClaims, isSameAct, partiesOf, reachOf } from "./same-act.ts";
import type { SettledAgreement } from "./settle-stages.ts";

/** The day and the past that are asked for. */
export interface Moment {
  readonly asOf: DayNumber;
  readonly clock: Clock;
}

/** What is told of one stage at a moment. */
export interface StageFacts extends ActDates, SortedActs {
  readonly words: StageWords;
  readonly plans: ClaimList;
  readonly wishes: ClaimList;
  /** What is only told to be lacking. */
  readonly needs: ClaimList;
  readonly denials: ClaimList;
  /** The day by which its newest report was told; null without any. */
  readonly newestReport: DayNumber | null;
  /** The same of those that are dated: a report without a date overtakes no denial, as it may be the older. */
  readonly newestDated: DayNumber | null;
  /** The single parties of its acts, by id. */
  readonly parties: readonly CountryId[];
  /** The denials later than every dated report of the same act, which no later report of a later stage overtook. */
  readonly contradictedBy: ClaimList;
  /** Why an end that is told does not stand; null when it stands, and for every other stage. */
  readonly undoneBy: Extract<GeneralRuleId, "ending-denied" | "ending-restored"> | null;
}

/** What counts of each stage of the ladder, in its order: acts happened, the rest was said. */
export function judgeStages(facts: ClaimFacts, known: SettledAgreement, moment: Moment): StageFacts[] {
  const countsFrom = facts.countsFrom[moment.clock];
  const counted = (claims: ClaimList) => keepClaims(claims, (claim) => countsFrom[claim]! <= moment.asOf);
  const sorted = sortActs(facts, known, moment, counted).map(({ acts, outOfOrder }, place) => {
    const { planned, urged, denied, needed } = known.claims[place]!;
    return {
      words: known.stages[place]!,
      acts,
      outOfOrder,
      plans: counted(planned),
      wishes: counted(urged),
      needs: counted(needed),
      denials: counted(denied),
      newestReport: newestOf(facts, acts),
      newestDated: newestOf(facts, datedOf(facts, acts)),
      ...datesOf(facts, known, place, acts, moment),
      parties: [...partiesOf(facts, acts)].flatMap((party) => facts.partyIds[party] ?? []).sort(),
    };
  });
  return sorted.map((stage, place) => {
    const contradictedBy = contradictionsOf(facts, stage, sorted.slice(place + 1));
    const undoneBy = stage.words.isEnding ? judgeEnding(facts, stage, contradictedBy, sorted) : null;
    return { ...stage, contradictedBy, undoneBy };
  });
}

function sortActs(
  facts: ClaimFacts,
  { stages, claims, settled }: SettledAgreement,
  { clock }: Moment,
  counted: (claims: ClaimList) => ClaimList,
): SortedActs[] {
  if (clock === "happened") {
    return settled.map(({ acts, outOfOrder }) => ({ acts: counted(acts), outOfOrder: counted(outOfOrder) }));
  }
  return findOutOfOrder(
    facts,
    stages.map((words, place) => ({ words, acts: counted(claims[place]!.happened) })),
  );
}

/** The dates of a stage: by the clock `happened` those of the whole collection, once the stage counts. */
function datesOf(
  facts: ClaimFacts,
  { settled, stages }: SettledAgreement,
  place: number,
  acts: ClaimList,
  { asOf, clock }: Moment,
): ActDates {
  const whole = settled[place]!;
  const { id } = stages[place]!;
  if (clock === "told") return datesOfActs(facts, id, acts, { whole: null, parties: null });
  return datesOfActs(facts, id, acts, { whole: whole.from <= asOf ? whole : null, parties: whole.parties });
}

/** What is told of a stage, before denials are weighed against it. */
type ToldStage = Omit<StageFacts, "contradictedBy" | "undoneBy">;

/** An end does not stand when each act that is told of it was surely denied later, or the last stage was reached again. */
function judgeEnding(
  facts: ClaimFacts,
  ending: ToldStage,
  denials: ClaimList,
  stages: readonly ToldStage[],
): StageFacts["undoneBy"] {
  if (ending.acts.length === 0) return null;
  const later = keepClaims(denials, (denial) => {
    const newest = reportsOn(facts, facts.parties[denial]!, ending).newestReport;
    return newest !== null && heardDay(facts, denial) > newest;
  });
  const isDenied = actsOfClaims(facts, ending.words.id, later);
  if ([...partiesOf(facts, ending.acts)].every(isDenied)) return "ending-denied";
  const last = stages.filter(({ words }) => !words.isEnding).at(-1);
  const isRestored = (act: number) => {
    const used = facts.used[act]!;
    if (used === NO_DATE) return heardDay(facts, act) > (ending.newestReport ?? Number.POSITIVE_INFINITY);
    return ending.lastDate !== NO_DATE && facts.dates.firstDays[used]! > facts.dates.lastDays[ending.lastDate]!;
  };
  return last !== undefined && someClaim(last.acts, isRestored) ? "ending-restored" : null;
}

function contradictionsOf(facts: ClaimFacts, stage: ToldStage, later: readonly ToldStage[]): ClaimList {
  const newest = later.flatMap(({ words, newestDated }) =>
    words.isEnding || newestDated === null ? [] : [newestDated],
  );
  const overtakenBefore = Math.max(...newest);
  const parties = [...partiesOf(facts, stage.denials)];
  const reportsOf = new Map(parties.map((party) => [party, reportsOn(facts, party, stage)]));
  return keepClaims(stage.denials, (denial) => {
    const isOvertaken = overtakenBefore > heardDay(facts, denial);
    return !isOvertaken && isDenialAfter(facts, denial, reportsOf.get(facts.parties[denial]!) ?? stage);
  });
}

/** What is told of an act that a denial speaks of. */
type Reports = Pick<ToldStage, "newestReport" | "newestDated" | "date">;

/** Whether a denial is later than every dated report of its act, and speaks of a day on which that was told to be done. */
function isDenialAfter(facts: ClaimFacts, denial: number, { newestReport, newestDated, date }: Reports) {
  const heard = heardDay(facts, denial);
  if (newestReport === null || (newestDated !== null && heard <= newestDated)) return false;
  const spokenOf = facts.told[denial] === NO_DATE ? heard : Math.min(lastTold(facts, denial), heard);
  return date === NO_DATE || spokenOf >= facts.dates.firstDays[date]!;
}

/** For a denial of one party's own act only the reports that can be on it. */
function reportsOn(facts: ClaimFacts, party: number, stage: ToldStage): Reports {
  const own = keepClaims(stage.acts, (act) => isSameAct(stage.words.id, facts.parties[act]!, party));
  if (own === stage.acts) return stage;
  return {
    newestReport: newestOf(facts, own),
    newestDated: newestOf(facts, datedOf(facts, own)),
    date: chooseDate(facts, own, reachOf(stage.words.id)),
  };
}

function datedOf(facts: ClaimFacts, acts: ClaimList): ClaimList {
  return keepClaims(acts, (act) => publishedBy(facts, act) !== NO_DAY);
}

function newestOf(facts: ClaimFacts, acts: ClaimList): DayNumber | null {
  if (acts.length === 0) return null;
  let newest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < acts.length; at++) newest = Math.max(newest, heardDay(facts, acts[at]!));
  return newest;
}

/** The place of the furthest stage that was reached, -1 for none; an end that stands is the furthest of all. */
export function furthestStage(stages: readonly StageFacts[]): number {
  return lastPlace(stages, ({ acts, undoneBy }) => acts.length > 0 && undoneBy === null);
}

/** The last place of the ladder for which `holds` is true, -1 for none. */
export function lastPlace(stages: readonly StageFacts[], holds: (stage: StageFacts) => boolean): number {
  return stages.reduce((last, stage, place) => (holds(stage) ? place : last), -1);
}
