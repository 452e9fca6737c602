import { describe, expect, it } from "vitest";
import { makeDeck } from "../../../src/briefing/make-deck.ts";
import { writePptx } from "../../../src/briefing/pptx/write-pptx.ts";
import type { Deck } from "../../../src/briefing/slide.ts";
import { OWN_CHOICE } from "../../../src/model/deck.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";
import { readZip } from "./read-zip.ts";

async function deckOf(search = ""): Promise<Deck> {
  const dataset = openSketches(TOLD);
  return makeDeck(askOf(dataset), briefOf(dataset, search), { choice: OWN_CHOICE });
}

/** The texts of a part of the file, a paragraph a line. */
function textsOf(xml = ""): string[] {
  return xml
    .split("</a:p>")
    .map((paragraph) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(""))
    .filter((text) => text !== "");
}

const nameOf = (folder: string, number: number) => `ppt/${folder}/${folder.replace(/s$/, "")}${number}.xml`;

describe("writePptx", () => {
  it("says on each slide the title of the deck's slide, as a title", async () => {
    const deck = await deckOf();
    const files = readZip(await writePptx(deck));
    deck.slides.forEach(({ title }, at) => {
      const xml = files.get(nameOf("slides", at + 1)) ?? "";
      const heading = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0];
      expect(textsOf(heading).join(" ").toLowerCase()).toContain(title.replaceAll("&", "&amp;").toLowerCase());
    });
  });

  it("has the numbers of the coverage in the chart's own sheet", async () => {
    const deck = await deckOf("by=country");
    const files = readZip(await writePptx(deck));
    const chart = [...files].find(([name]) => /ppt\/charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    const read = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
      name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(series)?.[1],
      values: [...(/<c:val>.*<\/c:val>/s.exec(series)?.[0] ?? "").matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) =>
        Number(value),
      ),
    }));
    const body = deck.slides.find(({ id }) => id === "coverage")?.body;
    if (body?.kind !== "coverage") throw new TypeError("the deck has no coverage");
    expect(read).toEqual(
      body.stack.parts.map(({ name }, part) => ({
        name,
        values: body.stack.rows.map(({ values }) => Math.round((values[part] ?? 0) * 1000) / 1000),
      })),
    );
  });

  it("has the promises as a table, cell by cell", async () => {
    const deck = await deckOf();
    const files = readZip(await writePptx(deck));
    const at = deck.slides.findIndex(({ id }) => id === "promises");
    const body = deck.slides[at]?.body;
    if (body?.kind !== "table") throw new TypeError("the promises are no table");
    const table = /<a:tbl>.*<\/a:tbl>/s.exec(files.get(nameOf("slides", at + 1)) ?? "")?.[0] ?? "";
    const cells = [...table.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => textsOf(cell).join(" "));
    expect(cells).toEqual([...body.table.heads, ...body.table.rows.flatMap((row) => row.cells)]);
  });

  it("has each quote with its source in the speaker's notes", async () => {
    const deck = await deckOf();
    const files = readZip(await writePptx(deck));
    deck.slides.forEach(({ quotes }, at) => {
      const notes = textsOf(files.get(nameOf("notesSlides", at + 1))).join("\n");
      for (const { words, source } of quotes) {
        expect(notes).toContain(`“${words}”`);
        expect(notes).toContain(source);
      }
    });
  });

  it("stamps every slide, and the file", async () => {
    const deck = await deckOf("country=JP");
    const files = readZip(await writePptx(deck));
    const masters = [...files]
      .filter(([name]) => /slideLayouts\/slideLayout\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(masters.filter((xml) => xml.includes("Filter: Land JP") && xml.includes("dataset f1"))).toHaveLength(2);
    expect(files.get("docProps/core.xml")).toContain("Filter: Land JP");
  });

  it("is well-formed whatever stands in a title, and makes no markup of it", async () => {
    const deck = await deckOf();
    const nasty = 'A <b>"pact"</b> & \u0000 =1+1 \ud800 שלום 🤝';
    const [first] = deck.slides;
    if (first === undefined) throw new RangeError("the deck is empty");
    const files = readZip(await writePptx({ ...deck, slides: [{ ...first, title: nasty, note: nasty }] }));
    const xml = files.get(nameOf("slides", 1)) ?? "";
    expect(["<b>", "\u0000", "\ud800"].filter((part) => xml.includes(part))).toEqual([]);
    expect(textsOf(xml).join(" ")).toContain("&lt;b&gt;");
  });

  it("stops when it is called off", async () => {
    await expect(writePptx(await deckOf(), { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
      "enough",
    );
  });
});
