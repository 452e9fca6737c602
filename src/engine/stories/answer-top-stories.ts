import type { TopStory } from "../../model/answers.ts";
import { type DayNumber, NO_DAY } from "../../model/day-number.ts";
import { binOf, type Grain } from "../../model/grain.ts";
import type { Questions } from "../../model/questions.ts";
import { lineOf } from "../articles/answer-articles.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { dayRowsOf, firstRowFrom } from "../filter/rows-of-days.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";

type TopStoriesAsked = Questions["topStories"]["ask"];

/**
 * The story with most passing reports in each bin, of equals the one whose first row comes first; null for an empty bin.
 * Needs the lines of `topRows`.
 */
export function answerTopStories(dataset: Dataset, asked: TopStoriesAsked): readonly (TopStory | null)[] {
  return countTops(dataset, asked).map((top) =>
    top === null ? null : { line: lineOf(dataset, top.row), reports: top.reports, equals: top.equals },
  );
}

/** The rows that an answer names. */
export function topRows(dataset: Dataset, asked: TopStoriesAsked): number[] {
  return countTops(dataset, asked).flatMap((top) => (top === null ? [] : [top.row]));
}

interface Top {
  /** The first of its reports in the bin, by last possible day. */
  readonly row: number;
  readonly reports: number;
  readonly equals: number;
}

function countTops(dataset: Dataset, { filter, grain, starts }: TopStoriesAsked): (Top | null)[] {
  const { passing } = judgeFilter(dataset, filter);
  return starts.map((start) => topOf(dataset, passing, start, grain));
}

function topOf(dataset: Dataset, passing: RowSet, start: DayNumber, grain: Grain): Top | null {
  const { articles, stories } = dataset;
  const { dated } = dayRowsOf(dataset);
  const bin = binOf(start, grain);
  const isIn = (row: number) => {
    const [first, last] = [articles.firstDays[row]!, articles.lastDays[row]!];
    return last !== NO_DAY && first !== NO_DAY && binOf(first, grain) === bin && binOf(last, grain) === bin;
  };
  const counts = new Map<number, number>();
  for (let row = firstRowFrom(articles, dated, start); row < dated; row++) {
    if (binOf(articles.firstDays[row]!, grain) !== bin) break;
    if (!hasRow(passing, row) || !isIn(row)) continue;
    const story = stories.storyOf[row]!;
    counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  let [reports, story, equals] = [0, -1, 0];
  for (const [own, count] of counts) {
    if (count > reports) [reports, story, equals] = [count, own, 0];
    if (count === reports) equals++;
  }
  if (story < 0) return null;
  const { offsets, values } = stories.members;
  const own = values.subarray(offsets[story]!, offsets[story + 1]!);
  const row = own.find((member) => hasRow(passing, member) && isIn(member));
  return row === undefined ? null : { row, reports, equals };
}
