import { describe, expect, it } from "vitest";
import { type Report, statusOf } from "./board-of.ts";

describe("buildPledges", () => {
  it("lists promises oldest first, those of undated articles last", () => {
    const { promises } = statusOf([
      [null, "herald", ["signed", "planned", "2031"]],
      ["2022-02", "gazette", ["in-force", "planned", "2032"]],
      ["2021-05-02", "ministry", ["signed", "planned"]],
    ]);
    expect(promises.map(({ saidOn, saidBy }) => [saidOn, saidBy])).toEqual([
      ["2021-05-02", "The ministry"],
      ["2022-02", "The gazette"],
      [null, "The herald"],
    ]);
  });
});

describe("chooseNext", () => {
  const next = (reports: readonly Report[], asOf = "2023-06-30") => statusOf(reports, { asOf }).nextPromise;

  it("is the promise of the lowest stage above the current one", () => {
    const promise = next([
      ["2023-01-02", "gazette", ["signed", "happened", "2023-01-01"]],
      ["2023-01-03", "gazette", ["in-force", "planned", "2024"], ["ratified", "planned", "2024"]],
    ]);
    expect(promise).toMatchObject({ stage: "ratified", due: "2024" });
  });

  it("is a promise of a later stage where that is overdue and the one below it is still to come", () => {
    const promise = next([
      ["2022-01-02", "gazette", ["signed", "happened", "2022-01-01"]],
      ["2022-01-03", "gazette", ["ratified", "planned"], ["in-force", "planned", "2022"]],
    ]);
    expect(promise).toMatchObject({ stage: "in-force", due: "2022", outcome: "overdue" });
  });

  it("passes over a due date that a later report moved", () => {
    const promise = next([
      ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
      ["2023-02-01", "herald", ["signed", "planned", "2023-09"]],
    ]);
    expect(promise).toMatchObject({ due: "2023-09", outcome: "pending" });
  });

  it("puts a missed date before vaguer words", () => {
    const promise = next([
      ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
      ["2023-02-01", "herald", ["signed", "planned"]],
    ]);
    expect(promise).toMatchObject({ due: "2022-12", outcome: "overdue" });
  });

  it("is null when all was done", () => {
    expect(
      next([
        ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
        ["2022-12-20", "gazette", ["signed", "happened", "2022-12-19"]],
      ]),
    ).toBeNull();
  });
});
