import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import type { SlideId } from "../../src/model/deck.ts";
import { type ArticleSketch, openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

async function ledgerOf(sketches: readonly ArticleSketch[], search = "") {
  const dataset = openSketches(sketches);
  const choice = { slides: ["promises"] as SlideId[], notes: [] };
  const { slides } = await makeDeck(askOf(dataset), briefOf(dataset, search), { choice });
  const [slide] = slides;
  if (slide === undefined) throw new RangeError("the deck has no ledger");
  return slide;
}

describe("promisesSlide", () => {
  it("quotes for each promise what came of it and the report that it was done, with publisher and day", async () => {
    const { quotes } = await ledgerOf(TOLD);
    expect(quotes.map(({ about, source }) => [about, source])).toEqual([
      ["north-port: signed (planned); overdue for 32 days", "The gazette, 1 July 2022 (date: given)"],
      ["harbour: signed (planned); 20 days late", "The gazette, 1 March 2021 (date: given)"],
      ["harbour: signed; the report of it", "The gazette, 20 January 2022 (date: given)"],
    ]);
  });

  it("marks a promise that a report outside the filter told, in the table as in the notes", async () => {
    const outside: readonly ArticleSketch[] = [
      ...TOLD,
      { published: "2021-02-01", countries: ["BR"], claims: [["signed", "planned", "2031"]] },
    ];
    const sayers = async (search: string) => {
      const { body, quotes } = await ledgerOf(outside, search);
      const rows = body.kind === "table" ? body.table.rows : [];
      return {
        rows: rows.map(({ cells }) => String(cells[3]).endsWith("(outside the filter)")),
        quotes: quotes.filter(({ source }) => source.endsWith("outside the filter")).length,
      };
    };
    expect(await sayers("country=JP&agreement=harbour")).toEqual({ rows: [false, true], quotes: 1 });
    expect(await sayers("")).toEqual({ rows: [false, false, false], quotes: 0 });
  });

  it("quotes the report that gives the day of the outcome, whatever else was said of the stage", async () => {
    const { quotes } = await ledgerOf([
      { id: "plan", published: "2021-01-05", claims: [["signed", "planned", "2021-03"]] },
      { id: "vague", published: "2021-03-20", claims: [["signed", "happened"]] },
      { id: "exact", published: "2021-03-21", publisher: "ministry", claims: [["signed", "happened", "2021-03-19"]] },
    ]);
    expect(quotes.map(({ source }) => source)).toEqual([
      "The gazette, 5 January 2021 (date: given)",
      "The ministry, 21 March 2021 (date: given)",
    ]);
  });

  it("says of a promise whose stage was only passed that a later one is told", async () => {
    const { quotes } = await ledgerOf([
      { id: "plan", published: "2021-01-05", claims: [["agreed", "planned", "2021-03"]] },
      { id: "force", published: "2021-06-01", claims: [["in-force", "happened", "2021-06-01"]] },
    ]);
    expect(quotes.map(({ about }) => about)).toEqual([
      "harbour: agreed (planned); done, whether in time is not told",
      "harbour: in-force; a later stage, so the promised one is passed",
    ]);
  });

  it("says why the board counts fewer that are overdue, and nothing where both count the same", async () => {
    const twice: readonly ArticleSketch[] = [
      { published: "2021-01-05", claims: [["signed", "planned", "2021-03"]] },
      { published: "2021-06-01", claims: [["signed", "planned", "2021-09"]] },
    ];
    const search = "asof=2021-12-31";
    const { title, subtitle } = await ledgerOf([...twice, { published: "2022-06-01" }], search);
    expect(title).toBe("On 31 December 2021, both dated promises were overdue");
    expect(subtitle).toContain("The board counts steps, each by the promise that stands: one was overdue.");
    expect((await ledgerOf(TOLD)).subtitle).not.toContain("The board counts");
  });
});
