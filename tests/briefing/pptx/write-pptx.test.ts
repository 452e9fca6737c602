import { describe, expect, it } from "vitest";
import { makeDeck } from "../../../src/briefing/make-deck.ts";
import { writePptx } from "../../../src/briefing/pptx/write-pptx.ts";
import type { Deck } from "../../../src/briefing/slide.ts";
import { OWN_CHOICE, type SlideId } from "../../../src/model/deck.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";
import { brokenLaws } from "./package-laws.ts";
import { everyElement, readXml } from "./read-xml.ts";
import { readZip, unzip } from "./read-zip.ts";

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

  it("begins every title but the first at one height, however many lines it has", async () => {
    const files = readZip(await writePptx(await deckOf()));
    const anchors = (await deckOf()).slides.map((_, at) => {
      const xml = files.get(nameOf("slides", at + 1)) ?? "";
      const title = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0] ?? "";
      return /<a:bodyPr[^>]* anchor="(\w+)"/.exec(title)?.[1];
    });
    expect(new Set(anchors.slice(1))).toEqual(new Set(["t"]));
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

  it("counts no half of a report on the axis of a few", async () => {
    const files = readZip(await writePptx(await deckOf()));
    const chart = [...files].find(([name]) => /ppt\/charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    expect(chart).toContain('<c:majorUnit val="1"/>');
  });

  it("draws the columns of reports without a value with an edge, as they have the colour of the ground", async () => {
    const files = readZip(await writePptx(await deckOf("by=theme")));
    const chart = [...files].find(([name]) => /ppt\/charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    const looks = [...chart.matchAll(/<c:ser>.*?<c:spPr>(.*?)<\/c:spPr>/gs)].map(([, look = ""]) => look.toLowerCase());
    const none = looks.filter((look) => /^<a:solidfill><a:srgbclr val="fdfcfa"/.test(look.trim()));
    expect(none).toHaveLength(1);
    expect(none[0]).toMatch(/<a:ln w="\d+"[^>]*><a:solidfill><a:srgbclr val="5d6268"/);
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

  it("sets a whole column to the right or to the left, so that a year stands below the days", async () => {
    const plan = {
      id: "plan",
      published: "2022-02-01",
      claims: [["signed", "planned", "2022", "north-port"]] as const,
    };
    const dataset = openSketches([...TOLD, plan]);
    const deck = await makeDeck(askOf(dataset), briefOf(dataset), {
      choice: { slides: ["promises", "sources"], notes: [] },
    });
    const files = readZip(await writePptx(deck));
    const sidesOf = (number: number) =>
      [...(files.get(nameOf("slides", number)) ?? "").matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(
        ([cell]) => `${textsOf(cell).join("")} ${/algn="(\w+)"/.exec(cell)?.[1]}`,
      );
    expect(sidesOf(1)).toContain("2022 l");
    expect(sidesOf(2)).toContain("Reports r");
    expect(sidesOf(2).filter((cell) => /^\d+ l$/.test(cell))).toEqual([]);
  });

  it.each([
    ["of two lines", "a name that has no natural end at all", false],
    ["without end", "a name that has no natural end at all ".repeat(8), true],
  ])(
    "ends a table with names %s above the words below, and cuts none that its notes do not have",
    async (_, name, isCut) => {
      const long = Array.from({ length: 9 }, (__, at) => ({
        id: `long-${at}`,
        published: `2022-02-0${at + 1}`,
        publisher: `ministry of ${name}, the ${at}th`,
      }));
      const dataset = openSketches([...TOLD, ...long]);
      const choice = { slides: ["sources"], notes: [] } as const;
      const deck = await makeDeck(askOf(dataset), briefOf(dataset), { choice });
      const files = readZip(await writePptx(deck));
      const xml = files.get(nameOf("slides", 1)) ?? "";
      const notes = textsOf(files.get(nameOf("notesSlides", 1))).join(" ");
      const table = /<a:tbl>.*<\/a:tbl>/s.exec(xml)?.[0] ?? "";
      const cells = [...table.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => textsOf(cell).join(" "));
      expect(cells.some((cell) => cell.includes("…"))).toBe(isCut);
      const body = deck.slides[0]?.body;
      if (body?.kind !== "table") throw new TypeError("the sources are no table");
      for (const cell of body.table.rows.flatMap((row) => row.cells)) {
        expect(cells.includes(cell) || notes.includes(cell)).toBe(true);
      }
      const heights = [...table.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height));
      const places = [...xml.matchAll(/name="(\w+)[^>]*>.*?<a:off x="\d+" y="(\d+)"/gs)];
      const placeOf = (part: string) => Number(places.find(([, own]) => own === part)?.[2]);
      expect(placeOf("Table") + heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(
        placeOf("Remark"),
      );
    },
  );

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
    const layouts = [...files].filter(([name]) => /slideLayouts\/slideLayout\d+\.xml$/.test(name));
    const isStamped = (xml = "") => xml.includes("Filter: Land JP") && /dataset f1/i.test(xml);
    const stamped = layouts.filter(([, xml]) => isStamped(xml));
    // The first slide's own lines are the stamp, so that its foot need not say it again.
    expect(stamped.map(([, xml]) => /<p:cSld name="([^"]*)"/.exec(xml)?.[1])).toEqual(["Pactwatch"]);
    expect(isStamped(files.get(nameOf("slides", 1)))).toBe(true);
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

  it("has no letters smaller than 10.5 points, on slides and in charts", async () => {
    const files = readZip(await writePptx(await deckOf()));
    const drawn = [...files].filter(([name]) =>
      /(?:slides\/slide|slideLayouts\/slideLayout|charts\/chart)\d+\.xml$/.test(name),
    );
    const sizes = drawn.flatMap(([, xml]) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1050);
  });

  it("has an alternative text for each chart, table and drawn shape, or says that it is an ornament", async () => {
    const files = readZip(await writePptx(await deckOf("since=2022-06-30")));
    const slides = [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const parts = slides.flatMap(([, xml]) =>
      [...xml.matchAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs)].map(([part]) => part),
    );
    const drawn = parts.filter((part) => !/txBox="1"|type="(?:title|sldNum)"/.test(part));
    expect(drawn.length).toBeGreaterThan(30);
    const silent = drawn.filter((part) => !/ descr="[^"]+"|adec:decorative/.test(part));
    expect(silent.map((part) => / name="([^"]*)"/.exec(part)?.[1])).toEqual([]);
    const told = drawn.flatMap((part) => / descr="([^"]*)"/.exec(part)?.[1] ?? []);
    expect(told).toContain("north-port. signed: expected for 31 December 2022 and not reported since");
    expect(told.some((says) => says.startsWith("Of two dated promises"))).toBe(true);
    expect(told.filter((says) => says.includes("␟"))).toEqual([]);
  });

  it("gives each part of a slide a number of its own", async () => {
    const files = readZip(await writePptx(await deckOf()));
    for (const [name, xml] of files) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("gives each paragraph its properties once, before its words, as PowerPoint asks", async () => {
    const files = readZip(await writePptx(await deckOf("since=2022-06-30")));
    const slides = [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const paragraphs = slides.flatMap((xml) => xml.match(/<a:p>.*?<\/a:p>/gs) ?? []);
    expect(paragraphs.filter((own) => own.lastIndexOf("<a:pPr") > "<a:p>".length)).toEqual([]);
  });

  it("says below the chart what the columns of the file leave out, and not what only a drawing shows", async () => {
    const deck = await deckOf("by=all");
    const files = readZip(await writePptx(deck));
    const at = deck.slides.findIndex(({ id }) => id === "coverage");
    const words = textsOf(files.get(nameOf("slides", at + 1))).join(" ");
    expect(words).toContain("Not shown here: 1 report dated too coarsely for a quarter.");
    expect(words).not.toContain("Hatched");
  });

  it("names milestones by day, how many more there are, and each day once", async () => {
    const climb = (pact: string, stages: readonly string[], year: number) =>
      stages.map((stage, at) => [pact, stage, "happened", String(year + at)]);
    const treaty = ["negotiating", "agreed", "signed", "ratified"];
    const told = [
      ["north-port", "signed", "planned", "2022"],
      ...climb("harbour", treaty, 2015),
      ...climb("south-port", treaty, 2010),
      ...climb("glider", ["proposed", "study", "launched"], 2005),
    ];
    const acts = told.map(([pact = "", stage, modality, year = ""], at) => ({
      id: `act-${at}`,
      published: `${year}-03-01`,
      claims: [[stage, modality, year, pact] as unknown as NonNullable<(typeof TOLD)[number]["claims"]>[number]],
    }));
    const dataset = openSketches([...acts, { id: "last", published: "2023-12-01" }]);
    const deck = await makeDeck(askOf(dataset), briefOf(dataset), { choice: { slides: ["coverage"], notes: [] } });
    const files = readZip(await writePptx(deck));
    const words = textsOf(files.get(nameOf("slides", 1))).find((own) => own.startsWith("Milestones: ")) ?? "";
    const parts = words.split("; ");
    const years = parts.slice(0, 8).map((own) => Number(/\d{4}(?=\D*$)/.exec(own)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(parts[8]).toBe("4 more are not named here.");
    expect(words).toContain("overdue since 2022");
    expect(words).not.toContain("2022 (2022)");
  });

  it("writes the heading of an agreement as the paper does", async () => {
    const deck = await deckOf("agreement=harbour");
    const at = deck.slides.findIndex(({ body }) => body.kind === "agreement");
    const files = readZip(await writePptx(deck));
    const { subtitle, title } = deck.slides[at] ?? { subtitle: "", title: "none" };
    expect(textsOf(files.get(nameOf("slides", at + 1))).join(" ")).toContain(`${subtitle}: ${title}`);
  });

  it("sets a title without end smaller, cuts its name before its status, and has all of it in the notes", async () => {
    const deck = await deckOf("agreement=harbour");
    const own = deck.slides.find(({ body }) => body.kind === "agreement");
    if (own === undefined) throw new RangeError("the deck has no agreement");
    const name = "Arrangement on the keeping of ports ".repeat(9).trim();
    const files = readZip(await writePptx({ ...deck, slides: [{ ...own, subtitle: name }] }));
    const xml = files.get(nameOf("slides", 1)) ?? "";
    const heading = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(xml)?.[0] ?? "";
    expect(heading).toContain('sz="1400"');
    expect(textsOf(heading).join(" ")).toMatch(/^Arrangement .*…: /);
    expect(textsOf(heading).join(" ").endsWith(own.title)).toBe(true);
    expect(textsOf(files.get(nameOf("notesSlides", 1))).join(" ")).toContain(`${name}: ${own.title}`);
  });

  it("does not let a name turn the status behind it about", async () => {
    const deck = await deckOf("agreement=harbour");
    const own = deck.slides.find(({ body }) => body.kind === "agreement");
    if (own === undefined) throw new RangeError("the deck has no agreement");
    const files = readZip(await writePptx({ ...deck, slides: [{ ...own, subtitle: "Harbour \u202epact" }] }));
    expect(files.get(nameOf("slides", 1))).toContain(`Harbour pact: ${own.title}`);
  });

  it("tells beside each lane the stage that it stands at, and in a key which colour is which", async () => {
    const deck = await deckOf();
    const files = readZip(await writePptx(deck));
    const at = deck.slides.findIndex(({ id }) => id === "timeline");
    const words = textsOf(files.get(nameOf("slides", at + 1)));
    expect(words).toEqual(
      expect.arrayContaining(["harbour", "in-force", "Nothing told yet", "launched", "negotiating"]),
    );
  });

  it("keeps a filter of many names on the slide's foot, and tells all of it on the title", async () => {
    const deck = await deckOf();
    const filter = `Filter: ${"a country of a long name, ".repeat(60)}end`;
    const files = readZip(await writePptx({ ...deck, stamp: { ...deck.stamp, filter } }));
    const layout = textsOf(files.get("ppt/slideLayouts/slideLayout2.xml")).join(" ");
    expect(layout.length).toBeLessThan(330);
    const { counts, fingerprint, made } = deck.stamp;
    for (const words of [counts, fingerprint, made]) expect(layout).toContain(words);
    expect(files.get("docProps/core.xml")).toContain("a long name, end");
  });

  it("stops when it is called off", async () => {
    await expect(writePptx(await deckOf(), { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
      "enough",
    );
  });

  it("gives no file when it is called off while the file is packed", async () => {
    const deck = await deckOf();
    let drawnMs = 0;
    const onProgress = () => {
      drawnMs = performance.now();
    };
    await writePptx(deck, { onProgress });
    const packingMs = performance.now() - drawnMs;
    let isCalledOff = false;
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.8, 0.9]) {
      const making = new AbortController();
      let isSettled = false;
      const written = writePptx(deck, {
        signal: making.signal,
        onProgress: ({ done, of }) => done === of && setTimeout(() => isSettled || making.abort(), part * packingMs),
      }).finally(() => {
        isSettled = true;
      });
      const outcome = await written.then(
        () => "a file",
        () => "no file",
      );
      expect(outcome).toBe(making.signal.aborted ? "no file" : "a file");
      isCalledOff ||= making.signal.aborted;
    }
    expect(isCalledOff).toBe(true);
  });

  it.each([
    ["told", "since=2022-06-30&by=country"],
    ["of nothing", "country=XX"],
  ])(
    "is a sound package, the sheets of its charts too, for a deck %s and for one of hostile names",
    async (_, search) => {
      const deck = await deckOf(search);
      const slides = [...deck.slides.map(({ id }) => id), "agreement:harbour", "timeline", "promises", "grid"];
      const chosen = [...new Set(slides)] as SlideId[];
      const dataset = openSketches(TOLD);
      const whole = await makeDeck(askOf(dataset), briefOf(dataset, search), {
        choice: { slides: chosen, notes: [{ slide: "board", words: "A note" }] },
      });
      expect(brokenLaws(await writePptx(whole))).toEqual([]);
      expect(brokenLaws(await writePptx(hostile(whole)))).toEqual([]);
    },
  );

  it("has in the sheet of a chart the numbers that the chart draws", async () => {
    const files = unzip(await writePptx(hostile(await deckOf("by=country"))));
    const chart = readXml([...files].find(([name]) => /charts\/chart\d+\.xml$/.test(name))?.[1].toString("utf8") ?? "");
    const book = unzip([...files].find(([name]) => name.endsWith(".xlsx"))?.[1] ?? new Uint8Array());
    const partOf = (name: string) => everyElement(readXml(book.get(name)?.toString("utf8") ?? ""));
    const words = partOf("xl/sharedStrings.xml").flatMap(({ name, children }) =>
      name === "si" ? [children.map(({ text }) => text).join("")] : [],
    );
    const cells = new Map(
      partOf("xl/worksheets/sheet1.xml").flatMap(({ name, attributes, children }) => {
        const value = children.find((child) => child.name === "v")?.text ?? "";
        return name === "c" ? [[attributes.get("r"), attributes.get("t") === "s" ? words[Number(value)] : value]] : [];
      }) as [string, string][],
    );
    const refs = everyElement(chart).filter(({ name }) => name === "c:numRef" || name === "c:strRef");
    expect(refs.length).toBeGreaterThan(2);
    for (const ref of refs) {
      const [, column, first] = /\$([A-Z]+)\$(\d+)/.exec(ref.children[0]?.text ?? "") ?? [];
      for (const point of everyElement(ref).filter(({ name }) => name === "c:pt")) {
        const cell = `${column}${Number(first) + Number(point.attributes.get("idx"))}`;
        expect([cell, cells.get(cell)]).toEqual([cell, point.children[0]?.text]);
      }
    }
  });
});

/** What a codebook, a search or a report may say, and no file of slides may break by. */
const SLY = ` <b>&amp; "x" 'y' ]]> \u0000\u000b\ud800\uffff \u{1f600} \u202e\u05d0 _x000D_ null`;
const WORDS: ReadonlySet<string> = new Set(
  "title subtitle name heading words sentence stage when next evidence remark agreement about source note lines heads cells promises open remarks plainRemarks day filter counts collection shortName".split(
    " ",
  ),
);

/** The same deck with hostile letters behind every word on it. */
function hostile<Part>(part: Part, key = ""): Part {
  if (typeof part === "string") return (WORDS.has(key) ? part + SLY : part) as Part;
  if (Array.isArray(part)) return part.map((own) => hostile(own, key)) as Part;
  if (part === null || typeof part !== "object" || part instanceof Map) return part;
  return Object.fromEntries(Object.entries(part).map(([name, own]) => [name, hostile(own, name)])) as Part;
}
