import { describe, expect, it } from "vitest";
import { cutCells, fitTable } from "../../../src/briefing/pptx/fit-table.ts";
import type { SlideTable } from "../../../src/briefing/slide.ts";

const tableOf = (rows: number, cell: string): SlideTable => ({
  heads: ["Agreement", "Said by"],
  rows: Array.from({ length: rows }, (_, at) => ({ cells: [`Pact ${at}`, cell], isHot: false })),
});
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("fitTable", () => {
  it("sets a table of short cells in its usual type", () => {
    const { size, most } = fitTable(tableOf(10, "The Daily Page"), 12, 4);
    expect({ size, most }).toEqual({ size: 12, most: Number.POSITIVE_INFINITY });
  });

  it.each([60, 90, 150, 400])("ends a table of ten cells of %i letters where its box ends", (letters) => {
    const cell = "word and ".repeat(50).slice(0, letters);
    expect(sumOf(fitTable(tableOf(10, cell), 6, 4).heights)).toBeLessThanOrEqual(4);
  });

  it("gives few rows as many lines as they need before it cuts a word", () => {
    const table = tableOf(2, "word and ".repeat(40));
    expect(cutCells(table, fitTable(table, 6, 4))).toEqual([]);
  });

  it("names each cell that it cuts once", () => {
    const cell = "word and ".repeat(60);
    const table = tableOf(11, cell);
    expect(cutCells(table, fitTable(table, 6, 4))).toEqual([cell]);
  });
});
