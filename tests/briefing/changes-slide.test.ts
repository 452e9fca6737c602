import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { type Report, sketchReports } from "../engine/status/board-of.ts";
import { askOf, briefOf } from "./small-brief.ts";

const REPORTS: readonly Report[] = [
  ["2023-02-01", "gazette", ["signed", "happened", "2023-01-30"], ["negotiating", "planned", null, "north-port"]],
  ["2023-02-02", "herald", ["negotiating", "planned", null, "north-port"]],
  ["2023-03-02", "ministry", ["negotiating", "planned", null, "north-port"]],
  ["2023-11-01", "gazette", ["ratified", "happened", "2023-10-28", "harbour", "JP"]],
  ["2023-11-02", "herald", ["negotiating", "happened", "2023-10-27", "north-port"]],
  ["2023-11-03", "herald", ["agreed", "happened", null, "south-port"]],
  [null, "ministry", ["ended", "happened", null, "glider"]],
];

async function changesOf(search = "since=2023-08-31", reports = REPORTS) {
  const dataset = openSketches(sketchReports(reports));
  const choice = { slides: ["changes"], notes: [] } as const;
  const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset, search), { choice })).slides;
  const groups = slide?.body.kind === "changes" ? slide.body.groups : [];
  const told = groups.map(({ heading, lines, more }) => [heading, lines.map(({ words }) => words), more]);
  return {
    title: slide?.title,
    subtitle: slide?.subtitle,
    told,
    quotes: slide?.quotes.map(({ about }) => about),
    sources: slide?.quotes.map(({ source }) => source),
  };
}

describe("changesSlide", () => {
  it("says whose act a step is, and puts apart what has no day", async () => {
    const { title, told } = await changesOf();
    expect(title).toMatch(/^Two steps since/);
    expect(told.slice(0, 3)).toEqual([
      [
        "Steps",
        [
          "ratified by Land JP, on 28 October 2023 (1 report, none official)",
          "negotiating, on 27 October 2023 (1 report, none official)",
        ],
        0,
      ],
      ["Told without a day", ["agreed, day not reported (1 report, none official)"], 0],
      ["Told by reports without a date", [expect.stringContaining("ended, day not reported")], 0],
    ]);
  });

  it("says whose act a promise is of", async () => {
    const promised: Report = ["2023-12-01", "herald", ["ratified", "planned", "2024-03", "harbour", "BR"]];
    const { told, quotes } = await changesOf("since=2023-11-30", [...REPORTS, promised]);
    expect(told).toContainEqual([
      "New promises",
      ["ratified by Land BR, expected for March 2024: still to come (said by The herald)"],
      0,
    ]);
    expect(quotes).toContainEqual(expect.stringMatching(/: ratified by Land BR \(planned\)$/));
  });

  it("tells once what three reports promised alike, and says who did", async () => {
    const { told } = await changesOf();
    const [, lines, more] = told.find(([heading]) => heading === "Promises fulfilled") ?? [];
    expect(lines).toEqual([expect.stringMatching(/: done \(said 3 times, by .*ministry\)$/i)]);
    expect(more).toBe(0);
  });

  it("quotes of each heading that is shown, and of no other", async () => {
    const { quotes } = await changesOf();
    expect(quotes).toHaveLength(4);
    expect((await changesOf("since=2023-11-02")).quotes).not.toContainEqual(expect.stringContaining("ratified"));
  });

  it("quotes a step from the reports that pass the filter, and marks one that has none", async () => {
    const { quotes, sources } = await changesOf("since=2023-08-31&publisher=herald", [
      ["2023-11-01", "gazette", ["signed", "happened", "2023-10-28"]],
      ["2023-11-02", "herald", ["signed", "happened", "2023-10-28"]],
    ]);
    expect(quotes).toHaveLength(1);
    expect(sources).toEqual(["The herald, 2 November 2023 (date: given)"]);
    const outside = await changesOf("since=2023-08-31&publisher=herald", [
      ["2023-11-01", "gazette", ["signed", "happened", "2023-10-28"]],
      ["2023-01-02", "herald", ["negotiating", "happened", "2023-01-01"]],
    ]);
    expect(outside.sources).toEqual([expect.stringMatching(/^The gazette, .*, outside the filter$/)]);
  });

  it("says which sorts it has no room for, with their counts, and has it for conflicts before promises that are fulfilled", async () => {
    const { told, subtitle } = await changesOf("since=2023-08-31", [
      ...REPORTS,
      ["2023-11-20", "ministry", ["ratified", "happened", "2023-10-12", "harbour", "JP"]],
      ["2023-12-01", "herald", ["ratified", "planned", "2024-03", "harbour", "BR"]],
    ]);
    expect(told.map(([heading]) => heading)).toEqual([
      "Steps",
      "Told without a day",
      "Told by reports without a date",
      "New conflicts",
    ]);
    expect(subtitle).toMatch(
      / Not shown here: promises fulfilled \(3\), new promises \(1\), agreements in new reports \(3\)\.$/,
    );
  });

  it("says of nothing that it is left out where there is room for all", async () => {
    expect((await changesOf("since=2023-11-02")).subtitle).not.toContain("Not shown");
  });
});
