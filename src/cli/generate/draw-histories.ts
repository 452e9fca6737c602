import type { Agreement, Codebook } from "../../model/codebook.ts";
import { type DayNumber, dayNumberOf } from "../../model/day-number.ts";
import type { StageId } from "../../model/ids.ts";
import { drawBelow, openRandom, type Random } from "./seeded-random.ts";

/** The days of a generated collection: all of 2007 to 2025, so that the last lies in no reader's future. */
export const FIRST_DAY = dayNumberOf(2007, 1, 1);
export const END_DAY = dayNumberOf(2026, 1, 1);

/** A stage that an agreement reaches in the made-up course of things. */
export interface MadeUpStage {
  readonly stage: StageId;
  readonly name: string;
  /** May lie after the last article. */
  readonly day: DayNumber;
  /** The day for which it is promised before; some weeks early or late. */
  readonly promisedDay: DayNumber;
}

/** What becomes of an agreement in a generated collection; nothing of it is true. */
export interface History {
  readonly agreement: Agreement;
  /** In the order of the ladder and of the days. */
  readonly stages: readonly MadeUpStage[];
}

const SEED_OF_HISTORIES = 1;
const ENDING_CHANCE = 0.15;
const LATEST_START = 4_500;
const LONGEST_STEP = 1_400;
const LONGEST_SLIP = 200;

/** A made-up history for each agreement of the codebook. */
export function drawHistories({ agreements, ladders }: Codebook, seed: number): History[] {
  return agreements.map((agreement, place) => {
    const random = openRandom(seed, SEED_OF_HISTORIES, place);
    const ladder = ladders.find(({ id }) => id === agreement.ladder);
    const reached = (ladder?.stages ?? []).filter(({ isEnding }) => !isEnding || random() < ENDING_CHANCE);
    let day = FIRST_DAY + drawBelow(random, LATEST_START);
    const stages = reached.map(({ id, name }) => {
      day += 30 + drawSkewed(random, LONGEST_STEP);
      return { stage: id, name: name.toLowerCase(), day, promisedDay: day + drawSlip(random) };
    });
    return { agreement, stages };
  });
}

/** Mostly short, at times long. */
function drawSkewed(random: Random, end: number): number {
  return Math.floor(random() ** 2 * end);
}

function drawSlip(random: Random): number {
  return random() < 0.6 ? 0 : drawBelow(random, LONGEST_SLIP) - (LONGEST_SLIP >> 2) * 3;
}
