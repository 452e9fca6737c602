import { describe, expect, it } from "vitest";
import { csvOf, jsonLinesOf, jsonOf, stamped } from "../../../src/briefing/export/data-table.ts";
import type { Stamp } from "../../../src/briefing/slide.ts";

const STAMP: Stamp = {
  day: "As of 1 May 2022",
  clock: "Clock: happened by",
  filter: "Filter: none",
  counts: "1 of 1 report",
  collection: "Small",
  fingerprint: "dataset f1",
  made: "Made on 2 May 2022",
};

describe("csvOf", () => {
  it("quotes commas, quotes and line breaks, and leaves unknown cells empty", () => {
    const table = {
      heads: ["a", "b"],
      rows: [
        ['say "so", then', null],
        ["two\nlines", 3],
      ],
    };
    expect(csvOf(table, false)).toBe('a,b\r\n"say ""so"", then",\r\n"two\nlines",3\r\n');
  });

  it.each([
    ...["=1+1", "+1", "-1+2", "@SUM(A1)", "\tx", "\rx", "\nx", "\u0000=1"],
    ...["＝1+1", "＋1", "－1", "＠SUM(A1)", "  =1", "\u00a0=1", "\u200b=1", "\ufeff+1", "=1\n+1", "@a\nb"],
  ])("gives a spreadsheet no formula of %j", (text) => {
    const [, row] = csvOf({ heads: ["a"], rows: [[text]] }, false).split(/\r\n/);
    expect(row?.replace(/^"/, "")).toMatch(/^'/);
  });

  it.each(["a=b", "co-operation", "“+1”", "x\n=1"])("leaves %j as it is", (text) => {
    expect(csvOf({ heads: ["a"], rows: [[text]] }, false)).toContain(`a\r\n${/\n/.test(text) ? `"${text}"` : text}`);
  });

  it("gives no formula as the head of a column, which may be a name of the codebook", () => {
    expect(csvOf({ heads: ["=cmd()"], rows: [] }, false)).toBe("'=cmd()\r\n");
  });

  it("writes no control letter but tab and line end, as readers stop at one or take it for a line's end", () => {
    const table = { heads: ["a\u0000"], rows: [["b\u0000c\u001cd\u0085e\u007ff\ud800g\th"]] };
    expect(csvOf(table, false)).toBe("a\r\nbcdefg\th\r\n");
  });

  it("has no row where the table has none", () => {
    expect(csvOf({ heads: ["a", "b"], rows: [] }, false)).toBe("a,b\r\n");
  });

  it("leaves negative numbers numbers", () => {
    expect(csvOf({ heads: ["slip"], rows: [[-12]] }, false)).toBe("slip\r\n-12\r\n");
  });

  it("begins with a mark of its encoding where it is asked for", () => {
    expect(csvOf({ heads: ["a"], rows: [] }, true).charCodeAt(0)).toBe(0xfeff);
  });
});

describe("a stamped table", () => {
  it("says on every row of what it is", () => {
    const { heads, rows } = stamped({ heads: ["a"], rows: [[1], [2]] }, "Board", STAMP);
    expect(heads).toEqual([
      "a",
      "stamp_title",
      "stamp_day",
      "stamp_clock",
      "stamp_filter",
      "stamp_counts",
      "stamp_collection",
      "stamp_fingerprint",
      "stamp_made",
    ]);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ["Board", "As of 1 May 2022"],
      ["Board", "As of 1 May 2022"],
    ]);
  });

  it("says of what it is in one row of no cells where it has no rows", () => {
    const { heads, rows } = stamped({ heads: ["a", "b"], rows: [] }, "Board", STAMP);
    expect(heads).toHaveLength(10);
    expect(rows).toEqual([[null, null, "Board", ...Object.values(STAMP)]]);
  });

  it("is the same as JSON and as JSON Lines", () => {
    const table = { heads: ["a", "b"], rows: [["=x", null]] };
    expect(JSON.parse(jsonOf("one", table, STAMP))).toEqual({
      title: "one",
      stamp: STAMP,
      rows: [{ a: "=x", b: null }],
    });
    expect(jsonLinesOf(table)).toBe('{"a":"=x","b":null}\n');
  });
});
