import { describe, expect, it } from "vitest";
import type { Clock } from "../../../src/model/status.ts";
import { type Report, statusOf } from "./board-of.ts";

/** The collection reaches to the end of 2024, whatever else is told. */
const FRAME: Report = ["2024-12-31", "gazette"];

interface Case {
  readonly title: string;
  readonly report: Report;
  readonly clock: Clock;
  readonly counts: string;
  readonly notYet: string;
}

const CASES: readonly Case[] = [
  {
    title: "by what had happened, a dated act counts from its day, though told months later",
    report: ["2023-11-08", "gazette", ["in-force", "happened", "2023-10-15"]],
    clock: "happened",
    counts: "2023-10-15",
    notYet: "2023-10-14",
  },
  {
    title: "by what was told, it counts from its report",
    report: ["2023-11-08", "gazette", ["in-force", "happened", "2023-10-15"]],
    clock: "told",
    counts: "2023-11-08",
    notYet: "2023-11-07",
  },
  {
    title: "an act known to the month counts from the month's last day",
    report: ["2023-11-08", "gazette", ["in-force", "happened", "2023-10"]],
    clock: "happened",
    counts: "2023-10-31",
    notYet: "2023-10-30",
  },
  {
    title: "an act of the running month has happened by its report",
    report: ["2023-10-20", "gazette", ["in-force", "happened", "2023-10"]],
    clock: "happened",
    counts: "2023-10-20",
    notYet: "2023-10-19",
  },
  {
    title: "an undated act counts from the last day on which its report may have come out",
    report: ["2023-11", "gazette", ["in-force", "happened"]],
    clock: "happened",
    counts: "2023-11-30",
    notYet: "2023-11-29",
  },
  {
    title: "an undated act of an undated report counts once the whole collection is told",
    report: [null, "gazette", ["in-force", "happened"]],
    clock: "happened",
    counts: "2024-12-31",
    notYet: "2024-12-30",
  },
  {
    title: "a dated act of an undated report counts from its day",
    report: [null, "gazette", ["in-force", "happened", "2023-10-15"]],
    clock: "happened",
    counts: "2023-10-15",
    notYet: "2023-10-14",
  },
  {
    title: "an act dated after its report waits for that date",
    report: ["2023-10-01", "gazette", ["in-force", "happened", "2023-12-24"]],
    clock: "told",
    counts: "2023-12-24",
    notYet: "2023-12-23",
  },
];

describe("judgeDays", () => {
  it.each(CASES)("$title", ({ report, clock, counts, notYet }) => {
    expect(statusOf([report, FRAME], { asOf: counts, clock }).stage).toBe("in-force");
    expect(statusOf([report, FRAME], { asOf: notYet, clock }).stage).toBeNull();
  });

  it("counts an undated report's undated act in a month that is not over, once its newest report may have come out", () => {
    const reports: Report[] = [
      [null, "gazette", ["in-force", "happened"]],
      ["2025-02-10", "herald"],
      ["2025-03", "herald"],
    ];
    expect(statusOf(reports, { asOf: "2025-03-01" }).stage).toBe("in-force");
    expect(statusOf(reports, { asOf: "2025-02-28" }).stage).toBeNull();
  });

  it("takes an undated report for none from within the month of an act that another dates to it", () => {
    const reports: Report[] = [
      [null, "gazette", ["signed", "happened"]],
      ["2025-03", "herald", ["signed", "happened", "2025-03"]],
      ["2025-03-04", "herald"],
    ];
    expect(statusOf(reports, { asOf: "2025-03-31" }).since).toBe("2025-03");
    expect(statusOf(reports, { asOf: "2025-03-30" }).stage).toBeNull();
  });

  it("never counts what an undated report says as told", () => {
    const report: Report = [null, "gazette", ["in-force", "happened", "2023-10-15"]];
    expect(statusOf([report, FRAME], { clock: "told" }).stage).toBeNull();
  });

  it("does not use a date that lies after its report", () => {
    const status = statusOf([["2023-10-01", "gazette", ["signed", "happened", "2023-12-24"]], FRAME]);
    expect(status).toMatchObject({ stage: "signed", since: null });
  });

  it("has a report known to the year only told by the collection's last day", () => {
    const reports: Report[] = [
      ["2026", "gazette", ["signed", "happened"]],
      ["2026-07-05", "herald"],
    ];
    expect(statusOf(reports, { asOf: "2026-07-05", clock: "told" }).stage).toBe("signed");
  });

  it("counts a plan from the day on which it was said, by both clocks", () => {
    const planned: Report = ["2023-01-05", "herald", ["signed", "planned", "2031"]];
    for (const clock of ["happened", "told"] as const) {
      expect(statusOf([planned, FRAME], { asOf: "2023-01-05", clock }).nextPromise?.due).toBe("2031");
      expect(statusOf([planned, FRAME], { asOf: "2023-01-04", clock }).nextPromise).toBeNull();
    }
  });

  it("counts a dated act from its day where no article at all is dated", () => {
    const report: Report = [null, "gazette", ["signed", "happened", "2023-06-01"]];
    expect(statusOf([report], { asOf: "2023-06-01" }).stage).toBe("signed");
    expect(statusOf([report], { asOf: "2023-05-31" }).stage).toBeNull();
  });
});
