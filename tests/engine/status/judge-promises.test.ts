import { describe, expect, it } from "vitest";
import { type Report, rungOf, statusOf } from "./board-of.ts";

const plan = (published: string | null, due: string | null, publisher = "gazette"): Report => [
  published,
  publisher,
  ["signed", "planned", due],
];
const signed = (when: string | null, published = "2023-02-01"): Report => [
  published,
  "herald",
  ["signed", "happened", when],
];

interface Case {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly outcome: string;
  readonly slipDays: number | null;
}

const CASES: readonly Case[] = [
  {
    title: "done in the month that was named",
    reports: [plan("2022-11-07", "2023-01"), signed("2023-01-11")],
    outcome: "kept",
    slipDays: 0,
  },
  {
    title: "done eleven days after the month's end",
    reports: [plan("2022-11-07", "2022-12"), signed("2023-01-11")],
    outcome: "late",
    slipDays: 11,
  },
  {
    title: "done before the time that was named",
    reports: [plan("2022-11-07", "2023-03-31"), signed("2023-01-11")],
    outcome: "early",
    slipDays: -79,
  },
  {
    title: "done, with no time named",
    reports: [plan("2022-11-07", null), signed("2023-01-11")],
    outcome: "kept",
    slipDays: null,
  },
  {
    title: "done on a day that is not told",
    reports: [plan("2022-11-07", "2022-12"), signed(null)],
    outcome: "kept",
    slipDays: null,
  },
  { title: "not yet due", reports: [plan("2022-11-07", "2031")], outcome: "pending", slipDays: null },
  { title: "never given a time", reports: [plan("2022-11-07", null)], outcome: "pending", slipDays: null },
  { title: "due and not told as done", reports: [plan("2022-11-07", "2022-12")], outcome: "overdue", slipDays: null },
  {
    title: "passed by a later stage without a report of it",
    reports: [plan("2022-11-07", "2022-12"), ["2023-11-08", "herald", ["in-force", "happened", "2023-10-15"]]],
    outcome: "kept",
    slipDays: null,
  },
  {
    title: "called off on a day",
    reports: [plan("2012-06-28", "2012-06-29"), ["2012-06-29", "herald", ["signed", "denied", "2012-06-29"]]],
    outcome: "withdrawn",
    slipDays: null,
  },
  {
    title: "only said to be not done yet",
    reports: [plan("2022-11-07", "2022-12"), ["2023-01-05", "herald", ["signed", "denied"]]],
    outcome: "overdue",
    slipDays: null,
  },
  {
    title: "made idle by the end of the agreement",
    reports: [plan("2022-11-07", "2031"), ["2023-01-05", "herald", ["ended", "happened", "2023-01"]]],
    outcome: "withdrawn",
    slipDays: null,
  },
];

describe("judgePromises", () => {
  it.each(CASES)("calls a plan $outcome that is $title", ({ reports, outcome, slipDays }) => {
    expect(statusOf(reports).promises).toMatchObject([{ stage: "signed", outcome, slipDays }]);
  });

  it("judges by what had happened on the day asked for", () => {
    const reports = [plan("2022-11-07", "2022-12"), signed("2023-01-11")];
    const outcomeOn = (asOf: string) => statusOf(reports, { asOf }).promises.map(({ outcome }) => outcome);
    expect(outcomeOn("2022-11-06")).toEqual([]);
    expect(outcomeOn("2022-12-31")).toEqual(["pending"]);
    expect(outcomeOn("2023-01-01")).toEqual(["overdue"]);
    expect(outcomeOn("2023-01-11")).toEqual(["late"]);
  });

  it("leaves out a plan that was published after the act", () => {
    expect(statusOf([signed("2023-01-11"), plan("2023-05-02", "2023-12")]).promises).toEqual([]);
  });

  it("leaves out a plan that was published after the first report of an act without a day", () => {
    expect(statusOf([signed(null, "2023-02-01"), plan("2023-05-02", "2023-12")]).promises).toEqual([]);
  });

  it("takes a plan of the same month as said before the act", () => {
    expect(statusOf([plan("2023-01", "2023-01"), signed("2023-01-11")]).promises).toMatchObject([{ outcome: "kept" }]);
  });

  it("counts a plan that one article repeats once, with its due date", () => {
    const repeated: Report = [
      "2022-11-07",
      "gazette",
      ["signed", "planned"],
      ["signed", "planned", "2022-12"],
      ["signed", "planned", "2022-12"],
    ];
    expect(statusOf([repeated]).promises).toMatchObject([{ due: "2022-12" }]);
  });

  it("keeps the promise of one party open when the other has acted", () => {
    const status = statusOf([
      ["2023-01-11", "gazette", ["ratified", "planned", null, "harbour", "FR"]],
      ["2023-04-29", "herald", ["ratified", "happened", "2023-04-28", "harbour", "JP"]],
    ]);
    expect(status.promises).toMatchObject([{ stage: "ratified", outcome: "pending" }]);
  });
});

describe("newestDue", () => {
  it("is the due date said last, though another was due later", () => {
    const status = statusOf([plan("2022-01-01", "2031"), plan("2022-06-01", "2030")], { asOf: "2022-12-31" });
    expect(rungOf(status, "signed").due).toBe("2030");
  });

  it("stays when a later report gives no date", () => {
    const status = statusOf([plan("2022-01-01", "2031"), plan("2022-06-01", null)], { asOf: "2022-12-31" });
    expect(rungOf(status, "signed").due).toBe("2031");
  });
});
