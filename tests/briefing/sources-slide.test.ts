import { readFile } from "node:fs/promises";
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

async function slideOf(search: string) {
  const dataset = openSketches(TOLD);
  const choice = { slides: ["sources"], notes: [] } as const;
  const [slide] = (await makeDeck(askOf(dataset), briefOf(dataset, search), { choice })).slides;
  const rows = slide?.body.kind === "table" ? slide.body.table.rows : [];
  return { title: slide?.title, subtitle: slide?.subtitle, rows: rows.map(({ cells }) => cells.join(" ")) };
}

describe("sourcesSlide", () => {
  it("names of a filter by publisher or kind only these, with what passes", async () => {
    const whole = await slideOf("");
    const one = await slideOf("publisher=ministry");
    expect(one.title).toBe("1 report by 1 publisher");
    expect(one.rows).toHaveLength(1);
    expect(whole.rows.length).toBeGreaterThan(1);
    const kinds = (subtitle?: string) => subtitle?.match(/By kind of source: ([^.]*)\./)?.[1]?.split(", ") ?? [];
    const [kind] = kinds(whole.subtitle);
    expect(kinds((await slideOf(`kind=${kind?.split(" ")[0]?.toLowerCase()}`)).subtitle)).toEqual([kind]);
  });

  it("counts no publisher that is not known, and says where some are not", async () => {
    const titleOf = async (...publishers: (string | null)[]) => {
      const dataset = openSketches(publishers.map((publisher) => ({ publisher, claims: [] })));
      const choice = { slides: ["sources"], notes: [] } as const;
      return (await makeDeck(askOf(dataset), briefOf(dataset, ""), { choice })).slides[0]?.title;
    };
    expect(await titleOf("gazette", "herald", "gazette")).toBe("3 reports by 2 publishers");
    expect(await titleOf("gazette", "herald", null)).toBe("3 reports, 2 known publishers");
    expect(await titleOf(null, null)).toBe("2 reports, publisher not known");
  });

  it("says on a past day that it counts the reports of all days", async () => {
    expect(await sourcesOf("asof=2022-03")).toContain("Coverage is of the whole collection;");
    expect(await sourcesOf("")).not.toContain("whole collection");
  });

  it("says why kinds of source sum to more than there are stories, where stories are counted", async () => {
    expect(await sourcesOf("unit=stories")).toContain(TWICE);
    expect(await sourcesOf("")).not.toContain(TWICE);
  });

  it("has a collection of its own whose two sentences on its texts say nothing twice", async () => {
    const about = await readFile("data/about.md", "utf8");
    const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(about) ?? [];
    const runsOf = (words: string) => {
      const all = words.toLowerCase().match(/\w+/g) ?? [];
      return all.map((_, at) => all.slice(at, at + 4).join(" ")).slice(0, -3);
    };
    const texts = /texts: (.*)/.exec(head)?.[1] ?? "";
    expect(runsOf(texts).length).toBeGreaterThan(0);
    expect(runsOf(texts).filter((run) => runsOf(body).includes(run))).toEqual([]);
  });
});
