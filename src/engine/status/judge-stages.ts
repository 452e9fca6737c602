import type { StageWords } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import type { GeneralRuleId } from "../../model/status-rules.ts";
import type { Fact } from "./agreement-facts.ts";
import { type WeighedDates, weighDates } from "./choose-date.ts";
import type { CountedFacts, Moment } from "./count-facts.ts";
import { isPartyStage } from "./same-act.ts";
import type { SettledFacts } from "./settle-facts.ts";

/** What is told of one stage at a moment. */
export interface StageFacts extends WeighedDates {
  readonly words: StageWords;
  readonly acts: readonly Fact[];
  readonly plans: readonly Fact[];
  readonly wishes: readonly Fact[];
  readonly denials: readonly Fact[];
  /** The day by which its newest report was told; null without any. */
  readonly newestReport: DayNumber | null;
  /** The single parties of its acts, by id. */
  readonly parties: readonly CountryId[];
  /** Why an end that is told does not stand; null when it stands, and for every other stage. */
  readonly undoneBy: Extract<GeneralRuleId, "ending-denied" | "ending-restored"> | null;
}

/** Sort what is told by the stages of the ladder, in its order. */
export function judgeStages(known: SettledFacts, counted: CountedFacts, moment: Moment): StageFacts[] {
  const sorted = known.stages.map((words, stage) => {
    const isOwn = (fact: { readonly stage: number }) => fact.stage === stage;
    const acts = counted.acts.filter(isOwn);
    return {
      words,
      acts,
      plans: counted.plans.filter(isOwn),
      wishes: counted.wishes.filter(isOwn),
      denials: counted.denials.filter(isOwn),
      newestReport: newestOf(acts),
      ...datesOf(known, stage, acts, moment),
      parties: [...new Set(acts.flatMap(({ party }) => (party === null ? [] : [party])))].sort(),
    };
  });
  return sorted.map((stage) => ({ ...stage, undoneBy: stage.words.isEnding ? judgeEnding(stage, sorted) : null }));
}

/** The dates of a stage: by the clock `happened` those of the whole collection, once the stage counts. */
function datesOf(
  { settled, stages }: SettledFacts,
  place: number,
  acts: readonly Fact[],
  { asOf, clock }: Moment,
): WeighedDates {
  const [whole, words] = [settled[place], stages[place]];
  if (whole !== undefined && clock === "happened" && whole.from <= asOf) {
    return { date: whole.date, tooLate: whole.tooLate };
  }
  return weighDates(acts, words !== undefined && isPartyStage(words.id));
}

type Undated = Omit<StageFacts, "undoneBy">;

function judgeEnding(ending: Undated, stages: readonly Undated[]): StageFacts["undoneBy"] {
  if (ending.acts.length === 0) return null;
  if (ending.denials.some((denial) => isDenialAfter(denial, ending))) return "ending-denied";
  const last = stages.filter(({ words }) => !words.isEnding).at(-1);
  const isRestored = (act: Fact) => {
    if (act.usedDate !== null && ending.date !== null) return firstDayOf(act.usedDate) > lastDayOf(ending.date);
    return act.usedDate === null && act.heardDay > (ending.newestReport ?? act.heardDay);
  };
  return last?.acts.some(isRestored) ? "ending-restored" : null;
}

/** Whether a denial is later than every report of the stage, and speaks of a day on which that was told to be reached. */
export function isDenialAfter(
  denial: Fact,
  { newestReport, date }: Pick<StageFacts, "newestReport" | "date">,
): boolean {
  if (newestReport === null || denial.heardDay <= newestReport) return false;
  const spokenOf = denial.date === null ? denial.heardDay : Math.min(lastDayOf(denial.date), denial.heardDay);
  return date === null || spokenOf >= firstDayOf(date);
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
