import { describe, expect, it } from "vitest";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";

function traceOf(reports: readonly Report[], asOf = "2030-12-31", page: { offset?: number; limit?: number } = {}) {
  const dataset = openSketches(sketchReports(reports));
  const question = {
    agreement: "harbour" as AgreementId,
    filter: EMPTY_FILTER,
    asOf: day(asOf),
    clock: "happened" as const,
    ...page,
  };
  return answerTrace(dataset, question);
}

const REPORTS: readonly Report[] = [
  ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
  ["2023-01-12", "gazette", ["signed", "happened", "2023-01-11"]],
  ["2023-02-01", "gazette", ["signed", "happened", "2023-01-10"]],
  ["2023-08-09", "herald", ["in-force", "denied"]],
  ["2023-08-10", "herald", ["in-force", "needed"]],
  ["2023-08-17", "herald", ["in-force", "urged"]],
  ["2023-11-06", "herald", ["in-force", "happened", "2023-10"]],
  ["2023-11-08", "gazette", ["in-force", "happened", "2023-10-15"]],
  ["2024-05-02", "gazette", ["in-force", "happened"]],
];

describe("answerTrace", () => {
  it("gives every claim its part and rule, deciding ones first, then from the furthest stage down", () => {
    const steps = traceOf(REPORTS)?.steps.map(({ claim, role, rule }) => [claim.published, role, rule]);
    expect(steps).toEqual([
      ["2023-11-06", "decides", "stage-in-force"],
      ["2023-11-08", "decides", "stage-in-force"],
      ["2023-08-09", "outweighed", "denial-overtaken"],
      ["2023-08-10", "moves-nothing", "need-moves-nothing"],
      ["2023-08-17", "moves-nothing", "wish-moves-nothing"],
      ["2024-05-02", "supports", "stage-in-force"],
      ["2022-11-07", "moves-nothing", "plan-moves-nothing"],
      ["2023-01-12", "supports", "earlier-stage"],
      ["2023-02-01", "outweighed", "date-most-agree"],
    ]);
  });

  it("shows only what counts on the day", () => {
    expect(traceOf(REPORTS, "2022-11-30")?.steps).toHaveLength(1);
    expect(traceOf(REPORTS, "2022-11-30")?.status.stage).toBeNull();
  });

  it("gives a page of the steps, and counts them all", () => {
    const all = traceOf(REPORTS)?.steps ?? [];
    for (const offset of [0, 1, 3, 7, 8]) {
      const page = traceOf(REPORTS, "2030-12-31", { offset, limit: 3 });
      expect(page?.steps).toEqual(all.slice(offset, offset + 3));
      expect(page).toMatchObject({ offset, total: all.length });
      expect(page?.counts).toEqual({
        decides: { steps: 2, shown: 2 },
        supports: { steps: 2, shown: 2 },
        outweighed: { steps: 2, shown: 2 },
        "moves-nothing": { steps: 3, shown: 3 },
      });
    }
  });

  it("cites the claims of promises and conflicts, on the page or not", () => {
    const page = traceOf(REPORTS, "2030-12-31", { limit: 1 });
    const listed = (page?.status.conflicts ?? []).flatMap(({ versions }) =>
      versions.flatMap(({ evidence }) => evidence.claims),
    );
    const promised = (page?.status.promises ?? []).map(({ claim }) => claim);
    expect(promised).toHaveLength(1);
    expect(page?.cited.map(({ number }) => number)).toEqual([...listed, ...promised].sort((a, b) => a - b));
  });

  it("is null for an id that no agreement has", () => {
    const question = { agreement: "nothing" as AgreementId, filter: EMPTY_FILTER, asOf: 0, clock: "told" as const };
    expect(answerTrace(openSketches([]), question)).toBeNull();
  });
});
