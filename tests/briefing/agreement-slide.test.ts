import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import type { SlideId } from "../../src/model/deck.ts";
import { type ArticleSketch, openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf } from "./small-brief.ts";

async function openPointsOf(sketches: readonly ArticleSketch[]) {
  const dataset = openSketches(sketches);
  const choice = { slides: ["agreement:harbour" as SlideId], notes: [] };
  const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset), { choice })).slides;
  return slide?.body.kind === "agreement" ? slide.body.open.join(" ") : "";
}

const SIGNED: ArticleSketch = { published: "2022-01-20", claims: [["signed", "happened", "2022-01-20"]] };

describe("agreementSlide", () => {
  it("marks each sentence of a report outside the filter, and no other", async () => {
    const dataset = openSketches([
      { published: "2021-03-01", countries: ["JP"], claims: [["negotiating", "happened", "2021-03-01"]] },
      { published: "2022-01-20", countries: ["FR"], claims: [["signed", "happened", "2022-01-20"]] },
    ]);
    const choice = { slides: ["agreement:harbour" as SlideId], notes: [] };
    const sourcesUnder = async (search: string) => {
      const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset, search), { choice })).slides;
      const why = slide?.body.kind === "agreement" ? slide.body.why : [];
      return [...why, ...(slide?.quotes ?? [])].map(({ about, source }) => [
        about.split(": ")[1],
        source.endsWith(", outside the filter"),
      ]);
    };
    const wanted = [
      ["signed", true],
      ["signed", true],
      ["negotiating", false],
    ];
    expect(await sourcesUnder("country=JP")).toEqual(wanted);
    expect(await sourcesUnder("")).toEqual(wanted.map(([stage]) => [stage, false]));
  });

  it("marks each promise that a report outside the filter told, and no other", async () => {
    const dataset = openSketches([
      { published: "2021-03-01", countries: ["JP"], claims: [["signed", "planned", "2031"]] },
      { published: "2022-01-20", countries: ["FR"], claims: [["ratified", "planned", "2032"]] },
    ]);
    const choice = { slides: ["agreement:harbour" as SlideId], notes: [] };
    const promisesUnder = async (search: string) => {
      const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset, search), { choice })).slides;
      return slide?.body.kind === "agreement" ? slide.body.promises : [];
    };
    expect(await promisesUnder("country=JP")).toEqual([
      expect.stringMatching(/ 2032: .*20 Jan 2022, outside the filter\.$/),
      expect.stringMatching(/ 2031: .*1 Mar 2021\.$/),
    ]);
    expect((await promisesUnder("")).join(" ")).not.toContain("outside the filter");
  });

  it("says that a stage rests on one publisher where one is quoted", async () => {
    expect(await openPointsOf([SIGNED])).toContain("rests on one publisher alone");
  });

  it("calls the publisher the one known where a quote stands beside it whose publisher is not", async () => {
    const words = await openPointsOf([SIGNED, { ...SIGNED, publisher: null }]);
    expect(words).toContain("rests on one known publisher");
    expect(words).not.toContain("alone");
  });

  it("says of no stage that it rests on one publisher where none is known", async () => {
    for (const reports of [1, 2]) {
      const words = await openPointsOf(Array.from({ length: reports }, () => ({ ...SIGNED, publisher: null })));
      expect(words).toContain("not known who published");
      expect(words).not.toMatch(/one (known )?publisher/);
    }
  });

  it("says below a stage whose act its date is of where one party alone acted", async () => {
    const dataset = openSketches([
      { published: "2022-01-20", claims: [["ratified", "happened", "2022-01-19", "harbour", "JP"]] },
    ]);
    const choice = { slides: ["agreement:harbour" as SlideId], notes: [] };
    const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset), { choice })).slides;
    const stages = slide?.body.kind === "agreement" ? slide.body.stages : [];
    const ratified = stages.find(({ name }) => name === "ratified");
    expect(ratified?.when).toBe("By Land JP, 19 January 2022");
    expect(ratified?.sentence).toBe("ratified by Land JP: reached, 19 January 2022");
  });

  it("names a stage without a report as a stage, so that its name is not read as the report's own", async () => {
    expect(await openPointsOf([SIGNED])).toContain("No report tells the stage “");
  });
});
