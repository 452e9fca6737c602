import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { Clock } from "../../../../src/model/status.ts";
import type { Fact } from "./agreement-facts.ts";

/** The claims that count on a day: acts happened, the rest was said. */
export interface CountedFacts {
  readonly acts: readonly Fact[];
  readonly plans: readonly Fact[];
  readonly wishes: readonly Fact[];
  readonly needs: readonly Fact[];
  readonly denials: readonly Fact[];
}

/** The day and the past that are asked for. */
export interface Moment {
  readonly asOf: DayNumber;
  readonly clock: Clock;
}

/** The facts that count at a moment, see `judgeDays` and `settleFacts`. */
export function countFacts(facts: readonly Fact[], { asOf, clock }: Moment): CountedFacts {
  const counted = facts.filter(({ countsFrom }) => countsFrom[clock] <= asOf);
  return {
    acts: counted.filter(({ modality }) => modality === "happened"),
    plans: counted.filter(({ modality }) => modality === "planned"),
    wishes: counted.filter(({ modality }) => modality === "urged"),
    needs: counted.filter(({ modality }) => modality === "needed"),
    denials: counted.filter(({ modality }) => modality === "denied"),
  };
}
