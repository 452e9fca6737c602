import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { EXPORTS, type ExportFormat, type ExportSubject } from "../../../src/briefing/export/export-kinds.ts";
import { makeExport } from "../../../src/briefing/export/make-export.ts";
import { LIGHT } from "../../../src/briefing/file-colours.ts";
import { PARTS_MARK, TITLE_MARK } from "../../../src/briefing/offline/offline-file.ts";
import type { Deck } from "../../../src/briefing/slide.ts";
import { encodeArticlesOf, openSketches, sketchArticles } from "../../engine/small-collection.ts";
import { readZip } from "../pptx/read-zip.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function exported(subject: ExportSubject, format: ExportFormat, search = "", sketches = TOLD) {
  const dataset = openSketches(sketches);
  const files = encodeArticlesOf(sketchArticles(sketches));
  const offline = {
    template: async () => TITLE_MARK + PARTS_MARK,
    readFile: async (path: string) => new Uint8Array(files.find((file) => file.path === path)?.bytes ?? []),
  };
  return makeExport(askOf(dataset), briefOf(dataset, search), { subject, format, hasMark: false, offline });
}

async function rowsOf(subject: ExportSubject, search = ""): Promise<Record<string, string>[]> {
  const { content } = await exported(subject, "csv", search);
  const [head = "", ...lines] = String(content).trimEnd().split("\r\n");
  return lines.map((line) =>
    Object.fromEntries(head.split(",").map((name, column) => [name, line.split(",")[column] ?? ""])),
  );
}

describe("makeExport", () => {
  it("counts in the coverage every report that passes: in a bin, too coarse for one, or without a date", async () => {
    const rows = await rowsOf("coverage", "country=JP&by=all");
    const sum = (kind: string) =>
      rows.filter((row) => row.kind === kind).reduce((total, row) => total + Number(row.total), 0);
    expect([sum("bin"), sum("too coarse"), sum("undated")]).toEqual([3, 1, 1]);
  });

  it.each(["reports", "stories"])("says on each row of the coverage that it counts %s", async (unit) => {
    const rows = await rowsOf("coverage", `unit=${unit}`);
    expect(new Set(rows.map((row) => row.unit))).toEqual(new Set([unit]));
  });

  const written = (Object.keys(EXPORTS) as ExportSubject[]).flatMap((subject) =>
    EXPORTS[subject].filter((format) => format !== "html").map((format) => [subject, format] as const),
  );

  it.each(written)(
    "says in the %s as %s what it is, of which day and filter, of how many, and when it was made",
    async (...what) => {
      const { content } = await exported(...what, "country=JP&clock=told");
      const all = typeof content === "string" ? content : [...readZip(content).values()].join("");
      const words = all.replace(/<\/tspan>.*?<tspan[^>]*>/gs, " ").replace(/<[^>]*>/g, " ");
      const isPicture = what[1] === "svg" || what[1] === "embed.html";
      for (const told of [
        isPicture
          ? /<title>.{12,}?<\/title>|&lt;title&gt;.{12,}?&lt;/
          : /Where international agreements with Land JP stand/,
        /As told by 1 February 2023/,
        /Clock: told by/,
        /Filter: Land JP/,
        /5 of 7 reports, 5 stories/,
        /dataset f1/,
        /Made on 2 January 2024/,
      ]) {
        expect(isPicture ? all : words).toMatch(told);
      }
    },
  );

  it("counts on a row of the board who says so at all, and beside it who of the filter does", async () => {
    const harbour = async (search: string) => {
      const row = (await rowsOf("board", search)).find(({ id }) => id === "harbour");
      return [row?.stage, row?.stage_count, row?.shown_count, row?.shown_publishers, row?.shown_official].join(" ");
    };
    expect(await harbour("")).toBe("in-force 1 1 1 1");
    expect(await harbour("publisher=ministry")).toBe("in-force 1 1 1 1");
    expect(await harbour("to=2022-03")).toBe("in-force 1 0 0 0");
  });

  it("gives a row a card of the board, with who says so and by which rule", async () => {
    const rows = await rowsOf("board");
    const told = rows.map(({ id, stage, since, official, next_is_overdue }) =>
      [id, stage, since, official, next_is_overdue].join(" "),
    );
    expect(new Set(told)).toEqual(
      new Set(["glider launched 2023-02-01 0 no", "harbour in-force 2022-06-01 1 no", "north-port   0 yes"]),
    );
  });

  it("gives each promise and each claim its sentence and how its report was dated", async () => {
    const promises = await rowsOf("promises");
    expect(promises.map(({ outcome, date_basis, quote }) => [outcome, date_basis, quote])).toEqual([
      ["late", "given", "They met and spoke of it."],
      ["overdue", "given", "They met and spoke of it."],
    ]);
    const claims = await rowsOf("claims", "country=JP");
    expect(claims.map(({ modality }) => modality).sort()).toEqual(["happened", "happened", "happened", "planned"]);
  });

  it("lists the reports that pass, and no other", async () => {
    const rows = await rowsOf("reports", "country=IT");
    expect(rows.map(({ article, date_basis }) => [article, date_basis])).toEqual([["north", "given"]]);
  });

  it.each(
    (Object.keys(EXPORTS) as ExportSubject[]).flatMap((subject) =>
      EXPORTS[subject].map((format) => [subject, format] as const),
    ),
  )("makes %s as %s, named after the view, of an empty collection too", async (subject, format) => {
    const file = await exported(subject, format, "", []);
    expect(file.name.endsWith(`.${format}`)).toBe(true);
    expect(file.content.length).toBeGreaterThan(0);
    const isList = !["coverage", "deck", "paper", "page"].includes(subject) && !["svg", "embed.html"].includes(format);
    const stamp =
      "As of 31 December 2023 · Clock: happened by · Filter: none · 0 of 0 reports, 0 stories · This collection · dataset f1 · Made on 2 January 2024";
    expect(file.remark).toBe(isList ? `There is nothing to list; the file says so. ${stamp}` : "");
    if (!isList) return;
    for (const words of ["(nothing to list)", ...stamp.split(" · ")]) expect(String(file.content)).toContain(words);
  });

  it.each(["csv", "jsonl", "ris", "bib"] as const)(
    "says in %s of no report what was asked, and lists none",
    async (format) => {
      const { content } = await exported("reports", format, "q=nowhere");
      const text = String(content);
      expect(text).toContain("Filter: “nowhere”");
      expect(text).not.toMatch(/^TY {2}-|^@/m);
      if (format === "csv") expect(text.split("\r\n")[1]).toMatch(/^,{10,}Reports: /);
      if (format === "jsonl")
        expect(JSON.parse(text)).toMatchObject({ article: null, stamp_filter: "Filter: “nowhere”" });
    },
  );

  it("draws a picture in which a title is text, whatever stands in it", async () => {
    const { content } = await exported("coverage", "svg", "q=%3Cscript%3E%26%22");
    expect(String(content)).not.toContain("<script");
    expect(String(content)).toContain("&lt;script&gt;&amp;&quot;");
  });

  it.each(["coverage", "timeline", "promises", "grid", "themes", "countries"] as const)(
    "draws %s so that it stands on its own",
    async (subject) => {
      const svg = String((await exported(subject, "svg", "country=JP")).content);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+"/);
      expect(svg).toContain("Filter: Land JP");
      expect(svg).toContain("dataset f1");
      // What has a style sheet, a script or an address would look another way elsewhere.
      expect(svg).not.toMatch(/class=|<style|<script|href=|var\(|NaN|undefined/);
      const embedded = String((await exported(subject, "embed.html", "country=JP")).content);
      expect(embedded).toMatch(/^<figure[^>]*>\n<svg[^>]* width="100%"/);
      expect(embedded).toContain("Filter: Land JP");
    },
  );

  it.each(["coverage", "timeline", "promises", "grid", "themes", "countries"] as const)(
    "keeps every word of %s inside of the picture, whatever the names and the filter",
    async (subject) => {
      const long = "x".repeat(5000);
      const sketches = [...TOLD, { published: "2022-03-01", publisher: null, title: long, countries: ["JP"] }];
      const names = `country=JP&country=FR&country=IT&country=BR&theme=naval&theme=trade&kind=news&kind=official&q=${long}`;
      for (const search of [names, "by=country", "by=publisher"]) {
        const svg = String((await exported(subject, "svg", search, sketches)).content);
        const [, width = "0", height = "0"] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
        const texts = [
          ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*text-anchor="start">([^<]*)/g),
        ];
        expect(texts.length).toBeGreaterThan(2);
        for (const [, x, y, size, words = ""] of texts) {
          // Entities stand for one letter.
          const letters = words.replace(/&[^;]+;/g, "_").length;
          expect(Number(x) + letters * Number(size) * 0.5, words).toBeLessThanOrEqual(Number(width));
          expect(Number(y)).toBeLessThan(Number(height));
        }
      }
    },
  );

  it("holds the end of a milestone's words by its own mark, whatever the letters' width", async () => {
    const svg = String((await exported("coverage", "svg")).content);
    const labels = [
      ...svg.matchAll(
        /<text x="([\d.]+)"[^>]*font-size="11.6"[^>]*text-anchor="(\w+)">[^<]*<\/text><circle cx="([\d.]+)"/g,
      ),
    ];
    const gaps = labels.map(([, x, anchor, dot]) => (anchor === "end" ? 1 : -1) * (Number(dot) - Number(x)));
    expect(gaps.length).toBeGreaterThan(2);
    expect(gaps.filter((gap) => gap < 7 || gap > 10)).toEqual([]);
  });

  it("hatches what its note calls hatched", async () => {
    const svg = String((await exported("coverage", "svg")).content);
    expect(svg).toContain("Hatched");
    const [, id] = /<rect[^>]*fill="url\(#([\w-]+)\)"/.exec(svg) ?? [];
    expect(svg).toContain(`<pattern id="${id}"`);
  });

  it("pales a lane in the page's own colours, and in no mixture with the ground", async () => {
    const quiet = { id: "quiet", published: "2018-01-01", claims: [["signed", "happened", "2018-01-01"]] as const };
    const late = { id: "late", published: "2023-06-01", countries: ["JP"] };
    const svg = String((await exported("timeline", "svg", "", [quiet, late])).content);
    expect(svg).not.toContain("opacity");
    const paled = Object.entries(LIGHT).filter(([name]) => name.endsWith("-pale"));
    expect(paled.some(([, colour]) => svg.includes(`fill="#${colour}"`))).toBe(true);
    const files = readZip((await exported("deck", "pptx", "", [quiet, late])).content as Uint8Array);
    const slides = [...files].filter(([name]) => /slides\/slide\d/.test(name)).map(([, xml]) => xml);
    expect(slides.filter((xml) => xml.includes("<a:alpha"))).toEqual([]);
    expect(paled.some(([, colour]) => slides.join("").toLowerCase().includes(colour))).toBe(true);
  });

  it("tells in words what is late where the lanes are too narrow for it, in the picture and for PowerPoint", async () => {
    const early = { id: "early", published: "1985-03-01", countries: ["JP"] };
    const late = /Late: north-port, signing overdue since 31 Dec 2022\./;
    expect(String((await exported("timeline", "svg", "", [early, ...TOLD])).content)).toMatch(late);
    const files = readZip((await exported("deck", "pptx", "slides=timeline", [early, ...TOLD])).content as Uint8Array);
    expect(files.get("ppt/slides/slide1.xml")).toMatch(late);
  });

  it("draws every lane and every promise, and not as many as a slide has room for", async () => {
    const many = Array.from({ length: 15 }, (_, at) => ({
      id: `plan-${at}`,
      published: `2021-03-${String(at + 1).padStart(2, "0")}`,
      claims: [["signed", "planned", `${2022 + at}`]] as const,
    }));
    const svg = String((await exported("promises", "svg", "", [...TOLD, ...many])).content);
    for (let year = 2022; year < 2037; year++) expect(svg).toContain(`>${year}</text>`);
  });

  it("draws the line of each promise beside its words, what is late in its own colour", async () => {
    const svg = String((await exported("promises", "svg")).content);
    // Two diamonds for two due days that were missed; one act that is told.
    expect(svg.match(/d="M[\d.]+ [\d.]+l5 5-5 5-5-5z"/g)).toHaveLength(2);
    expect(svg.match(/stroke-width="8" stroke-linecap="round"/g)).toHaveLength(1);
    expect(svg).toContain("dashed where nothing says that it happened");
  });

  it("draws the counts of a grid as the engine has them, under the filter", async () => {
    const svg = String((await exported("countries", "svg", "country=JP")).content);
    expect(svg).toContain("<title>Land FR and Land JP: 2 reports</title>");
    expect(svg).toContain("<title>Land JP: 5 reports in all</title>");
    expect(svg).not.toContain("Land IT");
  });

  it("says the same counts in the slides for PowerPoint, the CSV and the page of slides as the engine does", async () => {
    const search = "country=JP&by=all";
    const asked = { mostBins: 400, by: "all", grain: "quarter", unit: "reports" } as const;
    const dataset = openSketches(TOLD);
    const { totals } = await askOf(dataset)("coverage", { ...asked, filter: briefOf(dataset, search).view.filter });
    const told = [...totals];
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(3);

    const files = readZip((await exported("deck", "pptx", search)).content as Uint8Array);
    const chart = [...files].find(([name]) => /charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
    const values = /<c:val>.*?<\/c:val>/s.exec(chart)?.[0] ?? "";
    expect([...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))).toEqual(told);

    const bins = (await rowsOf("coverage", search)).filter(({ kind }) => kind === "bin");
    expect(bins.map(({ total }) => Number(total))).toEqual(told);

    const html = String((await exported("deck", "html", search)).content);
    const packed = /data-part="content.json">([^<]*)</.exec(html)?.[1] ?? "";
    const deck: Deck = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8"));
    const body = deck.slides.find(({ id }) => id === "coverage")?.body;
    if (body?.kind !== "coverage") throw new TypeError("the file has no slide of the coverage");
    expect(body.stack.rows.map(({ total }) => total)).toEqual(told);
    expect(deck.stamp.counts).toContain("5 of 7 reports");
  });

  it.each(["count", "share"])(
    "compares chosen countries in PowerPoint and CSV as the page does, by %s",
    async (scale) => {
      const search = `country=JP&country=FR&by=country&scale=${scale}`;
      const dataset = openSketches(TOLD);
      const { filter } = briefOf(dataset, search).view;
      const asked = { mostBins: 400, by: "country", grain: "quarter", unit: "reports", compare: true } as const;
      const { series, totals } = await askOf(dataset)("coverage", { ...asked, filter });
      expect(series.map(({ name }) => name)).toEqual(["Land JP", "Land FR"]);

      const files = readZip((await exported("deck", "pptx", search)).content as Uint8Array);
      const chart = [...files].find(([name]) => /charts\/chart\d+\.xml$/.test(name))?.[1] ?? "";
      expect(chart).toContain('<c:grouping val="clustered"/>');
      const told = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
        [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
      );
      const shareOf = (count: number, bin: number) => (totals[bin] === 0 ? 0 : (100 * count) / (totals[bin] ?? 1));
      const drawn = series.map(({ counts }) => (scale === "share" ? counts.map(shareOf) : counts));
      expect(told).toEqual(drawn.map((values) => values.map((value) => Math.round(value * 1000) / 1000)));

      const bins = (await rowsOf("coverage", search)).filter(({ kind }) => kind === "bin");
      expect(bins.map((row) => [Number(row["Land JP"]), Number(row["Land FR"])])).toEqual(
        totals.map((_, bin) => series.map(({ counts }) => counts[bin])),
      );
    },
  );

  it("is stamped with filter, day and dataset in every format of text", async () => {
    for (const [subject, format] of [
      ["coverage", "svg"],
      ["coverage", "json"],
      ["reports", "jsonl"],
      ["reports", "bib"],
      ["reports", "ris"],
      ["board", "csv"],
    ] as const) {
      const { content } = await exported(subject, format, "country=JP");
      expect(String(content)).toContain("Filter: Land JP");
      expect(String(content)).toContain("dataset f1");
      expect(String(content)).toContain("Made on 2 January 2024");
    }
  });
});
