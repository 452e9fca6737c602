import { describe, expect, it } from "vitest";
import { type Report, rungOf, statusOf } from "./board-of.ts";

describe("buildRungs", () => {
  const reports: Report[] = [
    ["2022-01-02", "gazette", ["negotiating", "happened", "2022-01"]],
    ["2023-01-12", "gazette", ["signed", "happened", "2023-01-11"]],
    ["2023-01-13", "ministry", ["signed", "happened"], ["ratified", "planned", "2023-06"]],
    ["2023-01-14", "herald", ["ratified", "planned", "2023-06"]],
  ];

  it("tells reached, passed, promised and unknown stages apart", () => {
    const states = statusOf(reports, { asOf: "2023-03-31" }).rungs.map(({ stage, state }) => `${stage} ${state}`);
    expect(states).toEqual([
      "proposed implied",
      "negotiating reached",
      "agreed implied",
      "signed reached",
      "ratified promised",
      "in-force unknown",
    ]);
  });

  it("turns a promise overdue on the day after its last due day", () => {
    expect(rungOf(statusOf(reports, { asOf: "2023-06-30" }), "ratified").state).toBe("promised");
    expect(rungOf(statusOf(reports, { asOf: "2023-07-01" }), "ratified").state).toBe("overdue");
  });

  it("counts who says that a stage was reached, and who promised one", () => {
    const status = statusOf(reports, { asOf: "2023-03-31" });
    expect(rungOf(status, "signed").evidence).toMatchObject({ articles: 2, publishers: 2, official: 1 });
    expect(rungOf(status, "ratified").evidence).toMatchObject({ articles: 2, publishers: 2, official: 1 });
    expect(rungOf(status, "agreed").evidence).toEqual({
      articles: 0,
      publishers: 0,
      official: 0,
      unattributed: 0,
      claims: [],
    });
  });

  it("marks the current rung alone as current", () => {
    expect(
      statusOf(reports)
        .rungs.filter(({ isCurrent }) => isCurrent)
        .map(({ stage }) => stage),
    ).toEqual(["signed"]);
  });

  it("names no party beside a day that is told of all, and the party whose own day it is", () => {
    const ofAll: Report = ["2023-06-02", "gazette", ["ratified", "happened", "2023-06-01"]];
    const ofOne: Report = ["2023-07-02", "herald", ["ratified", "happened", null, "harbour", "JP"]];
    const dated: Report = ["2023-05-02", "herald", ["ratified", "happened", "2023-05-01", "harbour", "JP"]];
    expect(rungOf(statusOf([ofAll, ofOne]), "ratified")).toMatchObject({ date: "2023-06-01", parties: [] });
    expect(rungOf(statusOf([ofAll, dated]), "ratified")).toMatchObject({ date: "2023-05-01", parties: ["JP"] });
  });

  it("shows an ending only when something is told of it", () => {
    const threat: Report = ["2023-02-01", "herald", ["ended", "urged"]];
    expect(statusOf(reports).rungs.some(({ stage }) => stage === "ended")).toBe(false);
    expect(rungOf(statusOf([...reports, threat]), "ended").state).toBe("unknown");
  });

  it("implies nothing above the furthest stage when an agreement ends", () => {
    const ended: Report = ["2024-01-02", "herald", ["ended", "happened", "2024-01-01"]];
    const status = statusOf([...reports, ended]);
    expect(status.stage).toBe("ended");
    expect(rungOf(status, "ratified").state).toBe("unknown");
    expect(rungOf(status, "agreed").state).toBe("implied");
  });
});
