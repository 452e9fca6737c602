import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../small-collection.ts";
import { type Report, rungOf, statusOf } from "./board-of.ts";

describe("judgeStatus", () => {
  it("gives no stage while nothing happened, however much is planned", () => {
    const status = statusOf([
      ["2022-01-05", "gazette", ["signed", "planned", "2022-03"]],
      ["2022-01-06", "herald", ["in-force", "urged"]],
      ["2022-01-07", "herald", ["agreed", "denied"]],
    ]);
    expect(status).toMatchObject({ stage: null, since: null, rule: "nothing-happened", isSingleSource: false });
  });

  it("makes no promise and no rung of what is only said to be lacking", () => {
    const status = statusOf([
      ["2022-01-05", "gazette", ["agreed", "happened", "2022-01-04"]],
      ["2022-01-06", "herald", ["signed", "needed"]],
      ["2022-01-07", "herald", ["in-force", "needed", "2022-03"]],
    ]);
    expect(status).toMatchObject({ stage: "agreed", promises: [], nextPromise: null });
    expect(rungOf(status, "signed")?.state).toBe("unknown");
  });

  it("stands at the furthest stage that happened, since its day", () => {
    const status = statusOf([
      ["2022-05-05", "gazette", ["agreed", "happened", "2022-05-04"]],
      ["2023-01-12", "herald", ["signed", "happened", "2023-01-11"]],
      ["2024-02-01", "herald", ["proposed", "happened", "2019"]],
    ]);
    expect(status).toMatchObject({ stage: "signed", since: "2023-01-11", rule: "stage-signed" });
  });

  it("keeps the day unknown when no report tells it", () => {
    expect(statusOf([["2023-01-12", "gazette", ["signed", "happened"]]])).toMatchObject({
      stage: "signed",
      since: null,
    });
  });

  it("marks a stage that one publisher alone tells, in however many reports", () => {
    const alone: Report[] = [
      ["2023-01-12", "gazette", ["signed", "happened"]],
      ["2023-01-13", "gazette", ["signed", "happened"]],
    ];
    expect(statusOf(alone).isSingleSource).toBe(true);
    expect(statusOf([...alone, ["2023-01-14", "herald", ["signed", "happened"]]]).isSingleSource).toBe(false);
  });

  it("names the year of the last report once a year has passed without one", () => {
    const reports: Report[] = [["2015-03-02", "gazette", ["signed", "happened", "2015-03-01"]]];
    expect(statusOf(reports, { asOf: "2016-03-01" }).quietSince).toBe(2015);
    expect(statusOf(reports, { asOf: "2016-02-29" }).quietSince).toBeNull();
  });

  it("gives the last day of the newest report that was told by the day, wherever the ladder stands", () => {
    const reports: Report[] = [
      ["2015-03", "gazette", ["in-force", "happened", "2015-03-01"]],
      ["2019-01-02", "gazette", ["proposed", "urged"]],
    ];
    expect(statusOf(reports, { asOf: "2018-01-01" }).lastToldDay).toBe(day("2015-03-31"));
    expect(statusOf(reports, { asOf: "2020-01-01" }).lastToldDay).toBe(day("2019-01-02"));
    expect(statusOf(reports, { asOf: "2015-03-30" }).lastToldDay).toBeNull();
  });

  it("does not call an agreement quiet that has arrived", () => {
    const reports: Report[] = [["2015-03-02", "gazette", ["in-force", "happened", "2015-03-01"]]];
    expect(statusOf(reports, { asOf: "2020-01-01" }).quietSince).toBeNull();
  });

  it("gives the last day of the newest act, never one after the day asked for", () => {
    const reports: Report[] = [
      ["2023-06-01", "gazette", ["negotiating", "happened", "2021"]],
      ["2023-06-02", "gazette", ["signed", "happened", "2023"]],
    ];
    expect(statusOf(reports, { asOf: "2023-06-30" }).lastActDay).toBe(Date.UTC(2023, 5, 30) / 864e5);
    expect(statusOf(reports, { asOf: "2026-06-30" }).lastActDay).toBe(Date.UTC(2023, 11, 31) / 864e5);
  });

  it("does not stand at an end that a later report denies", () => {
    const status = statusOf([
      ["2016-11-24", "gazette", ["in-force", "happened", "2016-11-23"]],
      ["2019-08-26", "gazette", ["ended", "happened", "2019-08"]],
      ["2019-11-22", "herald", ["ended", "denied", "2019-11-22"]],
    ]);
    expect(status).toMatchObject({ stage: "in-force", since: "2016-11-23", rule: "ending-denied" });
    expect(rungOf(status, "ended")).toMatchObject({ state: "unknown", date: null });
    expect(status.conflicts.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(["denied ended"]);
  });

  it("does not stand at an end after which it is told to be in force again", () => {
    const reports: Report[] = [
      ["2020-02-12", "gazette", ["ended", "happened", "2020-02-11"]],
      ["2021-07-31", "herald", ["in-force", "happened", "2021-07-30"]],
    ];
    expect(statusOf(reports)).toMatchObject({ stage: "in-force", rule: "ending-restored" });
    expect(statusOf(reports, { asOf: "2020-12-31" })).toMatchObject({ stage: "ended", rule: "stage-ended" });
  });

  it("is not restored by a later report of the old entry into force", () => {
    const status = statusOf([
      ["2020-02-12", "gazette", ["ended", "happened", "2020-02-11"]],
      ["2021-07-31", "herald", ["in-force", "happened", "1999-05-27"]],
    ]);
    expect(status.stage).toBe("ended");
  });

  it("has no status for a family, only for its members", () => {
    const ports = statusOf([["2023-01-12", "gazette", ["signed", "happened", "2023-01-11", "north-port"]]], {
      id: "north-port",
    });
    expect(ports).toMatchObject({ stage: "signed", family: "ports" });
    expect(() => statusOf([], { id: "ports" })).toThrow(RangeError);
  });
});

const stages = ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force", "ended"];
const days = ["2021", "2021-06", "2021-06-10", "2022-02-03", "2023-03", "2023-03-30", "2024"];
const report = fc.tuple(
  fc.constantFrom(...days, null),
  fc.constantFrom("gazette", "herald", "ministry"),
  fc.tuple(
    fc.constantFrom(...stages),
    fc.constantFrom("happened" as const, "denied" as const),
    fc.constantFrom(...days, null),
  ),
) satisfies fc.Arbitrary<Report>;
const moment = fc.record({
  asOf: fc.constantFrom("2021-05-31", "2021-12-31", "2022-12-31", "2023-06-15", "2024-12-31"),
  clock: fc.constantFrom("happened" as const, "told" as const),
});

describe("judgeStatus, whatever is told", () => {
  it("is not moved by a plan or a wish", () => {
    const weak = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...stages), fc.constantFrom(...days, null));
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), fc.array(weak, { maxLength: 4 }), moment, (facts, plans, at) => {
        // A dated neutral report keeps the collection's last day where it is.
        const frame: Report[] = [...facts, ["2024-12-31", "gazette"]];
        const [planned, urged] = (["planned", "urged"] as const).map((modality) =>
          plans.map(([said, stage, due]): Report => [said, "herald", [stage, modality, due]]),
        );
        const before = statusOf(frame, at);
        const after = statusOf([...frame, ...(planned ?? []), ...(urged ?? [])], at);
        expect([after.stage, after.since, after.rule]).toEqual([before.stage, before.since, before.rule]);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same in any order of the articles", () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), moment, (facts, at) => {
        const named = facts.map((fact, place) => ({ fact, place }));
        const turned = [...named].reverse().map(({ fact }) => fact);
        const [one, two] = [statusOf(facts, at), statusOf(turned, at)];
        const outline = ({ stage, since, rungs, conflicts }: typeof one) => ({
          stage,
          since,
          rungs: rungs.map((rung) => [rung.state, rung.date, rung.evidence.articles, rung.hasConflict]),
          conflicts: conflicts.map(({ kind, stage: of }) => [kind, of]),
        });
        expect(outline(two)).toEqual(outline(one));
      }),
      { numRuns: 60 },
    );
  });

  it("never knows less as the days go by, ends and denials aside", () => {
    fc.assert(
      fc.property(
        fc.array(report, { maxLength: 8 }),
        fc.constantFrom("happened" as const, "told" as const),
        (all, clock) => {
          const facts = all.filter(([, , claim]) => claim[0] !== "ended");
          const places = ["2021-05-31", "2021-12-31", "2022-12-31", "2023-06-15", "2024-12-31"].map((asOf) =>
            stages.indexOf(statusOf(facts, { asOf, clock }).stage ?? ""),
          );
          expect(places).toEqual([...places].sort((a, b) => a - b));
        },
      ),
      { numRuns: 40 },
    );
  });
});
