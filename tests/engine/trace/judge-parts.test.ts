import { describe, expect, it } from "vitest";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";

/** The parts of all claims as `published: role rule`. */
function partsOf(...reports: Report[]): string[] {
  const question = { agreement: "harbour" as AgreementId, filter: EMPTY_FILTER, clock: "happened" as const };
  const trace = answerTrace(openSketches(sketchReports(reports)), { ...question, asOf: day("2030-12-31") });
  return (trace?.steps ?? []).map(({ claim, role, rule }) => `${claim.published}: ${role} ${rule}`);
}

describe("judgeAct", () => {
  it("lets undated reports decide where none tells a day", () => {
    expect(partsOf(["2023-01-12", "gazette", ["signed", "happened"]])).toEqual(["2023-01-12: decides stage-signed"]);
  });

  it("sets aside a date after its report", () => {
    const parts = partsOf(
      ["2023-01-02", "gazette", ["signed", "happened", "2023-05-01"]],
      ["2023-01-12", "gazette", ["signed", "happened", "2023-01-11"]],
    );
    expect(parts).toContain("2023-01-02: outweighed date-after-report");
  });

  it("sets aside a day that lies after a report of the stage", () => {
    const parts = partsOf(
      ["2023-12-14", "gazette", ["signed", "happened"]],
      ["2026-07-05", "herald", ["signed", "happened", "2026-07-03"]],
    );
    expect(parts).toEqual(["2023-12-14: decides stage-signed", "2026-07-05: outweighed date-too-late"]);
  });

  it("lets each party's day stand", () => {
    const parts = partsOf(
      ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]],
      ["2023-09-01", "herald", ["ratified", "happened", "2023-08-30", "harbour", "FR"]],
    );
    expect(parts).toContain("2023-09-01: supports party-act");
  });

  it("says why an end does not stand", () => {
    const parts = partsOf(
      ["2019-08-26", "gazette", ["ended", "happened", "2019-08"]],
      ["2019-11-22", "herald", ["ended", "denied", "2019-11-22"]],
    );
    expect(parts).toEqual(["2019-08-26: outweighed ending-denied", "2019-11-22: supports ending-denied"]);
  });
});

describe("judgeDenial", () => {
  it.each([
    { title: "stands while nothing says otherwise", later: [], part: "moves-nothing denial-stands" },
    {
      title: "is overtaken by a report of a later stage",
      later: [["2024-01-02", "gazette", ["in-force", "happened", "2024-01-01"]]] as Report[],
      part: "outweighed denial-overtaken",
    },
    {
      title: "is in conflict with an older report of the stage",
      later: [["2023-01-02", "gazette", ["signed", "happened", "2023-01-01"]]] as Report[],
      part: "outweighed denial-conflict",
    },
  ])("$title", ({ later, part }) => {
    expect(partsOf(["2023-06-01", "herald", ["signed", "denied"]], ...later)).toContain(`2023-06-01: ${part}`);
  });

  it("stands beside the act of another party", () => {
    const parts = partsOf(
      ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]],
      ["2023-06-01", "herald", ["ratified", "denied", null, "harbour", "FR"]],
    );
    expect(parts).toContain("2023-06-01: moves-nothing denial-stands");
  });

  it("is overtaken by a later report of a later stage, though later than every report of its own", () => {
    const parts = partsOf(
      ["2023-01-02", "gazette", ["signed", "happened", "2023-01-01"]],
      ["2023-06-01", "herald", ["signed", "denied"]],
      ["2024-01-02", "gazette", ["in-force", "happened", "2024-01-01"]],
    );
    expect(parts).toContain("2023-06-01: outweighed denial-overtaken");
  });
});
