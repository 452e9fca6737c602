import { describe, expect, it } from "vitest";
import { judgeBoard, judgeKnowingUndated } from "../../../src/engine/status/judge-board.ts";
import { isWithoutDay } from "../../../src/engine/status/know-undated.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "./board-of.ts";

const REPORTS: readonly Report[] = [
  ["2023-06-01", "gazette", ["proposed", "happened", "2023-05-31"]],
  [null, "herald", ["signed", "happened"], ["ratified", "happened", "2023-05-01", "harbour", "JP"]],
  [null, "herald", ["ratified", "happened", null, "harbour", "FR"]],
];

describe("knowUndated", () => {
  const dataset = openSketches(sketchReports(REPORTS));
  const { facts, board } = judgeKnowingUndated(dataset, day("2023-04-30"));
  const reached = (statuses: typeof board) =>
    statuses[0]?.rungs.filter(({ state }) => state === "reached").map(({ stage, parties }) => [stage, parties]);

  it("counts what a report without a date tells on every day, and leaves an act that has a date on it", () => {
    expect(reached(board)).toEqual([
      ["signed", []],
      ["ratified", ["FR"]],
    ]);
    expect(reached(judgeBoard(dataset, day("2023-04-30"), "happened"))).toEqual([]);
  });

  it("tells which rungs have no day", () => {
    const rungs = judgeBoard(dataset, day("2023-06-01"), "happened")[0]?.rungs ?? [];
    const dayless = rungs.filter(({ state, claims }) => state === "reached" && isWithoutDay(facts, claims));
    expect(dayless.map(({ stage }) => stage)).toEqual(["signed"]);
  });
});
