import type { StageWords } from "../../../../src/model/dataset.ts";
import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId } from "../../../../src/model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { GeneralRuleId } from "../../../../src/model/status-rules.ts";
import type { Fact } from "./agreement-facts.ts";
import { chooseDate, type WeighedDates, weighDates } from "./choose-date.ts";
import type { CountedFacts, Moment } from "./count-facts.ts";
import { findOutOfOrder } from "./find-out-of-order.ts";
import { isPartyStage, isSameAct, reachOf } from "./same-act.ts";
import type { SettledFacts } from "./settle-facts.ts";

/** The dates of a stage: that of the first act, and that of the last. */
interface ActDates extends WeighedDates {
  readonly lastDate: PartialDate | null;
  /** What is told of the own acts of single parties, where each has one. */
  readonly partyDates: readonly PartialDate[];
}

/** What is told of one stage at a moment. */
export interface StageFacts extends ActDates {
  readonly words: StageWords;
  readonly acts: readonly Fact[];
  /** Acts dated after a later stage, see `findOutOfOrder`; they are on something else, and move nothing. */
  readonly outOfOrder: readonly Fact[];
  readonly plans: readonly Fact[];
  readonly wishes: readonly Fact[];
  readonly needs: readonly Fact[];
  readonly denials: readonly Fact[];
  /** The day by which its newest report was told; null without any. */
  readonly newestReport: DayNumber | null;
  /** The same of those that are dated: a report without a date overtakes no denial, as it may be the older. */
  readonly newestDated: DayNumber | null;
  /** The single parties of its acts, by id. */
  readonly parties: readonly CountryId[];
  /** The denials later than every dated report of the same act, which no later report of a later stage overtook. */
  readonly contradictedBy: readonly Fact[];
  /** Why an end that is told does not stand; null when it stands, and for every other stage. */
  readonly undoneBy: Extract<GeneralRuleId, "ending-denied" | "ending-restored"> | null;
}

/** Sort what is told by the stages of the ladder, in its order. */
export function judgeStages(known: SettledFacts, counted: CountedFacts, moment: Moment): StageFacts[] {
  const told = known.stages.map((words, stage) => ({ words, acts: counted.acts.filter((act) => act.stage === stage) }));
  const outOfOrder = moment.clock === "happened" ? known.outOfOrder : findOutOfOrder(told);
  const sorted = told.map(({ words, acts: all }, stage) => {
    const isOwn = (fact: { readonly stage: number }) => fact.stage === stage;
    const acts = all.filter(({ claim }) => !outOfOrder.has(claim));
    return {
      words,
      acts,
      outOfOrder: all.filter(({ claim }) => outOfOrder.has(claim)),
      plans: counted.plans.filter(isOwn),
      wishes: counted.wishes.filter(isOwn),
      needs: counted.needs.filter(isOwn),
      denials: counted.denials.filter(isOwn),
      newestReport: newestOf(acts),
      newestDated: newestOf(acts.filter(isDated)),
      ...datesOf(known, stage, acts, moment),
      parties: [...new Set(acts.flatMap(({ party }) => (party === null ? [] : [party])))].sort(),
    };
  });
  return sorted.map((stage, place) => {
    const contradictedBy = contradictionsOf(stage, sorted.slice(place + 1));
    const undoneBy = stage.words.isEnding ? judgeEnding(stage, contradictedBy, sorted) : null;
    return { ...stage, contradictedBy, undoneBy };
  });
}

/** The dates of a stage: by the clock `happened` those of the whole collection, once the stage counts. */
function datesOf(
  { settled, stages }: SettledFacts,
  place: number,
  acts: readonly Fact[],
  { asOf, clock }: Moment,
): ActDates {
  const [whole, words] = [settled[place], stages[place]];
  const isWhole = whole !== undefined && clock === "happened" && whole.from <= asOf;
  const { date, tooLate } = isWhole ? whole : weighDates(acts, words === undefined ? "once" : reachOf(words.id));
  if (words === undefined || !isPartyStage(words.id)) return { date, lastDate: date, tooLate, partyDates: [] };
  // Of acts of single parties the first to be over is the stage's.
  const each = [...new Set(acts.flatMap(({ party }) => party ?? []))].map((party) => {
    const own = acts.filter((act) => act.party === party);
    return clock === "happened" ? whole?.parties.get(party)?.date : chooseDate(own, "by-party");
  });
  const partyDates = each.flatMap((own) => own ?? []);
  const dates = [date, ...partyDates].flatMap((own) => own ?? []);
  dates.sort((a, b) => lastDayOf(a) - lastDayOf(b) || b.length - a.length);
  return { date: dates[0] ?? null, lastDate: dates.at(-1) ?? null, tooLate, partyDates };
}

/** What is told of a stage, before denials are weighed against it. */
type ToldStage = Omit<StageFacts, "contradictedBy" | "undoneBy">;

/** An end does not stand when each act that is told of it was surely denied later, or the last stage was reached again. */
function judgeEnding(
  ending: ToldStage,
  denials: readonly Fact[],
  stages: readonly ToldStage[],
): StageFacts["undoneBy"] {
  if (ending.acts.length === 0) return null;
  const isLater = (denial: Fact) =>
    ending.acts.every((act) => !isSameAct(ending.words.id, act, denial) || act.heardDay < denial.heardDay);
  const later = denials.filter(isLater);
  const isDenied = (act: Fact) => later.some((denial) => isSameAct(ending.words.id, act, denial));
  if (ending.acts.every(isDenied)) return "ending-denied";
  const last = stages.filter(({ words }) => !words.isEnding).at(-1);
  const isRestored = (act: Fact) => {
    if (act.usedDate !== null && ending.lastDate !== null) return firstDayOf(act.usedDate) > lastDayOf(ending.lastDate);
    return act.usedDate === null && act.heardDay > (ending.newestReport ?? act.heardDay);
  };
  return last?.acts.some(isRestored) ? "ending-restored" : null;
}

function contradictionsOf(stage: ToldStage, later: readonly ToldStage[]): Fact[] {
  const isOvertaken = (denial: Fact) =>
    later.some(({ words, newestDated }) => !words.isEnding && newestDated !== null && newestDated > denial.heardDay);
  const parties = [...new Set(stage.denials.map(({ party }) => party))];
  const reportsOf = new Map(parties.map((party) => [party, reportsOn({ party }, stage)]));
  return stage.denials.filter(
    (denial) => isDenialAfter(denial, reportsOf.get(denial.party) ?? stage) && !isOvertaken(denial),
  );
}

/** What is told of an act that a denial speaks of. */
type Reports = Pick<ToldStage, "newestReport" | "newestDated" | "date">;

/** Whether a denial is later than every dated report of its act, and speaks of a day on which that was told to be done. */
function isDenialAfter(denial: Fact, { newestReport, newestDated, date }: Reports): boolean {
  if (newestReport === null || (newestDated !== null && denial.heardDay <= newestDated)) return false;
  const spokenOf = denial.date === null ? denial.heardDay : Math.min(lastDayOf(denial.date), denial.heardDay);
  return date === null || spokenOf >= firstDayOf(date);
}

/** What is told of the act that a denial speaks of: for one party's own act only the reports that can be on it. */
function reportsOn(denial: Pick<Fact, "party">, stage: ToldStage): Reports {
  const own = stage.acts.filter((act) => isSameAct(stage.words.id, act, denial));
  if (own.length === stage.acts.length) return stage;
  return {
    newestReport: newestOf(own),
    newestDated: newestOf(own.filter(isDated)),
    date: chooseDate(own, reachOf(stage.words.id)),
  };
}

function isDated({ toldDay }: Fact): boolean {
  return toldDay !== null;
}

function newestOf(acts: readonly Fact[]): DayNumber | null {
  return acts.reduce<DayNumber | null>((newest, { heardDay }) => Math.max(newest ?? heardDay, heardDay), null);
}

/** The place of the furthest stage that was reached, -1 for none; an end that stands is the furthest of all. */
export function furthestStage(stages: readonly StageFacts[]): number {
  return lastPlace(stages, ({ acts, undoneBy }) => acts.length > 0 && undoneBy === null);
}

/** The last place of the ladder for which `holds` is true, -1 for none. */
export function lastPlace(stages: readonly StageFacts[], holds: (stage: StageFacts) => boolean): number {
  return stages.reduce((last, stage, place) => (holds(stage) ? place : last), -1);
}
