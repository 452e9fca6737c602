import { describe, expect, it } from "vitest";
import { judgeBoard } from "../../../src/engine/status/judge-board.ts";
import { day, openSketches } from "../small-collection.ts";

describe("judgeBoard", () => {
  const dataset = openSketches([{ published: "2023-01-12", claims: [["signed", "happened", "2023-01-11"]] }]);

  it("gives the same board for the same day and clock again", () => {
    expect(judgeBoard(dataset, day("2023-02-01"), "told")).toBe(judgeBoard(dataset, day("2023-02-01"), "told"));
  });

  it("tells days and clocks apart", () => {
    const stageOn = (when: string, clock: "told" | "happened") => judgeBoard(dataset, day(when), clock)[0]?.stage;
    expect(stageOn("2023-01-11", "told")).toBeNull();
    expect(stageOn("2023-01-11", "happened")).toBe("signed");
    expect(stageOn("2023-01-10", "happened")).toBeNull();
  });
});
