import { describe, expect, it } from "vitest";
import { briefedDay, deckBrief } from "../../../src/app/briefing/briefed-day.ts";
import { makeDeck } from "../../../src/briefing/make-deck.ts";
import { OWN_CHOICE } from "../../../src/model/deck.ts";
import { askOf, briefOf, TOLD } from "../../briefing/small-brief.ts";
import { date, day, openSketches } from "../../engine/small-collection.ts";

describe("briefedDay", () => {
  const asOf = day("2024-06-30");

  it("is the chosen day before all", () => {
    expect(briefedDay(date("2024-01"), "2024-05-01", day("2024-06-01"), asOf)).toEqual({
      day: day("2024-01"),
      basis: "chosen",
    });
  });

  it("is the day of the last briefing, where that lies before", () => {
    expect(briefedDay(null, "2024-05-01", day("2024-06-01"), asOf)).toEqual({
      day: day("2024-05-01"),
      basis: "briefing",
    });
  });

  it.each([null, "2024-06-30", "2024-07-01", "2024-05", "soon"])(
    "is the page's own where the last briefing is %s",
    (kept) => {
      expect(briefedDay(null, kept, day("2024-06-01"), asOf)).toEqual({ day: day("2024-06-01"), basis: "visit" });
    },
  );
});

describe("deckBrief", () => {
  it("has the slide of what changed tell it since the last briefing, shown or saved", async () => {
    const dataset = openSketches(TOLD);
    const { madeOn: today, ...parts } = briefOf(dataset);
    const brief = deckBrief({ ...parts, today, lastVisit: day("2022-12-01") }, "2022-06-30");
    const { slides } = await makeDeck(askOf(dataset), brief, { choice: OWN_CHOICE });
    expect(brief.compared).toEqual({ day: day("2022-06-30"), basis: "briefing" });
    expect(slides.find(({ id }) => id === "changes")?.title).toContain("30 June 2022");
  });
});
