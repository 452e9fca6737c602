import { describe, expect, it } from "vitest";
import type { ClaimRow } from "../small-collection.ts";
import { type Report, rungOf, statusOf } from "./board-of.ts";

/** The versions of each disputed date as `date by number of reports`. */
function versionsOf(stage: string, told: readonly (readonly [when: string | null, party?: string])[]): string[][] {
  const reports = told.map(([when, party], place): Report => {
    const claim: ClaimRow = party ? [stage, "happened", when, "harbour", party] : [stage, "happened", when];
    return [`2025-03-${String(place + 10)}`, "gazette", claim];
  });
  const status = statusOf(reports);
  const versions = status.conflicts.map((conflict) =>
    conflict.versions.map(({ date, evidence }) => `${date} by ${evidence.articles}`),
  );
  expect(rungOf(status, stage).hasConflict).toBe(versions.length > 0);
  return versions;
}

describe("disputedDates", () => {
  it("counts dates that agree with the used one to its version", () => {
    const told = [["2022-12-09"], ["2022-12"], ["2022-12"], ["2022"], ["2022-05-05"]] as const;
    expect(versionsOf("signed", told)).toEqual([["2022-12-09 by 4", "2022-05-05 by 1"]]);
  });

  it("joins other dates that agree with each other", () => {
    const told = [["2012-07-24"], ["2012-07-24"], ["2012-07-24"], ["2007"], ["2007-09"]] as const;
    expect(versionsOf("signed", told)).toEqual([["2012-07-24 by 3", "2007-09 by 2"]]);
  });

  it("keeps two days apart that share the month in use", () => {
    const told = [["2022-05-04"], ["2022-05-05"], ["2022-05"], ["2022-05"]] as const;
    expect(versionsOf("signed", told)).toEqual([["2022-05 by 2", "2022-05-04 by 1", "2022-05-05 by 1"]]);
  });

  it("finds no dispute where all dates agree", () => {
    expect(versionsOf("signed", [["2022-12-09"], ["2022-12"], ["2022"]])).toEqual([]);
  });

  it("disputes the day of one party apart from the other's", () => {
    const told = [
      ["2024-12-16", "JP"],
      ["2024-12", "JP"],
      ["2024-11-05", "JP"],
      ["2025-02-01", "FR"],
    ] as const;
    expect(versionsOf("ratified", told)).toEqual([["2024-12-16 by 2", "2024-11-05 by 1"]]);
  });

  it("puts reports that told no day before days that came too late", () => {
    const status = statusOf([
      ["2023-12-14", "gazette", ["signed", "happened"]],
      ["2026-07-05", "herald", ["signed", "happened", "2026-07-03"]],
      ["2026-07-06", "ministry", ["signed", "happened"]],
    ]);
    expect(status.conflicts).toMatchObject([
      {
        versions: [
          { date: null, evidence: { articles: 1, official: 0 } },
          { date: "2026-07-03", evidence: { articles: 1 } },
        ],
      },
    ]);
  });
});
