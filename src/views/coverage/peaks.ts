import type { TopStory } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { counted, countedIn } from "../../ui/count-words.ts";
import { binName } from "../../ui/date-words.ts";
import type { CoverageRow } from "./coverage-rows.ts";

/** A column that carries its number. */
export interface Peak {
  readonly start: DayNumber;
  readonly total: number;
}

const MOST_PEAKS = 3;
/** More columns than this that are equally high are no peak. */
const MOST_EQUAL = 2;
/** A column lower than this share of the highest is not named. */
const LEAST_SHARE = 0.5;

/**
 * The columns that stand above both neighbours, the highest first, at most three, none below half of the highest. More
 * than two that share the highest number are no peaks; nor is any column where all are equal.
 */
export function findPeaks(rows: readonly CoverageRow[]): Peak[] {
  const highest = Math.max(0, ...rows.map(({ total }) => total));
  const equals = rows.filter(({ total }) => total === highest).length;
  if (highest === 0 || equals > MOST_EQUAL || (rows.length > 1 && equals === rows.length)) return [];
  const totalAt = (at: number) => rows[at]?.total ?? -1;
  return rows
    .filter(({ total }, at) => {
      if (total === highest) return true;
      return total >= highest * LEAST_SHARE && total > totalAt(at - 1) && total > totalAt(at + 1);
    })
    .sort((a, b) => b.total - a.total || b.start - a.start)
    .slice(0, MOST_PEAKS)
    .map(({ start, total }) => ({ start, total }));
}

/** A peak in words: "Q2 2024, 21 reports". */
export function peakWords({ start, total }: Peak, grain: Grain, unit: CountUnit): string {
  return `${binName(start, grain)}, ${countedIn(total, unit)}`;
}

/** How often a peak's top story was told: "4 reports", "2 reports, as is another story". */
export function topStoryWords({ reports, equals }: TopStory): string {
  const words = `${counted(reports, "report")} of it`;
  if (equals === 1) return words;
  return `${words}; ${equals === 2 ? "another story has" : `${equals - 1} other stories have`} as many`;
}
