import { describe, expect, it } from "vitest";
import type { DayNumber } from "../../src/model/day-number.ts";
import { openingQuestions, questionKey } from "../../src/model/opening.ts";
import { boardQuestion } from "../../src/state/board-question.ts";
import { readViewState } from "../../src/state/view-state.ts";

describe("boardQuestion", () => {
  it("is the one that a large dataset brings the answer to, on a page without a filter", () => {
    const day = 20_000 as DayNumber;
    const brought = openingQuestions(day).find(({ kind }) => kind === "board")!;
    const asked = boardQuestion(readViewState("").state, day);
    expect(questionKey("board", asked)).toBe(questionKey("board", brought.question));
  });

  it("follows the filter, the clock and what is counted", () => {
    const { state } = readViewState("country=JP&clock=told&unit=stories");
    expect(boardQuestion(state, 20_000 as DayNumber)).toMatchObject({
      filter: { country: ["JP"] },
      asOf: 20_000,
      clock: "told",
      unit: "stories",
    });
  });
});
