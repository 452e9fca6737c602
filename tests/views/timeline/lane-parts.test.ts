import { describe, expect, it } from "vitest";
import type { StageId } from "../../../src/model/ids.ts";
import { firstDayOf, lastDayOf } from "../../../src/model/partial-date.ts";
import type { AgreementStatus, Rung } from "../../../src/model/status.ts";
import { laneParts } from "../../../src/views/timeline/lane-parts.ts";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const day = (text: string) => lastDayOf(dated(text));
const AS_OF = day("2026-07-31");
const reached = (stage: string, date: string | null) =>
  rungOf(stage, { state: "reached", date: date === null ? null : dated(date) });
const lane = (rungs: readonly Rung[], patch: Partial<AgreementStatus> = {}) =>
  laneParts(statusOf({ rungs, ...patch }), NAMES, AS_OF);
const spans = (rungs: readonly Rung[]) => lane(rungs).segments.map(({ stage, start, end }) => [stage, start, end]);

describe("laneParts", () => {
  it("draws each stage from its first possible day to that of the next, the last one to the day", () => {
    expect(spans([reached("proposed", "2019-04"), rungOf("negotiating"), reached("signed", "2023-01-11")])).toEqual([
      ["proposed", day("2019-04-01"), day("2023-01-11")],
      ["signed", day("2023-01-11"), AS_OF + 1],
    ]);
  });

  it("keeps the furthest stage when a lower one is dated after it, and marks the day of both", () => {
    const rungs = [reached("negotiating", "2024"), reached("signed", "2022-04-05")];
    expect(spans(rungs)).toEqual([["signed", day("2022-04-05"), AS_OF + 1]]);
    expect(lane(rungs).marks.map(({ stage, day: on }) => [stage, on])).toEqual([
      ["signed", day("2022-04-05")],
      ["negotiating", firstDayOf(dated("2024"))],
    ]);
  });

  it("draws no bar for a stage of one day with the next, and marks both", () => {
    const rungs = [reached("signed", "2016-11-23"), reached("in-force", "2016-11-23")];
    expect(spans(rungs).map(([stage]) => stage)).toEqual(["in-force"]);
    expect(lane(rungs).marks).toHaveLength(2);
  });

  it("puts what was passed without a report right before the next day that is known, and invents no day for it", () => {
    const { notches, marks } = lane([
      rungOf("proposed", { state: "implied" }),
      reached("negotiating", null),
      reached("signed", "2023-01-11"),
    ]);
    expect(notches.map(({ stage, fill, before, place }) => [stage, fill, before, place])).toEqual([
      ["proposed", "implied", day("2023-01-11"), 1],
      ["negotiating", "undated", day("2023-01-11"), 0],
    ]);
    expect(marks).toHaveLength(1);
  });

  it("leaves open how long a stage lasted when the one after it has no day", () => {
    const { segments, notches } = lane([reached("proposed", "2019"), reached("signed", null)]);
    expect(segments).toMatchObject([{ stage: "proposed", isOpenEnded: true, end: AS_OF + 1 }]);
    expect(notches).toMatchObject([{ stage: "signed", fill: "undated", before: AS_OF + 1 }]);
  });

  it("stops at the day of an end, and leaves the bar open where the end has none", () => {
    const ended = lane([reached("signed", "2014-07"), reached("ended", "2019-03-05")]);
    expect(ended).toMatchObject({ isEnded: true, endedOn: day("2019-03-05") });
    expect(ended.segments).toMatchObject([{ end: day("2019-03-05"), isOpenEnded: true }]);
    const some = lane([reached("signed", "2014-07"), reached("ended", null)]);
    expect(some).toMatchObject({ isEnded: true, endedOn: null, segments: [{ isOpenEnded: true, end: AS_OF + 1 }] });
  });

  it("marks a promise at the last day that it is due, and none for a promise without a day", () => {
    const promised = (stage: string, due: string | null) =>
      rungOf(stage, { state: "promised", due: due === null ? null : dated(due) });
    const { marks, segments } = lane([promised("signed", "2027"), promised("in-force", null)]);
    expect(marks).toMatchObject([{ kind: "promised", day: day("2027-12-31") }]);
    expect(segments).toEqual([]);
  });

  it("marks what is overdue as overdue, never as reached", () => {
    const { marks } = lane([rungOf("in-force", { state: "overdue", due: dated("2024") })]);
    expect(marks).toMatchObject([{ kind: "overdue", day: day("2024-12-31") }]);
    expect(marks[0]?.sentence).toContain("not reported since");
  });

  it("pales from the day after the last report once a year has passed", () => {
    const rungs = [reached("signed", "2014")];
    expect(lane(rungs, { lastToldDay: AS_OF - 365 }).paleFrom).toBe(AS_OF - 364);
    expect(lane(rungs, { lastToldDay: AS_OF - 364 }).paleFrom).toBeNull();
    expect(lane(rungs, { lastToldDay: null }).paleFrom).toBeNull();
  });

  it("draws nothing for an agreement of which nothing is told", () => {
    expect(lane([rungOf("signed")], { stage: null as StageId | null })).toMatchObject({
      segments: [],
      notches: [],
      marks: [],
      stands: "Nothing told yet",
    });
  });
});
