import { describe, expect, it } from "vitest";
import type { CountryId } from "../../../src/model/ids.ts";
import { firstDayOf } from "../../../src/model/partial-date.ts";
import type { Clock, Rung } from "../../../src/model/status.ts";
import {
  laneNotes,
  passedWords,
  promisedWords,
  stepWords,
  timelineHeadline,
  timelineSubtitle,
} from "../../../src/views/timeline/timeline-wording.ts";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const NOW = { pastDay: null, clock: "happened" as Clock };
const PAST = { pastDay: firstDayOf(dated("2022-11-30")), clock: "happened" as Clock };
const steps = (...dates: string[]) =>
  dates.map((date) => statusOf({ rungs: [rungOf("signed", { state: "reached", date: dated(date) })] }));

describe("timelineHeadline", () => {
  it.each([
    [steps("2021", "2023-01-11", "2023-04"), "2023 brought 2 of the 3 dated steps, more than any other year"],
    [steps("2021", "2023"), "2021 and 2023 brought most, 1 each of the 2 dated steps"],
    [steps("2020", "2021", "2022", "2023"), "Four years brought most, 1 each of the 4 dated steps"],
    [steps("2023", "2023-05"), "The 2 dated steps all fall in 2023"],
    [steps("2023"), "The one dated step was in 2023"],
    [[statusOf()], "No step of 1 agreement has a day"],
    [[], "No agreement to draw"],
  ])("names the fullest year of %#", (statuses, words) => {
    expect(timelineHeadline(statuses, NOW)).toBe(words);
  });

  it("names the past day, and whether it tells what had happened or what had been told", () => {
    const statuses = steps("2017", "2017", "2021");
    expect(timelineHeadline(statuses, PAST)).toBe("2017 brought most, 2 of the 3 dated steps by 30 November 2022");
    expect(timelineHeadline(statuses, { ...PAST, clock: "told" })).toBe(
      "2017 brought most, 2 of the 3 dated steps told by 30 November 2022",
    );
  });

  it("counts no promise and no stage without a day", () => {
    const rungs = [
      rungOf("signed", { state: "promised", due: dated("2027") }),
      rungOf("negotiating", { state: "reached" }),
      rungOf("proposed", { state: "implied" }),
    ];
    expect(timelineHeadline([statusOf({ rungs })], NOW)).toBe("No step of 1 agreement has a day");
  });
});

describe("timelineSubtitle", () => {
  it("counts the lanes in words", () => {
    expect(timelineSubtitle(1, " with Japan")).toMatch(/^One agreement with Japan\. /);
    expect(timelineSubtitle(37, "")).toMatch(/^37 agreements\. /);
    expect(timelineSubtitle(0, " with Norway")).toBe("No agreements with Norway.");
  });
});

describe("laneNotes", () => {
  it("says of which day and clock the lanes are", () => {
    const day = firstDayOf(dated("2022-11-30"));
    expect(laneNotes(NOW, day).at(-1)).toBe("As of 30 Nov 2022.");
    expect(laneNotes(PAST, day).at(-1)).toBe("As of 30 Nov 2022, as all reports tell it, later ones too.");
    expect(laneNotes({ ...PAST, clock: "told" }, day).at(-1)).toBe(
      "As the reports published by 30 Nov 2022 had told it.",
    );
  });
});

describe("stepWords", () => {
  it.each<[Partial<Rung>, string | null]>([
    [{ state: "reached", date: dated("2023-01") }, "Signed Jan 2023"],
    [{ state: "reached" }, "Signed, no day"],
    [{ state: "implied" }, "Signed: passed, no report"],
    [{ state: "promised", due: dated("2022-12") }, "Signing expected for Dec 2022"],
    [{ state: "promised" }, "Signing expected, no day given"],
    [{ state: "overdue", due: dated("2022") }, "Signing overdue, expected for 2022"],
    [{ state: "unknown" }, null],
  ])("keeps the hedge of %j", (patch, words) => {
    expect(stepWords(rungOf("signed", patch), "Signed")).toBe(words);
  });
});

describe("passedWords", () => {
  it("parts what was reached from what is promised", () => {
    const rungs = [
      rungOf("proposed", { state: "implied" }),
      rungOf("signed", { state: "reached", date: dated("2023") }),
      rungOf("in-force", { state: "overdue", due: dated("2024") }),
    ];
    const apart = rungOf("signed", { state: "reached", date: dated("2023"), parties: ["JP", "GB"] as CountryId[] });
    const parties = ["JP", "GB", "IT"] as CountryId[];
    expect(passedWords(statusOf({ rungs: [apart], parties }), NAMES)).toEqual([
      "Signed by Japan and the United Kingdom, one of them 2023",
    ]);
    expect(passedWords(statusOf({ rungs }), NAMES)).toEqual(["Proposed: passed, no report", "Signed 2023"]);
    expect(promisedWords(statusOf({ rungs }), NAMES)).toEqual(["Entry into force overdue, expected for 2024"]);
  });
});
