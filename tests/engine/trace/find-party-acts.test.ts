import { describe, expect, it } from "vitest";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";

function traceOf(reports: readonly Report[], asOf = "2030-12-31") {
  const question = {
    agreement: "harbour" as AgreementId,
    filter: EMPTY_FILTER,
    asOf: day(asOf),
    clock: "happened" as const,
  };
  return answerTrace(openSketches(sketchReports(reports)), question);
}
const actsOf = (reports: readonly Report[], asOf?: string) =>
  traceOf(reports, asOf)?.partyActs.map(({ stage, party, date }) => [stage, party, date]);

const JAPAN: Report = ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]];
const FRANCE: Report = ["2023-09-01", "herald", ["ratified", "happened", "2023-08", "harbour", "FR"]];

describe("findPartyActs", () => {
  it("gives each party the day of its own act, and what is told of all together last", () => {
    const both: Report = ["2023-09-02", "gazette", ["ratified", "happened"]];
    expect(actsOf([both, FRANCE, JAPAN])).toEqual([
      ["ratified", "FR", "2023-08"],
      ["ratified", "JP", "2023-04-28"],
      ["ratified", null, null],
    ]);
  });

  it("weighs the dates of one party among themselves", () => {
    const others: Report[] = ["2023-05-02", "2023-05-03"].map((published) => [
      published,
      "herald",
      ["ratified", "happened", "2023-04-27", "harbour", "JP"],
    ]);
    expect(actsOf([JAPAN, FRANCE, ...others])).toContainEqual(["ratified", "JP", "2023-04-27"]);
  });

  it("leaves out what comes after the day, plans, and stages that all reach together", () => {
    const signed: Report = ["2023-01-02", "gazette", ["signed", "happened", "2023-01-01", "harbour", "JP"]];
    const plan: Report = ["2023-01-02", "gazette", ["ratified", "planned", "2024", "harbour", "FR"]];
    expect(actsOf([signed, plan, JAPAN, FRANCE], "2023-06-30")).toEqual([["ratified", "JP", "2023-04-28"]]);
  });

  it("names a report that tells the date, and cites it", () => {
    const undated: Report = ["2023-04-29", "herald", ["ratified", "happened", null, "harbour", "JP"]];
    const trace = traceOf([undated, JAPAN]);
    const claim = trace?.partyActs[0]?.claim;
    expect(trace?.cited.find(({ number }) => number === claim)?.publisherName).toBe("The gazette");
  });
});
