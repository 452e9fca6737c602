import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

describe("titleSlide", () => {
  it("tells every part of the stamp once, as its foot has none", async () => {
    const dataset = openSketches(TOLD);
    const choice = { slides: ["title"], notes: [] } as const;
    const { slides, stamp } = await makeDeck(askOf(dataset), briefOf(dataset, "country=JP"), { choice });
    const [slide] = slides;
    const lines = slide?.body.kind === "title" ? slide.body.lines : [];
    const said = [slide?.subtitle, ...lines].join("\n").toLowerCase();
    for (const part of Object.values(stamp)) expect(said.split(part.toLowerCase())).toHaveLength(2);
  });
});
