import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import type { SlideId } from "../../src/model/deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, onBoardOften, TOLD } from "./small-brief.ts";

async function lanesOn(search: string) {
  const dataset = openSketches(TOLD);
  const choice = { slides: ["timeline"] as SlideId[], notes: [] };
  const { slides } = await makeDeck(onBoardOften(askOf(dataset), 12), briefOf(dataset, search), { choice });
  return slides;
}

describe("timelineSlides", () => {
  it("takes one slide without a lane for a day by which nothing is told of any agreement", async () => {
    const slides = await lanesOn("asof=2001-01-01&clock=told");
    expect(slides).toHaveLength(1);
    const [slide] = slides;
    expect(slide?.body).toMatchObject({ kind: "timeline", groups: [] });
    expect(slide?.title).toBe("No step of 36 agreements has a day told by 1 January 2001");
    expect(slide?.subtitle).toBe("Nothing is told of any of them by then.");
  });

  it("keeps every lane where anything is told of one", async () => {
    const slides = await lanesOn("");
    expect(slides.length).toBeGreaterThan(1);
    const lanes = slides
      .flatMap(({ body }) => (body.kind === "timeline" ? body.groups : []))
      .flatMap((own) => own.lanes);
    expect(lanes).toHaveLength(36);
  });
});
