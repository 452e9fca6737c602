import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { makePaper } from "../../src/briefing/paper.ts";
import { writePptx } from "../../src/briefing/pptx/write-pptx.ts";
import { openSketches } from "../engine/small-collection.ts";
import { readZip } from "./pptx/read-zip.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

const SAYS = "Coverage is of the whole collection; only board and milestones stand on 31 Mar 2022.";

function deckOf(search: string) {
  const dataset = openSketches(TOLD);
  const choice = { slides: ["coverage", "sources"], notes: [] } as const;
  return makeDeck(askOf(dataset), briefOf(dataset, search), { choice });
}

describe("coverageSlide", () => {
  it("says below its figure on a past day that its columns do not stop there", async () => {
    const [coverage] = (await deckOf("asof=2022-03")).slides;
    expect(coverage?.body).toMatchObject({ remarks: [SAYS, expect.anything(), expect.anything(), expect.anything()] });
  });

  it("says nothing of it on the day that the page opens on", async () => {
    expect(JSON.stringify((await deckOf("")).slides)).not.toContain("whole collection");
  });

  it("says first that nothing was out by the day where all reports are of later", async () => {
    const [coverage] = (await deckOf("asof=1990")).slides;
    expect(coverage?.title).toMatch(/^No dated report by 31 December 1990\. Coverage peaked at /);
    const [later] = (await deckOf("asof=2022-03")).slides;
    expect(later?.title).toMatch(/^Coverage peaked at /);
  });

  it("has the headline of a comparison where the filter names several countries", async () => {
    const [coverage] = (await deckOf("country=JP&country=FR&by=country")).slides;
    expect(coverage?.title).toMatch(
      /^(?:The )?Land JP has the most reports dated to a quarter, \d+, before (?:the )?Land FR with \d+$/,
    );
    expect(coverage?.body).toMatchObject({ stack: { isCompared: true } });
  });

  it("tells it the speaker too, and who reads the headlines of the paper", async () => {
    const files = readZip(await writePptx(await deckOf("asof=2022-03")));
    expect(files.get("ppt/notesSlides/notesSlide1.xml")).toContain(SAYS);
    const dataset = openSketches(TOLD);
    const paper = await makePaper(askOf(dataset), briefOf(dataset, "asof=2022-03"));
    expect(paper.inShort).toContain(SAYS);
  });

  it("tells on a slide without a hatched lane of which time each coarse date may be", async () => {
    const files = readZip(await writePptx(await deckOf("")));
    expect(files.get("ppt/slides/slide1.xml")).toContain("The coarse dates may mean 2022 (1).");
    const [coverage] = (await deckOf("grain=day")).slides;
    expect(JSON.stringify(coverage?.body)).toContain("The coarse dates may mean 2022 (1).");
    const [ofYears] = (await deckOf("grain=year")).slides;
    expect(JSON.stringify(ofYears?.body)).not.toContain("coarse dates may mean");
  });

  it("calls no story the top one where none was told more than once", async () => {
    const high = { published: "2022-02-11", countries: ["JP"] };
    const dataset = openSketches([...TOLD, { ...high, id: "one" }, { ...high, id: "two" }]);
    const choice = { slides: ["coverage"], notes: [] } as const;
    const [coverage] = (await makeDeck(askOf(dataset), briefOf(dataset), { choice })).slides;
    const abouts = coverage?.quotes.map(({ about }) => about) ?? [];
    expect(abouts.length).toBeGreaterThan(0);
    for (const about of abouts) {
      expect(about).toContain("No story was told more than once");
      expect(about).not.toContain("top story");
    }
  });
});
