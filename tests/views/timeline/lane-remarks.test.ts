import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { lastDayOf } from "../../../src/model/partial-date.ts";
import type { AgreementStatus, Rung } from "../../../src/model/status.ts";
import { laneLayout } from "../../../src/views/timeline/lane-layout.ts";
import { laneParts } from "../../../src/views/timeline/lane-parts.ts";
import { laneRemarks } from "../../../src/views/timeline/lane-remarks.ts";
import { timeAxis } from "../../../src/views/timeline/time-axis.ts";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const LAST = dayNumberOf(2026, 7, 31);
const reached = (stage: string, date: string) => rungOf(stage, { state: "reached", date: dated(date) });
const overdue = (stage: string, due: string) => rungOf(stage, { state: "overdue", due: dated(due) });

/** A lane on a strip of so many pixels. */
function laid(widthPx: number, rungs: readonly Rung[], patch: Partial<AgreementStatus> = {}) {
  const lane = laneParts(
    statusOf({ rungs: rungs.map((rung, at) => ({ ...rung, isCurrent: at === 0 })), ...patch }),
    NAMES,
    LAST,
  );
  return { lane, layout: laneLayout(lane, timeAxis(2007, LAST, LAST, widthPx)) };
}

describe("laneRemarks", () => {
  it.each([1056, 640, 300])("tells a step that is late on the lane or below it, on %i pixels", (widthPx) => {
    const own = laid(widthPx, [reached("signed", "2012"), overdue("in-force", "2024")]);
    const onLane = own.layout.labels.map(({ words }) => words).join(" ");
    expect(`${onLane} ${laneRemarks([own]).join(" ")}`).toContain("overdue");
  });

  it("says of which agreement, which step and since when where the lane has no room", () => {
    const own = laid(300, [reached("signed", "2012"), overdue("in-force", "2024")]);
    expect(laneRemarks([own])).toEqual([`Late: ${own.lane.shortName}, entry into force overdue since 31 Dec 2024.`]);
  });

  it("tells of two late steps the one that has no label", () => {
    const own = laid(1056, [reached("signed", "2010"), overdue("ratified", "2015"), overdue("in-force", "2016")]);
    expect(own.layout.labels.filter(({ on }) => on === "alert")).toHaveLength(1);
    expect(laneRemarks([own])).toEqual([expect.stringContaining("entry into force overdue since 31 Dec 2016")]);
  });

  it.each([1056, 640, 300])("tells since when no report has come on the lane or below it, on %i pixels", (widthPx) => {
    for (const year of ["2012", "2019", "2024"]) {
      const own = laid(widthPx, [reached("signed", "2011")], { lastToldDay: lastDayOf(dated(year)) });
      const onLane = own.layout.labels.map(({ words }) => words).join(" ");
      expect(`${onLane} ${laneRemarks([own]).join(" ")}`).toMatch(
        new RegExp(`(no report|quiet|No report .*) since ${year}`),
      );
    }
  });

  it("tells of the silence behind the outline of a late step", () => {
    const own = laid(1056, [reached("signed", "2012"), overdue("in-force", "2022")], {
      lastToldDay: lastDayOf(dated("2022")),
    });
    expect(laneRemarks([own])).toEqual([`No report of ${own.lane.shortName} since 2022.`]);
  });

  it("lists the agreements of a year together, the newest year first", () => {
    const lanes = ["2021", "2024", "2024"].map((year, at) =>
      laid(300, [reached("signed", "2020")], { shortName: `Pact ${at}`, lastToldDay: lastDayOf(dated(year)) }),
    );
    expect(laneRemarks(lanes)).toEqual(["No report of Pact 1 and Pact 2 since 2024; of Pact 0 since 2021."]);
  });

  it("says nothing of a lane that is not late and of which a report came within the year, nor of one that ended", () => {
    const told = laid(300, [reached("signed", "2020")], { lastToldDay: LAST - 30 });
    const ended = laid(300, [reached("ended", "2020")], { lastToldDay: lastDayOf(dated("2020")) });
    expect(laneRemarks([told, ended])).toEqual([]);
  });
});
