import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDayOf } from "../../../src/model/partial-date.ts";
import type { Clock } from "../../../src/model/status.ts";
import { type Report, rungOf, statusOf } from "./board-of.ts";

const ratified = (published: string, publisher: string, when: string | null, party: string): Report => [
  published,
  publisher,
  ["ratified", "happened", when, "harbour", party],
];

describe("datesOfActs", () => {
  const reports = [
    ratified("2024-06-06", "gazette", "2024-06-05", "JP"),
    ratified("2024-10-10", "herald", "2024-10", "FR"),
    ratified("2024-10-21", "ministry", "2024-10", "FR"),
    ratified("2024-11-01", "gazette", "2024-10", "FR"),
  ];

  it.each<Clock>(["happened", "told"])(
    "keeps the day of the first party when more reports tell of the second, by the clock %s",
    (clock) => {
      for (const asOf of ["2024-06-30", "2024-10-31", "2024-12-31"]) {
        expect(statusOf(reports, { asOf, clock })).toMatchObject({ stage: "ratified", since: "2024-06-05" });
      }
    },
  );

  it("takes the second party's day for the last act", () => {
    const { lastActDay } = statusOf(reports, { asOf: "2024-12-31" });
    expect(lastActDay).toBe(lastDayOf("2024-10" as Parameters<typeof lastDayOf>[0]));
  });

  it("goes by the most reports on one party's own act", () => {
    const own = [
      ratified("2024-07-06", "gazette", "2024-06-05", "JP"),
      ratified("2024-07-07", "herald", "2024-07-02", "JP"),
      ratified("2024-07-08", "ministry", "2024-07-02", "JP"),
    ];
    expect(statusOf(own).since).toBe("2024-07-02");
  });

  it("takes no end back that one party told later than the entry into force", () => {
    const ended: Report[] = [
      ["2020-03-02", "gazette", ["ended", "happened", "2020-03-01", "harbour", "JP"]],
      ["2020-06-02", "gazette", ["in-force", "happened", "2020-06-01"]],
      ["2020-10-02", "gazette", ["ended", "happened", "2020-10-01", "harbour", "FR"]],
    ];
    expect(statusOf(ended).stage).toBe("ended");
  });

  it("never moves the first day to a later one as the days go by", () => {
    const anyAct = fc
      .tuple(
        fc.constantFrom("2021-02-01", "2021-06-20", "2022-01-31", "2022-08-09"),
        fc.constantFrom("gazette", "herald", "ministry"),
        fc.constantFrom("2020-12-09", "2021-06", "2021-06-10", "2022", null),
        fc.constantFrom("JP", "FR"),
      )
      .map((act) => ratified(...act));
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 6 }), (acts) => {
        const days = ["2021-01-31", "2021-06-30", "2021-12-31", "2022-09-30"].flatMap((asOf) => {
          const { date } = rungOf(statusOf(acts, { asOf }), "ratified");
          return date === null ? [] : [lastDayOf(date)];
        });
        expect(days).toEqual([...days].sort((a, b) => b - a));
      }),
      { numRuns: 80 },
    );
  });
});
