import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

describe("boardSlides", () => {
  it("says how many agreements its headline does not count, as the page does", async () => {
    const dataset = openSketches(TOLD);
    const choice = { slides: ["board"], notes: [] } as const;
    const { slides } = await makeDeck(askOf(dataset), briefOf(dataset, "asof=2022-06-15"), { choice });
    expect(slides[0]?.subtitle).toBe("Of two agreements nothing is told by then, so they are not counted.");
  });
});
