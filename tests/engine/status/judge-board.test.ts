import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import { judgeBoard } from "../../../src/engine/status/judge-board.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { day, openSketches } from "../small-collection.ts";
import { anyClaims, anyMoment } from "./claim-arbitraries.ts";
import { askedPlainly, plainStatuses } from "./plain/plain-board.ts";

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

  it("judges as the rules in plain form do, whatever is claimed, on every day, by both clocks", () => {
    fc.assert(
      fc.property(anyClaims, anyMoment, fc.constantFrom("reports", "stories"), (sketches, moment, unit) => {
        const heads = sketches.map((_, row) => row - (row % 3));
        const opened = openSketches(sketches, heads);
        const asked = { asOf: day(moment.asOf), clock: moment.clock, unit };
        const { agreements } = answerBoard(opened, { ...askedPlainly(asked), filter: EMPTY_FILTER });
        const judged = agreements.map(({ articles: _articles, articlesByYear: _years, ...status }) => status);
        expect(judged).toEqual(plainStatuses(opened, asked));
      }),
      { numRuns: 100 },
    );
  });
});
