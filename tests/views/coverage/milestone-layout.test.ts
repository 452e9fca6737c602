import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { Rung } from "../../../src/model/status.ts";
import { milestoneLayout } from "../../../src/views/coverage/milestone-layout.ts";
import { coverageOf, dated, NAMES, rungOf, statusOf } from "../samples.ts";

const WIDTH_PX = 648;
const coverage = coverageOf([1, 2, 3]);

function layoutOf(rungs: Rung[], widthPx = WIDTH_PX, heightPx = 440) {
  const board = { asOf: 1000, clock: "happened", firstYear: 1970, agreements: [statusOf({ rungs })] } as const;
  return milestoneLayout(coverage, board, EMPTY_FILTER, NAMES, { widthPx, heightPx }, (words) => words.length * 6);
}
const done = (stage: string, date: string | null) =>
  rungOf(stage, { state: "reached", date: date === null ? null : dated(date) });

describe("milestoneLayout", () => {
  it("puts a day at its place and a year in the middle of what it may mean, with the span", () => {
    const { places } = layoutOf([done("signed", "1972-01-01"), done("proposed", "1970")]);
    expect(places.map(({ x, span }) => [x, span])).toEqual([
      [140, [40, 240]],
      [440, null],
    ]);
  });

  it("puts a promise at the last day that it is due", () => {
    const due = { state: "promised", due: dated("1971") } as const;
    expect(layoutOf([rungOf("signed", due)]).places[0]?.x).toBe(440);
  });

  it("takes as much room above the columns as the stairs are high", () => {
    const two = layoutOf([done("signed", "1972-03-01"), done("in-force", "1972-03-02")]);
    expect(two.bandPx).toBe(28);
    expect(two.places[0]!.y).toBeGreaterThan(two.places[1]!.y);
    expect(two.note).toBe("");
  });

  it("never takes more than two fifths of the height, and counts what does not fit", () => {
    const rungs = ["signed", "in-force", "ratified", "agreed"].map((stage, at) => done(stage, `1972-03-0${at + 1}`));
    expect(layoutOf(rungs, WIDTH_PX, 440)).toMatchObject({ bandPx: 56, note: "" });
    const low = layoutOf(rungs, WIDTH_PX, 90);
    expect(low.bandPx).toBe(28);
    expect(low.note).toBe("2 of 4 milestones drawn: 2 do not fit. The table lists all.");
  });

  it("says what is not drawn, and why", () => {
    const rungs = [done("signed", "1972"), done("proposed", "1965"), done("in-force", null)];
    expect(layoutOf(rungs).note).toBe(
      "1 of 3 milestones drawn: 1 lies outside of the time shown, 1 has no day. The table lists all.",
    );
  });

  it("draws nothing of nothing", () => {
    expect(layoutOf([])).toEqual({ places: [], bandPx: 0, note: "" });
  });
});
