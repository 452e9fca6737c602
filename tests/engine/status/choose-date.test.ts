import { describe, expect, it } from "vitest";
import type { ClaimRow } from "../small-collection.ts";
import { type Report, statusOf } from "./board-of.ts";

const signedOn = (published: string, when: string | null, publisher = "gazette"): Report => [
  published,
  publisher,
  ["signed", "happened", when] satisfies ClaimRow,
];

describe("chooseDate", () => {
  it.each([
    { title: "the day wins over the month that holds it", told: ["2023-01-11", "2023-01", "2023"], date: "2023-01-11" },
    { title: "the day that most tell wins", told: ["2023-01-11", "2023-01-11", "2023-01-12"], date: "2023-01-11" },
    {
      title: "a year that holds all gives way to the day that most tell",
      told: ["2023", "2023-01-11", "2023-01-11", "2023-02"],
      date: "2023-01-11",
    },
    {
      title: "two days told equally often leave the month that they share",
      told: ["2022-05-04", "2022-05-05", "2022-05", "2022-05"],
      date: "2022-05",
    },
    { title: "many who say another year outweigh one exact day", told: ["2023-01-11", "2024", "2024"], date: "2024" },
    { title: "of two lone days the one told first", told: ["2016-11-23", "2016-11-28"], date: "2016-11-23" },
    { title: "no date stays no date", told: [null, null], date: null },
  ])("$title", ({ told, date }) => {
    const reports = told.map((when, place) => signedOn(`2025-03-${String(place + 10)}`, when));
    expect(statusOf(reports).since).toBe(date);
  });

  it.each([
    { title: "the first of several days", told: ["2022-07-18", "2021-12-22", "2022-07-18"], date: "2021-12-22" },
    { title: "the day inside the year", told: ["2024", "2024-09-18", "2024"], date: "2024-09-18" },
    { title: "the month before a year that ends later", told: ["2024", "2023-12"], date: "2023-12" },
  ])("gives a stage that lasts $title, and sees no conflict", ({ told, date }) => {
    const reports = told.map(
      (when, place): Report => [
        `2025-03-${String(place + 10)}`,
        "gazette",
        ["negotiating", "happened", when] satisfies ClaimRow,
      ],
    );
    const { since, conflicts } = statusOf(reports);
    expect([since, conflicts]).toEqual([date, []]);
  });

  it("lets an official report break a tie of equally exact days", () => {
    const reports = [signedOn("2025-03-01", "2023-01-11"), signedOn("2025-03-02", "2023-01-12", "ministry")];
    expect(statusOf(reports).since).toBe("2023-01-12");
  });

  it("counts a report that repeats its date once", () => {
    const twice: Report = [
      "2025-03-01",
      "gazette",
      ["signed", "happened", "2023-01-11"],
      ["signed", "happened", "2023-01-11"],
    ];
    const others = [signedOn("2025-03-02", "2023-01-12"), signedOn("2025-03-03", "2023-01-12")];
    expect(statusOf([twice, ...others]).since).toBe("2023-01-12");
  });
});
