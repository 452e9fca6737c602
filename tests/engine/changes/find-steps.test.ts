import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerChanges } from "../../../src/engine/changes/answer-changes.ts";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { Clock } from "../../../src/model/status.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";

const ratified = (published: string | null, when: string | null, party?: string): Report => [
  published,
  "gazette",
  party === undefined ? ["ratified", "happened", when] : ["ratified", "happened", when, "harbour", party],
];

/** "JP 2024-06-05" for each step of a ratification between two days. */
function stepsBetween(reports: readonly Report[], from: string, to: string, clock: Clock = "happened"): string[] {
  const dataset = openSketches(sketchReports(reports));
  const { agreements } = answerChanges(dataset, { filter: EMPTY_FILTER, from: day(from), to: day(to), clock });
  return agreements.flatMap(({ reached }) =>
    reached.map(({ party, date, evidence }) => `${party} ${date} ${evidence.articles}`),
  );
}

describe("findSteps", () => {
  const both = [
    ratified("2024-06-06", "2024-06-05", "JP"),
    ratified("2024-10-10", "2024-10", "FR"),
    ratified("2024-10-21", "2024-10", "FR"),
  ];

  it.each<Clock>(["happened", "told"])("tells each party's act as a step of its own, by the clock %s", (clock) => {
    expect(stepsBetween(both, "2024-03-31", "2024-06-30", clock)).toEqual(["JP 2024-06-05 1"]);
    expect(stepsBetween(both, "2024-06-30", "2024-12-31", clock)).toEqual(["FR 2024-10 2"]);
    expect(stepsBetween(both, "2024-03-31", "2024-12-31", clock)).toEqual(["FR 2024-10 2", "JP 2024-06-05 1"]);
  });

  it("takes a report that names no party for one of those acts", () => {
    const unnamed = ratified("2024-11-05", "2024-10");
    expect(stepsBetween([...both, unnamed], "2024-06-30", "2024-12-31")).toEqual(["FR 2024-10 2"]);
    expect(stepsBetween([ratified("2024-11-05", "2024-10")], "2024-06-30", "2024-12-31")).toEqual(["null 2024-10 1"]);
  });

  it("tells no step of an act that a report without a party had told before", () => {
    const reports = [ratified("2023-05-05", "2023-04"), ratified("2023-12-05", "2023-04-28", "JP")];
    expect(stepsBetween(reports, "2023-06-30", "2023-12-31", "told")).toEqual([]);
  });

  it("tells a party's act that is later than the day on which a report without a party had told one", () => {
    const reports = [ratified("2023-05-05", null), ratified("2023-12-05", "2023-11-28", "JP")];
    expect(stepsBetween(reports, "2023-06-30", "2023-12-31", "told")).toEqual(["JP 2023-11-28 1"]);
  });

  it("tells each named party's act once over all days, as the trace has it", () => {
    const days = ["2020-12-31", "2021-06-30", "2021-12-31", "2022-09-30"];
    const anyAct = fc
      .tuple(
        fc.constantFrom("2021-02-01", "2021-06-20", "2022-01-31", "2022-08-09"),
        fc.constantFrom("2021-01-09", "2021-06", "2021-06-10", "2022", null),
        fc.constantFrom("JP", "FR"),
      )
      .map((act) => ratified(...act));
    fc.assert(
      fc.property(
        fc.array(anyAct, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<Clock>("happened", "told"),
        (reports, clock) => {
          const steps = days.slice(1).flatMap((to, at) => stepsBetween(reports, days[at] ?? to, to, clock));
          const dataset = openSketches(sketchReports(reports));
          const trace = answerTrace(dataset, {
            filter: EMPTY_FILTER,
            asOf: day(days.at(-1) ?? ""),
            clock,
            agreement: dataset.manifest.dictionaries.agreements[0]?.id ?? ("" as never),
          });
          const parties = (trace?.partyActs ?? []).map(({ party }) => party);
          expect(steps.map((step) => step.split(" ")[0]).sort()).toEqual(parties);
        },
      ),
      { numRuns: 60 },
    );
  });
});
