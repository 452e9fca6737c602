import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canBeSameDay } from "../../../src/model/partial-date.ts";
import type { ClaimRow } from "../small-collection.ts";
import { type Report, rungOf, statusOf } from "./board-of.ts";

const signed = (published: string | null, when: string | null, publisher = "gazette"): Report => [
  published,
  publisher,
  ["signed", "happened", when] satisfies ClaimRow,
];
const ratified = (published: string, when: string | null, party?: string): Report => [
  published,
  "gazette",
  party === undefined ? ["ratified", "happened", when] : ["ratified", "happened", when, "harbour", party],
];

describe("settleFacts", () => {
  const outvoted = [
    signed("2022-05-08", "2022-05-05", "herald"),
    signed("2022-12-10", "2022-12-09"),
    signed("2023-01-06", "2022-12", "ministry"),
  ];

  it("moves no stage by a date that the whole collection outvotes", () => {
    expect(statusOf(outvoted, { asOf: "2022-06-01" }).stage).toBeNull();
    expect(statusOf(outvoted, { asOf: "2022-12-08" }).stage).toBeNull();
    expect(statusOf(outvoted, { asOf: "2022-12-09" })).toMatchObject({ stage: "signed", since: "2022-12-09" });
  });

  it("keeps the outvoted date as a conflict once the stage counts", () => {
    expect(rungOf(statusOf(outvoted, { asOf: "2022-12-09" }), "signed").hasConflict).toBe(true);
  });

  it("still says what had been told by then by the other clock", () => {
    expect(statusOf(outvoted, { asOf: "2022-06-01", clock: "told" })).toMatchObject({
      stage: "signed",
      since: "2022-05-05",
    });
  });

  it("does not count an undated report from before the day on which most agree", () => {
    const reports = [signed("2022-02-01", null, "herald"), ...outvoted.slice(1)];
    expect(statusOf(reports, { asOf: "2022-06-01" }).stage).toBeNull();
  });

  it("counts an undated report from within the month that is told", () => {
    const reports = [signed("2022-12-12", null, "herald"), signed("2023-01-06", "2022-12")];
    expect(statusOf(reports, { asOf: "2022-12-11" }).stage).toBeNull();
    expect(statusOf(reports, { asOf: "2022-12-12" })).toMatchObject({ stage: "signed", since: "2022-12" });
  });

  it("counts a party's own act from its own day, though more reports tell of the other's", () => {
    const reports = [
      ratified("2023-05-01", "2023-04-28", "JP"),
      ratified("2023-09-01", "2023-08-30", "FR"),
      ratified("2023-09-02", "2023-08-30", "FR"),
    ];
    expect(statusOf(reports, { asOf: "2023-05-01" })).toMatchObject({ stage: "ratified", since: "2023-04-28" });
  });

  it("counts an act of no named party from the day on which most agree", () => {
    const reports = [
      ratified("2007-11-03", "2007-09"),
      ratified("2012-07-24", "2012-07-24", "JP"),
      ratified("2012-07-25", "2012-07-24", "JP"),
    ];
    expect(statusOf(reports, { asOf: "2008-01-01" }).stage).toBeNull();
    expect(statusOf(reports, { asOf: "2012-07-24" }).since).toBe("2012-07-24");
  });
});

const LADDER = ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force"];
const DAYS = ["2021", "2021-06", "2021-06-10", "2021-12-02", "2022-02-03", "2022", "2023-03", "2023-03-30"];
const MOMENTS = ["2021-05-31", "2021-06-30", "2021-12-31", "2022-12-31", "2023-06-15"];
const LAST = "2024-12-31";
const anyReport = fc.tuple(
  fc.constantFrom(...DAYS, null),
  fc.constantFrom("gazette", "herald", "ministry"),
  fc.tuple(fc.constantFrom(...LADDER), fc.constant("happened" as const), fc.constantFrom(...DAYS, null)),
) satisfies fc.Arbitrary<Report>;
const anyReports = fc
  .array(anyReport, { minLength: 1, maxLength: 9 })
  .map((reports): Report[] => [...reports, [LAST, "gazette"]]);

describe("settleFacts, whatever happened", () => {
  it("gives a stage one date on all days", () => {
    fc.assert(
      fc.property(anyReports, fc.constantFrom(...MOMENTS), (reports, asOf) => {
        const last = statusOf(reports, { asOf: LAST });
        for (const { stage, state, date } of statusOf(reports, { asOf }).rungs) {
          if (state !== "reached") continue;
          const final = rungOf(last, stage).date;
          expect(date === null || final === null ? date === final : canBeSameDay(date, final)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never takes a stage back as the days go by", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const places = [...MOMENTS, LAST].map((asOf) => LADDER.indexOf(statusOf(reports, { asOf }).stage ?? ""));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
