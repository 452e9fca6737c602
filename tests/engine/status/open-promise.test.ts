import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Report, rungOf, statusOf } from "./board-of.ts";

const plan = (published: string | null, due: string | null, publisher = "gazette"): Report => [
  published,
  publisher,
  ["signed", "planned", due],
];

describe("openPromise", () => {
  it("lets a newer due date stand for an older one that was missed, which stays listed", () => {
    const status = statusOf([plan("2022-01-01", "2022-12"), plan("2023-02-01", "2023-09")], { asOf: "2023-06-30" });
    expect(rungOf(status, "signed")).toMatchObject({ state: "promised", due: "2023-09" });
    expect(status.nextPromise).toMatchObject({ outcome: "pending", due: "2023-09" });
    expect(status.promises.map(({ outcome }) => outcome)).toEqual(["overdue", "pending"]);
  });

  it("is overdue once the newest date is past, though an older one is still to come", () => {
    const status = statusOf([plan("2022-01-01", "2031"), plan("2022-06-01", "2023-01")], { asOf: "2023-06-30" });
    expect(rungOf(status, "signed")).toMatchObject({ state: "overdue", due: "2023-01" });
    expect(status.nextPromise).toMatchObject({ outcome: "overdue", due: "2023-01" });
  });

  it("never takes the words of an undated article for the newest", () => {
    const status = statusOf([plan(null, "2031"), plan("2022-06-01", "2023-01")], { asOf: "2023-06-30" });
    expect(status.nextPromise).toMatchObject({ due: "2023-01" });
  });

  it("puts one party's missed date before the other's to come", () => {
    const ofParty = (published: string, due: string, party: string): Report => [
      published,
      "gazette",
      ["ratified", "planned", due, "harbour", party],
    ];
    const reports = [ofParty("2022-01-01", "2022-12", "JP"), ofParty("2023-02-01", "2024", "FR")];
    expect(statusOf(reports, { asOf: "2023-06-30" }).nextPromise).toMatchObject({ outcome: "overdue", due: "2022-12" });
  });

  it("words the rung and the next step alike, whatever is promised", () => {
    const days = ["2021", "2021-06", "2022-02-03", "2022", "2023-03", "2024"];
    const promise = fc.tuple(
      fc.constantFrom(...days, null),
      fc.constantFrom("gazette", "herald"),
      fc.tuple(
        fc.constantFrom("agreed", "signed", "ratified"),
        fc.constantFrom("planned" as const, "happened" as const, "denied" as const),
        fc.constantFrom(...days, null),
        fc.constant("harbour"),
        fc.constantFrom("JP", "FR", undefined),
      ),
    );
    const moment = fc.record({
      asOf: fc.constantFrom("2021-12-31", "2022-06-30", "2023-06-30", "2024-12-31"),
      clock: fc.constantFrom("happened" as const, "told" as const),
    });
    fc.assert(
      fc.property(fc.array(promise, { maxLength: 8 }), moment, (rows, at) => {
        const reports = rows.map(
          ([published, publisher, [stage, modality, due, id, party]]): Report => [
            published,
            publisher,
            party === undefined ? [stage, modality, due] : [stage, modality, due, id, party],
          ],
        );
        const { rungs, nextPromise } = statusOf(reports, at);
        const open = rungs.find(({ state }) => state === "overdue") ?? rungs.find(({ state }) => state === "promised");
        expect(nextPromise === null).toBe(open === undefined);
        if (nextPromise === null || open === undefined) return;
        const state = nextPromise.outcome === "overdue" ? "overdue" : "promised";
        expect(open).toMatchObject({ stage: nextPromise.stage, state, due: nextPromise.due });
      }),
      { numRuns: 80 },
    );
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
