import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/page/read-page.ts";

const TALKS = "<p>The two towns talked for a whole day in the old hall by the river, and will meet again soon.</p>";
const HARBOUR = "<p>Workers in the harbour laid the last stone of a quay that took seven years and two mayors.</p>";

function article(heading: string, words: string, times: number, head = "h2"): string {
  return `<article><${head}>${heading}</${head}>${words.repeat(times)}</article>`;
}

function read(...articles: string[]) {
  const { text, cuts, stated, findings } = readPage(
    `<!doctype html><html><head><title>Friday live | River Wire</title></head><body><main>${articles.join("")}</main></body></html>`,
    "live.html",
  );
  const cut = new Set(cuts.flatMap(({ start, end }) => text.slice(start, end).trim()));
  const kept = text.split("\n").filter((line) => !cut.has(line));
  return { kept: kept.join("\n"), title: stated.title, findings };
}

describe("findOtherArticles", () => {
  it("names the whole article that is left out, and takes the heading of the one that is read", () => {
    for (const [long, short] of [
      ["Quay is finished", "Towns near a pact"],
      ["Towns near a pact", "Quay is finished"],
    ] as const) {
      const { kept, title, findings } = read(article(short, TALKS, 7), article(long, HARBOUR, 20));
      expect(kept).toContain("harbour");
      expect(kept).not.toContain("whole day");
      expect(title).toBe(long);
      expect(findings).toMatchObject([{ code: "page-articles", file: "live.html", found: short }]);
    }
  });

  it("counts those that are left out beyond the first", () => {
    const others = ["One", "Two", "Three"].map((heading) => article(heading, TALKS, 7));
    const { findings } = read(article("Quay is finished", HARBOUR, 30), ...others);
    expect(findings).toMatchObject([{ code: "page-articles", found: "One, and 2 more" }]);
  });

  it("names a short article, and one whose heading stands above it", () => {
    const short = read(article("Quay is finished", HARBOUR, 20), article("Towns near a pact", TALKS, 3));
    expect(short.findings).toMatchObject([{ code: "page-articles", found: "Towns near a pact" }]);
    const above = (heading: string, words: string, times: number) =>
      `<h2>${heading}</h2><p>By Ann Mill</p><article>${words.repeat(times)}</article>`;
    const { kept, findings } = read(above("Quay is finished", HARBOUR, 20), above("Towns near a pact", TALKS, 7));
    expect(kept).not.toContain("whole day");
    expect(findings).toMatchObject([{ code: "page-articles", found: "Towns near a pact" }]);
  });

  it.each([
    ["a teaser whose heading leads to its article", article('<a href="/pact">Towns near a pact</a>', TALKS, 3)],
    [
      "readers' words below one heading",
      `<h2>Two readers on it</h2>${`<div><article>${TALKS.repeat(7)}</article></div>`.repeat(2)}`,
    ],
    ["a teaser beside it", article("Towns near a pact", TALKS, 1)],
    ["readers' words without a heading", `<article>${TALKS.repeat(9)}</article>`],
    ["a list of links", `<article><h2>More</h2>${`<p><a href="/a">${TALKS}</a></p>`.repeat(9)}</article>`],
  ])("says nothing of %s", (_, beside) => {
    expect(read(article("Quay is finished", HARBOUR, 20, "h1"), beside).findings).toEqual([]);
  });

  it("says nothing of a page whose one article holds parts that are called articles and are read", () => {
    const whole = `<article><h1>Friday live</h1>${article("Towns near a pact", TALKS, 9)}${article("Quay is finished", HARBOUR, 9)}</article>`;
    const { kept, findings } = read(whole);
    const isWhole = kept.includes("harbour") && kept.includes("whole day");
    expect(findings.map(({ code }) => code)).toEqual(isWhole ? [] : ["page-articles"]);
  });
});
