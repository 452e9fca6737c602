import type { StageWords } from "../../model/dataset.ts";
import type { CountryId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import type { GeneralRuleId } from "../../model/status-rules.ts";
import { chooseDate } from "./choose-date.ts";
import type { Act, CountedFacts, Saying } from "./count-facts.ts";

/** What is told of one stage at a moment. */
export interface StageFacts {
  readonly words: StageWords;
  readonly acts: readonly Act[];
  readonly plans: readonly Saying[];
  readonly wishes: readonly Saying[];
  readonly denials: readonly Saying[];
  /** When it happened, by `chooseDate`. */
  readonly date: PartialDate | null;
  /** The single parties of its acts, by id. */
  readonly parties: readonly CountryId[];
  /** Why an end that is told does not stand; null when it stands, and for every other stage. */
  readonly undoneBy: Extract<GeneralRuleId, "ending-denied" | "ending-restored"> | null;
}

/** Sort what is told by the stages of the ladder, in its order. */
export function judgeStages(stages: readonly StageWords[], counted: CountedFacts): StageFacts[] {
  const sorted = stages.map((words, stage) => {
    const isOwn = (fact: { readonly stage: number }) => fact.stage === stage;
    const acts = counted.acts.filter(isOwn);
    return {
      words,
      acts,
      plans: counted.plans.filter(isOwn),
      wishes: counted.wishes.filter(isOwn),
      denials: counted.denials.filter(isOwn),
      date: chooseDate(acts),
      parties: [...new Set(acts.flatMap(({ party }) => (party === null ? [] : [party])))].sort(),
    };
  });
  return sorted.map((stage) => ({ ...stage, undoneBy: stage.words.isEnding ? judgeEnding(stage, sorted) : null }));
}

type Undated = Omit<StageFacts, "undoneBy">;

function judgeEnding(ending: Undated, stages: readonly Undated[]): StageFacts["undoneBy"] {
  if (ending.acts.length === 0) return null;
  if (ending.denials.some((denial) => isDenialAfter(denial, ending))) return "ending-denied";
  const last = stages.filter(({ words }) => !words.isEnding).at(-1);
  const isRestored = (act: Act) => {
    if (act.usedDate !== null && ending.date !== null) return firstDayOf(act.usedDate) > lastDayOf(ending.date);
    return act.usedDate === null && act.heardDay > newestHeard(ending.acts);
  };
  return last?.acts.some(isRestored) ? "ending-restored" : null;
}

/** Whether a denial is later than every report of the stage, and speaks of a day on which that was told to be reached. */
export function isDenialAfter(denial: Saying, { acts, date }: Pick<StageFacts, "acts" | "date">): boolean {
  if (acts.length === 0 || denial.heardDay <= newestHeard(acts)) return false;
  const spokenOf = denial.date === null ? denial.heardDay : Math.min(lastDayOf(denial.date), denial.heardDay);
  return date === null || spokenOf >= firstDayOf(date);
}

function newestHeard(acts: readonly Act[]): number {
  return acts.reduce((newest, { heardDay }) => Math.max(newest, heardDay), Number.NEGATIVE_INFINITY);
}

/** The place of the furthest stage that was reached, -1 for none; an end that stands is the furthest of all. */
export function furthestStage(stages: readonly StageFacts[]): number {
  return lastPlace(stages, ({ acts, undoneBy }) => acts.length > 0 && undoneBy === null);
}

/** The last place of the ladder for which `holds` is true, -1 for none. */
export function lastPlace(stages: readonly StageFacts[], holds: (stage: StageFacts) => boolean): number {
  return stages.reduce((last, stage, place) => (holds(stage) ? place : last), -1);
}
