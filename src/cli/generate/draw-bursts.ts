import type { DayNumber } from "../../model/day-number.ts";
import { END_DAY, FIRST_DAY, type History } from "./draw-histories.ts";
import { drawBelow, type Random } from "./seeded-random.ts";

/** Many reports on one agreement within days. */
export interface Burst {
  /** The place of its history. */
  readonly history: number;
  /** The place of the stage that was reached on the day; -1 when something else was the news. */
  readonly stage: number;
  readonly day: DayNumber;
  /** Days after which it has sunk to some third. */
  readonly decayDays: number;
  readonly weight: number;
}

const BURSTS = 400;
/** The tail of the sizes: few bursts are huge. Source: Pareto distribution, shape 1.2. */
const PARETO_SHAPE = 1.2;
const LARGEST_WEIGHT = 60;

/** One burst for each stage that is reached, the rest on any agreement and day. */
export function drawBursts(histories: readonly History[], random: Random): Burst[] {
  if (histories.length === 0) return [];
  const ofStages = histories.flatMap(({ stages }, history) =>
    stages.flatMap(({ day }, stage) => (day < END_DAY ? [{ history, stage, day }] : [])),
  );
  const others = Array.from({ length: Math.max(0, BURSTS - ofStages.length) }, () => ({
    history: drawBelow(random, histories.length),
    stage: -1,
    day: FIRST_DAY + drawBelow(random, END_DAY - FIRST_DAY),
  }));
  return [...ofStages, ...others].map((burst) => ({
    ...burst,
    decayDays: 2 + random() * 7,
    weight: Math.min(LARGEST_WEIGHT, (1 - random()) ** (-1 / PARETO_SHAPE)),
  }));
}
