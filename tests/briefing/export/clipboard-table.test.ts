import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { stampLine } from "../../../src/briefing/brief.ts";
import { clipboardTable, tableOfJson } from "../../../src/briefing/export/clipboard-table.ts";
import { jsonOf } from "../../../src/briefing/export/data-table.ts";

describe("clipboardTable", () => {
  it("gives the same cells as markup and as text with tabs", () => {
    const table = {
      heads: ["name", "count"],
      rows: [
        ["A & B", 2],
        [null, 0],
      ],
    };
    const { html, text } = clipboardTable(table, "As of 1 May 2022");
    expect(text.split("\r\n")).toEqual(["name\tcount", "A & B\t2", "\t0", "As of 1 May 2022"]);
    expect(html).toContain("<tr><th>name</th><th>count</th></tr>");
    expect(html).toContain("<tr><td>A &amp; B</td><td>2</td></tr>");
  });

  it("keeps text of an article text: no markup, no formula, no cell of its own", () => {
    const sly = '=HYPERLINK("x")\t<script>\nnext';
    const { html, text } = clipboardTable({ heads: ["words"], rows: [[sly], ["+1"], ["-1"], ["@a"]] }, "=stamp");
    expect(html).not.toContain("<script");
    expect(html).toContain("<td>&#39;=HYPERLINK");
    const { data } = Papa.parse<string[]>(text, { delimiter: "\t" });
    expect(data.map((row) => row.length)).toEqual([1, 1, 1, 1, 1, 1]);
    for (const [cell] of data.slice(1)) expect(cell).toMatch(/^'[=+\-@]/);
  });

  it("says below its rows of what it is, as one cell over all columns", () => {
    const { html } = clipboardTable({ heads: ["a", "b"], rows: [[1, 2]] }, "Filter: “A & B”");
    expect(html).toContain('<tfoot><tr><td colspan="2">Filter: “A &amp; B”</td></tr></tfoot>');
  });

  it("has as many cells as the table, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const { html } = clipboardTable({ heads: ["a", "b"], rows }, "As of 1 May 2022");
        expect(html.match(/<td>/g)).toHaveLength(rows.length * 2);
        expect(html.match(/<tr>/g)).toHaveLength(rows.length + 2);
      }),
    );
  });
});

describe("tableOfJson", () => {
  it.each([
    [[[1, null]], ["a", "b"]],
    [[], []],
  ])("reads an exported table of the rows %j with its stamp", (rows, heads) => {
    const made = { day: "As of 1 May 2022", clock: "Clock: told by", filter: "Filter: none", counts: "1 of 1 report" };
    const stamp = { ...made, collection: "Small", fingerprint: "dataset f1", made: "Made on 2 May 2022" };
    const read = tableOfJson(jsonOf("Board: One", { heads: ["a", "b"], rows }, stamp));
    expect(read.table).toEqual({ heads, rows });
    expect(read.stampWords).toBe(`Board: One · ${stampLine(stamp)}`);
  });
});
