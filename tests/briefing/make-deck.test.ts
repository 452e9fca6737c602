import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDeck, withNotes } from "../../src/briefing/make-deck.ts";
import type { SlideBody } from "../../src/briefing/slide.ts";
import { answerFacets } from "../../src/engine/facets/answer-facets.ts";
import { type DeckChoice, OWN_CHOICE, type SlideId } from "../../src/model/deck.ts";
import { boardCards } from "../../src/ui/board-cards.ts";
import { anySketches } from "../engine/sketch-arbitraries.ts";
import { type ArticleSketch, openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

async function deckOf(search = "", choice: DeckChoice = OWN_CHOICE, sketches: readonly ArticleSketch[] = TOLD) {
  const dataset = openSketches(sketches);
  return makeDeck(askOf(dataset), briefOf(dataset, search), { choice });
}

function bodyOf<Kind extends SlideBody["kind"]>(body: SlideBody | undefined, kind: Kind) {
  if (body?.kind !== kind) throw new TypeError(`a body of ${body?.kind}`);
  return body as Extract<SlideBody, { kind: Kind }>;
}

const chosen = (...slides: string[]): DeckChoice => ({ slides: slides as SlideId[], notes: [] });

describe("withNotes", () => {
  it("puts the notes of now on slides that were made before them", async () => {
    const { slides } = chosen("title", "sources");
    const made = await deckOf("", { slides, notes: [{ slide: "title" as SlideId, words: "Old" }] });
    const noted = withNotes(made, { slides, notes: [{ slide: "sources" as SlideId, words: "New" }] });
    expect(noted.slides.map(({ id, note }) => [id, note])).toEqual([
      ["title", ""],
      ["sources", "New"],
    ]);
  });
});

describe("makeDeck", () => {
  it("has every sort of slide, those of agreements that changed before the sources", async () => {
    const { slides, name } = await deckOf("since=2022-06-30");
    expect(slides.map(({ id }) => id)).toEqual([
      "title",
      "changes",
      "board",
      "timeline",
      "coverage",
      "promises",
      "grid",
      "agreement:north-port",
      "agreement:glider",
      "sources",
    ]);
    expect(name).toBe("Where international agreements stand");
  });

  it("has no slide of lanes, promises or stages where no agreement is on the board, unless it is chosen", async () => {
    const ids = async (...what: Parameters<typeof deckOf>) => (await deckOf(...what)).slides.map(({ id }) => id);
    expect(await ids("q=nowhere")).toEqual(["title", "changes", "board", "coverage", "sources"]);
    expect(await ids("q=nowhere", chosen("timeline", "grid"))).toEqual(["timeline", "grid"]);
  });

  it("quotes one sentence of one report once on a slide, though two of its lines rest on it", async () => {
    const dataset = openSketches(TOLD);
    const ask = askOf(dataset);
    const twice: typeof ask = async (kind, question) => {
      const answer = await ask(kind, question);
      return kind === "quotes" ? ([...(answer as []), ...(answer as [])] as unknown as typeof answer) : answer;
    };
    const choice = chosen("board", "promises", "agreement:north-port");
    const { slides } = await makeDeck(twice, briefOf(dataset), { choice });
    for (const { quotes } of slides) {
      expect(quotes.length).toBeGreaterThan(0);
      expect(new Set(quotes.map((quote) => JSON.stringify(quote))).size).toBe(quotes.length);
    }
  });

  it.each([
    ["of all reports", TOLD],
    ["of reports that tell nothing", [{ id: "quiet", published: "2022-01-01" }]],
    ["of no report", []],
  ])("names no filter where none is set, %s", async (_, sketches) => {
    for (const { title, subtitle, body } of (await deckOf("", OWN_CHOICE, sketches)).slides)
      expect(`${title} ${subtitle} ${JSON.stringify(body)}`).not.toContain("this filter");
  });

  it("stamps what it counts, of which day and from which dataset", async () => {
    const { stamp } = await deckOf("country=JP&asof=2022-03");
    expect(stamp).toEqual({
      day: "As of 31 March 2022",
      clock: "Clock: happened by",
      filter: "Filter: Land JP",
      counts: "5 of 7 reports, 5 stories, whole collection to 1 February 2023",
      collection: "This collection",
      fingerprint: "dataset f1",
      made: "Made on 2 January 2024",
    });
  });

  it("puts each card of the board on one line, with its stage and its promise", async () => {
    const { slides } = await deckOf("", chosen("board"));
    const { columns } = bodyOf(slides[0]?.body, "board");
    expect(
      columns.map(({ heading, lines }) => [
        heading,
        lines.map(({ name, stage, when, next }) => [name, stage, when, next]),
      ]),
    ).toEqual([
      [
        "Treaties",
        [
          ["harbour", "in-force", "since 1 June 2022", ""],
          ["north-port", "No stage told yet", "", "signing overdue since 31 December 2022"],
        ],
      ],
      ["Programmes and partnerships", [["glider", "launched", "on 1 February 2023", ""]]],
    ]);
  });

  it("never words a promise as done", async () => {
    const { slides } = await deckOf("", chosen("agreement:north-port"));
    const { stages, why } = bodyOf(slides[0]?.body, "agreement");
    expect(slides[0]?.title).toBe("No stage told yet · signing overdue since 31 December 2022");
    expect(stages.find(({ name }) => name === "signed")).toMatchObject({
      fill: "overdue",
      when: "Overdue, was due 31 December 2022",
    });
    expect(why).toEqual([]);
    expect(slides[0]?.quotes.map(({ about }) => about)).toEqual(["north-port: signed (planned)"]);
  });

  it("quotes the deciding sentence of each agreement on the board, with its source", async () => {
    const { slides } = await deckOf("", chosen("board"));
    expect(slides[0]?.quotes.map(({ about, source }) => [about, source])).toEqual([
      ["harbour: in-force", "The ministry, 2 June 2022 (date: given)"],
      ["north-port: signed (planned)", "The gazette, 1 July 2022 (date: given)"],
      ["glider: launched", "The gazette, 1 February 2023 (date: given)"],
    ]);
  });

  it("has the slides of a choice in its order, with the notes on them, and none of an unknown agreement", async () => {
    const choice: DeckChoice = {
      slides: ["sources", "agreement:nowhere", "title"] as SlideId[],
      notes: [{ slide: "title", words: "For Monday." }],
    };
    const { slides } = await deckOf("", choice);
    expect(slides.map(({ id, note }) => [id, note])).toEqual([
      ["sources", ""],
      ["title", "For Monday."],
    ]);
  });

  it("shares a long board out over slides, each card once", async () => {
    const ids = ["harbour", "north-port", "south-port", "glider"];
    const many = ids.map(
      (id): ArticleSketch => ({ published: "2022-01-01", claims: [["signed", "happened", "2022-01-01", id]] }),
    );
    const { slides } = await deckOf("", chosen("board"), many);
    const names = slides.flatMap(({ body }) =>
      bodyOf(body, "board").columns.flatMap(({ lines }) => lines.map(({ name }) => name)),
    );
    expect([...names].sort()).toEqual(["glider", "harbour", "north-port", "south-port"]);
  });

  it("tells what it left undone when it is called off", async () => {
    const dataset = openSketches(TOLD);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(makeDeck(askOf(dataset), briefOf(dataset), { choice: OWN_CHOICE, signal })).rejects.toThrow("enough");
  });

  it("keeps names and searches of thousands of letters within a slide, and quotes them in full", async () => {
    const long = "x".repeat(5000);
    const sketches = TOLD.map((sketch) =>
      sketch.id === "north" ? { ...sketch, publisher: long, title: long } : sketch,
    );
    for (const search of ["", `q=${long}`]) {
      const { slides } = await deckOf(search, OWN_CHOICE, sketches);
      const drawn = slides.map(({ title, subtitle, body }) => [
        title,
        subtitle,
        body.kind === "table" ? body.table : "",
        body.kind === "title" ? body.lines : "",
      ]);
      expect(JSON.stringify(drawn)).not.toContain("x".repeat(400));
    }
    const { slides } = await deckOf("", chosen("promises"), sketches);
    expect(slides[0]?.quotes.map(({ source }) => source.length > 5000)).toContain(true);
  });

  it("says how far it is, up to all", async () => {
    const dataset = openSketches(TOLD);
    const heard: string[] = [];
    await makeDeck(askOf(dataset), briefOf(dataset), {
      choice: OWN_CHOICE,
      onProgress: ({ done, of }) => heard.push(`${done} of ${of}`),
    });
    const [done, of] = heard.at(-1)?.split(" of ") ?? [];
    expect(done).toBe(of);
  });

  it("makes a deck of an empty collection", async () => {
    const { slides } = await deckOf("", OWN_CHOICE, []);
    expect(slides.find(({ id }) => id === "coverage")?.title).toBe("No report in the collection");
  });

  it("says the numbers of the page, whatever the collection and the filter", async () => {
    const searches = fc.constantFrom(
      "",
      "country=JP",
      "theme=naval&not-country=IT",
      "unit=stories&kind=news",
      "q=ship",
      "from=2022&to=2022",
    );
    await fc.assert(
      fc.asyncProperty(anySketches, searches, async (sketches, search) => {
        const dataset = openSketches(sketches);
        const brief = briefOf(dataset, search);
        const ask = askOf(dataset);
        const { slides, stamp } = await makeDeck(ask, brief, { choice: OWN_CHOICE });
        const { filter, unit, clock, sort } = brief.view;
        const facets = answerFacets(dataset, { filter, unit: "reports" });
        expect(stamp.counts).toContain(`${facets.passing} of ${sketches.length} report`);
        const board = await ask("board", { filter, unit, clock, asOf: brief.asOf });
        const { treaties, others } = boardCards(board, filter, sort);
        const lines = slides.flatMap(({ body }) =>
          body.kind === "board" ? body.columns.flatMap((column) => column.lines) : [],
        );
        expect(lines.map(({ agreement }) => agreement)).toEqual([...treaties, ...others].map(({ id }) => id));
        const coverage = slides.flatMap(({ body }) => (body.kind === "coverage" ? [body] : []))[0];
        const placed = coverage?.stack.rows.reduce((sum, { total }) => sum + total, 0) ?? 0;
        const hatched = coverage?.coverage.coarse.reduce((sum, { count }) => sum + count, 0) ?? 0;
        const counted = answerFacets(dataset, { filter, unit });
        expect(placed + hatched + (coverage?.coverage.undated ?? 0)).toBe(counted.passing);
      }),
      { numRuns: 40 },
    );
  });
});
