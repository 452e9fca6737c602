import { describe, expect, it } from "vitest";
import { type Report, statusOf } from "./board-of.ts";

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
    outcome: "done",
    slipDays: null,
  },
  {
    title: "done on a day that is not told",
    reports: [plan("2022-11-07", "2022-12"), signed(null)],
    outcome: "done",
    slipDays: null,
  },
  {
    title: "done on a day that is not told, by a report from the due month",
    reports: [plan("2022-11-07", "2022-12"), signed(null, "2022-12-30")],
    outcome: "kept",
    slipDays: null,
  },
  {
    title: "done on a day that is not told, and was not done after the due time",
    reports: [plan("2022-11-07", "2022-12"), ["2023-01-05", "herald", ["signed", "denied"]], signed(null)],
    outcome: "late",
    slipDays: null,
  },
  {
    title: "done on a day that is not told, and was not done at some time before it was due",
    reports: [plan("2022-11-07", "2022-12"), ["2023-01-05", "herald", ["signed", "denied", "2022"]], signed(null)],
    outcome: "done",
    slipDays: null,
  },
  {
    title: "done in a year of which the due time is only the beginning",
    reports: [plan("2022-11-07", "2023-03"), signed("2023", "2024-02-01")],
    outcome: "done",
    slipDays: null,
  },
  {
    title: "done in the due year, told by a report from before the due day",
    reports: [plan("2022-11-07", "2023-03"), signed("2023", "2023-02-01")],
    outcome: "kept",
    slipDays: 0,
  },
  { title: "not yet due", reports: [plan("2022-11-07", "2031")], outcome: "pending", slipDays: null },
  { title: "never given a time", reports: [plan("2022-11-07", null)], outcome: "pending", slipDays: null },
  { title: "due and not told as done", reports: [plan("2022-11-07", "2022-12")], outcome: "overdue", slipDays: null },
  {
    title: "passed by a later stage without a report of it",
    reports: [plan("2022-11-07", "2022-12"), ["2023-11-08", "herald", ["in-force", "happened", "2023-10-15"]]],
    outcome: "done",
    slipDays: null,
  },
  {
    title: "passed by a later stage before it was due",
    reports: [plan("2022-11-07", "2023-12"), ["2023-11-08", "herald", ["in-force", "happened", "2023-10-15"]]],
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

  const ofParty = (published: string, modality: "happened" | "planned" | "denied", party: string | null): Report => [
    published,
    "gazette",
    party === null ? ["ratified", modality] : ["ratified", modality, null, "harbour", party],
  ];
  const outcomesOf = (...reports: Report[]) => statusOf(reports).promises.map(({ outcome }) => outcome);

  it("keeps the promise of all open until every party has acted", () => {
    const promised = ofParty("2023-01-11", "planned", null);
    const byOne = ofParty("2023-04-29", "happened", "JP");
    expect(outcomesOf(promised, byOne)).toEqual(["pending"]);
    expect(outcomesOf(promised, byOne, ofParty("2023-05-29", "happened", "FR"))).toEqual(["done"]);
  });

  it("takes the promise of all as done by an act of no named party, or by a later stage", () => {
    const promised = ofParty("2023-01-11", "planned", null);
    expect(outcomesOf(promised, ofParty("2023-04-29", "happened", null))).toEqual(["done"]);
    expect(outcomesOf(promised, ["2023-04-29", "herald", ["in-force", "happened"]])).toEqual(["done"]);
  });

  it("measures the promise of all by the last party's act", () => {
    const acts = ["JP", "FR"].map((party, place): Report => {
      const when = `2023-0${place + 4}-10`;
      return ["2023-09-01", "herald", ["ratified", "happened", when, "harbour", party]];
    });
    expect(statusOf([["2023-01-11", "gazette", ["ratified", "planned", "2023-04"]], ...acts]).promises).toMatchObject([
      { outcome: "late", slipDays: 10 },
    ]);
  });

  it("does not take one party's plan back by the denial of the other", () => {
    const promised: Report = ["2023-01-11", "gazette", ["ratified", "planned", "2023-06", "harbour", "JP"]];
    const denied = (party: string): Report => [
      "2023-06-02",
      "herald",
      ["ratified", "denied", "2023-06-01", "harbour", party],
    ];
    expect(outcomesOf(promised, denied("FR"))).toEqual(["overdue"]);
    expect(outcomesOf(promised, denied("JP"))).toEqual(["withdrawn"]);
  });
});
