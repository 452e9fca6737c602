import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

async function sourcesOf(search: string) {
  const dataset = openSketches(TOLD);
  const choice = { slides: ["sources"], notes: [] } as const;
  const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset, search), { choice })).slides;
  return `${slide?.subtitle} ${slide?.body.kind === "table" ? slide.body.remark : ""}`;
}

const TWICE = "counts once for each of them";

describe("sourcesSlide", () => {
  it("says on a past day that it counts the reports of all days", async () => {
    expect(await sourcesOf("asof=2022-03")).toContain("Coverage is of the whole collection;");
    expect(await sourcesOf("")).not.toContain("whole collection");
  });

  it("says why kinds of source sum to more than there are stories, where stories are counted", async () => {
    expect(await sourcesOf("unit=stories")).toContain(TWICE);
    expect(await sourcesOf("")).not.toContain(TWICE);
  });
});
