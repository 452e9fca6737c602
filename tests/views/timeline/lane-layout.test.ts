import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { lastDayOf } from "../../../src/model/partial-date.ts";
import type { AgreementStatus, Rung } from "../../../src/model/status.ts";
import { LANE_PX, laneLayout } from "../../../src/views/timeline/lane-layout.ts";
import { laneParts } from "../../../src/views/timeline/lane-parts.ts";
import { dayX, timeAxis } from "../../../src/views/timeline/time-axis.ts";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const LAST = dayNumberOf(2026, 7, 31);
const AXIS = timeAxis(2007, LAST, LAST, 1056);
const reached = (stage: string, date: string | null) =>
  rungOf(stage, { state: "reached", date: date === null ? null : dated(date) });
const layoutOf = (rungs: readonly Rung[], patch: Partial<AgreementStatus> = {}, axis = AXIS) =>
  laneLayout(laneParts(statusOf({ rungs, ...patch }), NAMES, LAST), axis);
const wordsOf = (...given: Parameters<typeof layoutOf>) => layoutOf(...given).labels.map(({ words }) => words);

describe("laneLayout", () => {
  it("stands bars side by side on one foot, a later stage higher", () => {
    const [low, high] = layoutOf([reached("proposed", "2012"), rungOf("x"), reached("signed", "2020")]).bars;
    expect(low && high && low.x + low.width).toBeCloseTo(high?.x ?? 0);
    expect(low && low.y + low.height).toBe(high && high.y + high.height);
    expect(high?.height).toBeGreaterThan(low?.height ?? 0);
    expect((high?.y ?? 0) >= 0 && (high?.y ?? 0) + (high?.height ?? 0) <= LANE_PX).toBe(true);
  });

  it("cuts a bar at the last report, and a stage that is reached later is pale as a whole", () => {
    const bars = layoutOf([reached("signed", "2012"), reached("in-force", "2023")], {
      lastToldDay: lastDayOf(dated("2020")),
    }).bars;
    expect(bars.map(({ key, isPale }) => [key, isPale])).toEqual([
      ["signed false", false],
      ["signed true", true],
      ["in-force true", true],
    ]);
  });

  it("names a bar only where the name fits whole, the short name before none", () => {
    expect(wordsOf([rungOf("a"), rungOf("b"), reached("in-force", "2010")])).toEqual(["In force"]);
    expect(wordsOf([reached("negotiating", "2025-06")])).toEqual(["Neg."]);
    expect(wordsOf([reached("negotiating", "2026-06")])).toEqual([]);
  });

  it("says since when no report has come, where a pale bar has room for it", () => {
    const told = { lastToldDay: lastDayOf(dated("2020")) };
    const rungs = [rungOf("proposed"), reached("signed", "2012"), reached("in-force", "2014")];
    expect(wordsOf(rungs, told)).toEqual(["Signed", "In force", "no report since 2020"]);
    expect(wordsOf(rungs, { lastToldDay: lastDayOf(dated("2024")) })).not.toContain("no report since 2024");
    expect(layoutOf(rungs, told).labels.at(-1)).toMatchObject({ anchor: "end", on: 6 });
  });

  it("leaves the names alone on an early day that nothing is told by", () => {
    const parts = laneParts(statusOf({ rungs: [rungOf("signed")] }), NAMES, dayNumberOf(2007, 3, 1));
    const [label] = laneLayout(parts, AXIS).labels;
    expect(label).toMatchObject({ words: "nothing told yet", anchor: "start" });
    expect(label?.x).toBeGreaterThan(0);
  });

  it("says where the axis does not reach back to", () => {
    const { labels, marks } = layoutOf([reached("signed", "1971")]);
    expect(labels[0]?.words).toBe("‹ 1971 Signed");
    expect(marks[0]).toMatchObject({ x: 0, isEarlier: true });
  });

  it("outlines what is overdue from the day after it was due", () => {
    const { outlines, labels } = layoutOf([
      reached("signed", "2012"),
      rungOf("in-force", { state: "overdue", due: dated("2022") }),
    ]);
    expect(outlines).toMatchObject([{ stage: "in-force", x: dayX(AXIS, dayNumberOf(2023, 1, 1)) }]);
    expect(labels.at(-1)).toMatchObject({ words: "in force overdue", on: "alert", anchor: "end" });
  });

  it.each(["negotiating", "signed", "in-force"])(
    "writes that %s is overdue inside the outline, or above a low one",
    (stage) => {
      const ladder = ["proposed", "negotiating", "signed", "in-force"].map((own) =>
        own === stage ? rungOf(own, { state: "overdue", due: dated("2015") }) : rungOf(own),
      );
      const { outlines, labels } = layoutOf(ladder);
      const [outline] = outlines;
      const label = labels.find(({ on }) => on === "alert");
      if (outline === undefined || label === undefined) throw new Error("nothing is overdue");
      const isInside = label.y - 9 >= outline.y && label.y <= outline.y + outline.height;
      expect(isInside || label.y <= outline.y).toBe(true);
    },
  );

  it("keeps what the end of a lane says off the edges of what is overdue", () => {
    const rungs = [reached("signed", "2012"), reached("ratified", null), rungOf("x")];
    const late = rungOf("in-force", { state: "overdue", due: dated("2024") });
    for (const width of [640, 1056]) {
      for (const told of [rungs, [rungOf("proposed"), rungOf("signed"), reached("ratified", null)]]) {
        const { labels, outlines } = layoutOf([...told, late], {}, timeAxis(2007, LAST, LAST, width));
        const end = labels.find(({ words }) => words.startsWith("ratified, "));
        expect(end).toMatchObject({ anchor: "end" });
        // The triangle on the edge is 10 px wide.
        expect(end?.x).toBeLessThan((outlines[0]?.x ?? 0) - 5 - 2);
      }
    }
  });

  it("puts a promise past the axis beside its year", () => {
    const { marks } = layoutOf([rungOf("signed", { state: "promised", due: dated("2035") })]);
    expect(marks[0]?.laterYear).toBe(2035);
    expect(marks[0]?.x).toBeGreaterThan(AXIS.plotPx);
  });

  it("says in words what no bar can show", () => {
    expect(wordsOf([rungOf("signed")])).toEqual(["nothing told yet"]);
    const overdue = rungOf("signed", { state: "overdue", due: dated("2012") });
    expect(wordsOf([overdue])).toContain("no stage told yet");
    expect(wordsOf([reached("signed", null)])).toEqual(["signed, day not reported"]);
    expect(wordsOf([reached("signed", "2012"), reached("ended", null)])).toContain("ended, day not reported");
    expect(wordsOf([reached("signed", "2012"), reached("ended", "2020-05-01")])).toContain("ended 2020");
  });

  it("prints no two names over one another on a narrow screen", () => {
    const narrow = timeAxis(2007, LAST, LAST, 331);
    const layouts = [
      [reached("proposed", "2014"), rungOf("signed"), rungOf("in-force"), reached("ended", null)],
      [reached("proposed", "2009"), rungOf("signed"), rungOf("in-force"), reached("ended", null)],
      [reached("proposed", "2018"), reached("negotiating", null), rungOf("signed"), rungOf("in-force")],
      [reached("proposed", "2007"), reached("agreed-in-principle", null), rungOf("signed"), rungOf("in-force")],
    ].map((rungs) => layoutOf(rungs, {}, narrow).labels);
    for (const labels of layouts) {
      // Names on bars stand lower than those beside them.
      const beside = labels.filter(({ on }) => on === null);
      const spans = beside.map(({ words, x, anchor }) => {
        const width = words.length * 6.2;
        return anchor === "start" ? [x, x + width] : [x - width, x];
      });
      const inOrder = spans.sort(([a = 0], [b = 0]) => a - b);
      inOrder.slice(1).forEach(([left = 0], at) => {
        expect(left).toBeGreaterThanOrEqual(inOrder[at]?.[1] ?? 0);
      });
      // What has no bar of its own is never left out.
      expect(labels.at(-1)?.words).toMatch(/no day|day not reported/);
    }
    expect(layouts.map((labels) => labels.map(({ words }) => words))).toMatchObject([
      ["Proposed", "ended, no day"],
      ["Proposed", "ended, day not reported"],
      ["in negotiation, day not reported"],
      ["Proposed", "agreed-in-principle, no day"],
    ]);
  });

  it("steps notches back from the day before which they stand", () => {
    const { notches } = layoutOf([
      rungOf("proposed", { state: "implied" }),
      rungOf("negotiating", { state: "implied" }),
      reached("signed", "2012-01-01"),
    ]);
    const right = dayX(AXIS, dayNumberOf(2012, 1, 1));
    expect(notches.map(({ x }) => Math.round(right - x))).toEqual([8, 4]);
  });
});
