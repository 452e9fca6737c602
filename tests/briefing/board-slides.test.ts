import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

describe("boardSlides", () => {
  it("names the agreements that its headline does not count, as the page does", async () => {
    const dataset = openSketches(TOLD);
    const choice = { slides: ["board"], notes: [] } as const;
    const { slides } = await makeDeck(askOf(dataset), briefOf(dataset, "asof=2022-06-15"), { choice });
    expect(slides[0]?.subtitle).toBe("Not counted, as nothing is told of it by then: north-port.");
  });

  it("quotes for the speaker in the order of the lines on the slide", async () => {
    const dataset = openSketches([
      { id: "early", published: "2020-01-02", claims: [["signed", "planned", "2022-12-31", "north-port"]] },
      ...TOLD,
    ]);
    const choice = { slides: ["board"], notes: [] } as const;
    const { slides } = await makeDeck(askOf(dataset), briefOf(dataset), { choice });
    const [slide] = slides;
    if (slide?.body.kind !== "board") throw new TypeError("the board is no board");
    const lines = slide.body.columns.flatMap((column) => column.lines.map(({ name }) => name));
    expect(lines.length).toBeGreaterThan(2);
    expect(slide.quotes.map(({ about }) => lines.findIndex((name) => about.startsWith(name)))).toEqual(
      lines.map((_, at) => at),
    );
  });

  it.each([
    ["asof=2022-06-15", "that no report here names"],
    ["theme=trade", "that no report under this filter names"],
  ])("speaks of a filter only where there is one: %s", async (search, words) => {
    const dataset = openSketches(TOLD.filter(({ id }) => id !== "glide"));
    const choice = { slides: ["board"], notes: [] } as const;
    const { slides } = await makeDeck(askOf(dataset), briefOf(dataset, search), { choice });
    expect(JSON.stringify(slides)).toContain(words);
  });
});
