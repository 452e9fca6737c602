import { describe, expect, it } from "vitest";
import { tableSvg } from "../../../src/briefing/export/table-svg.ts";
import type { Slide, Stamp } from "../../../src/briefing/slide.ts";

const STAMP: Stamp = {
  day: "As of 31 July 2026",
  clock: "Clock: happened by",
  filter: "Filter: none",
  counts: "2 of 2 reports",
  collection: "Two",
  fingerprint: "dataset 1a2b3c4d5e6f",
  made: "Made on 1 August 2026",
};

function slideOf(rows: readonly (readonly string[])[]): Slide {
  const heads = ["Agreement", "Promised", "Due", "Said by", "On", "Outcome"];
  const table = { heads, rows: rows.map((cells) => ({ cells, isHot: false })) };
  const body = { kind: "table", table, remark: "" } as const;
  return { id: "promises", part: 1, parts: 1, title: "Promises", subtitle: "", body, quotes: [], note: "" };
}

describe("tableSvg", () => {
  it("breaks no date where one name is a word as wide as half the table", () => {
    const long = [
      "Harbour".repeat(8),
      "Signing",
      "December 2015",
      "Gazette".repeat(9),
      "11 Sep 2017",
      "At least 12 months late",
    ];
    const svg = tableSvg(slideOf([long]), STAMP, false);
    expect(svg).toContain(">11 Sep 2017<");
    expect(svg).toContain(">December 2015<");
  });

  it("has a group's name begin over its first column and run over the others", () => {
    const slide = slideOf([["Japan", "1", "2", "3", "4", "5"]]);
    if (slide.body.kind !== "table") throw new Error("no table");
    const groups = [
      { name: "", columns: 1 },
      { name: "Treaties", columns: 2 },
      { name: "Programmes and partnerships", columns: 3 },
    ];
    const svg = tableSvg({ ...slide, body: { ...slide.body, table: { ...slide.body.table, groups } } }, STAMP, false);
    expect(svg).toMatch(/text-anchor="start">Programmes and partnerships</);
  });
});
