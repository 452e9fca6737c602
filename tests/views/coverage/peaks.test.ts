import { describe, expect, it } from "vitest";
import type { TopStory } from "../../../src/model/answers.ts";
import type { CoverageRow } from "../../../src/views/coverage/coverage-rows.ts";
import { findPeaks, peakWords, topStoryWords } from "../../../src/views/coverage/peaks.ts";

const rowsOf = (totals: readonly number[]): CoverageRow[] =>
  totals.map((total, start) => ({ start, total, values: [total], isUnfinished: false }));
const totalsOf = (totals: readonly number[]) => findPeaks(rowsOf(totals)).map(({ total }) => total);

describe("findPeaks", () => {
  it.each([
    ["the highest first, with those at least half as high", [1, 6, 2, 10, 3, 7, 1], [10, 7, 6]],
    ["nothing below half of the highest", [4, 1, 10, 1], [10]],
    ["a column beside a higher one as no peak", [9, 10, 9], [10]],
    ["at most three", [8, 1, 9, 1, 10, 1, 7], [10, 9, 8]],
    ["two that are equally high", [5, 1, 5], [5, 5]],
    ["no peak where three share the highest number", [5, 1, 5, 1, 5], []],
    ["no peak where all are equal", [2, 2], []],
    ["a single column", [3], [3]],
    ["nothing of nothing", [], []],
    ["nothing of empty columns", [0, 0], []],
  ])("finds %s", (_, totals, peaks) => {
    expect(totalsOf(totals)).toEqual(peaks);
  });
});

describe("peakWords", () => {
  it("names the bin and its number", () => {
    expect(peakWords({ start: 0, total: 1 }, "year", "reports")).toBe("1970, 1 report");
  });
});

describe("topStoryWords", () => {
  const top = (reports: number, equals: number) => ({ reports, equals }) as TopStory;

  it("tells how many reports it has, and whether others have as many", () => {
    expect(topStoryWords(top(4, 1))).toBe("4 reports of it");
    expect(topStoryWords(top(2, 2))).toBe("2 reports of it; another story has as many");
    expect(topStoryWords(top(2, 4))).toBe("2 reports of it; 3 other stories have as many");
  });
});
