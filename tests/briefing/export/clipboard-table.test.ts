import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { clipboardTable, tableOfJson } from "../../../src/briefing/export/clipboard-table.ts";

describe("clipboardTable", () => {
  it("gives the same cells as markup and as text with tabs", () => {
    const { html, text } = clipboardTable({
      heads: ["name", "count"],
      rows: [
        ["A & B", 2],
        [null, 0],
      ],
    });
    expect(text.split("\r\n")).toEqual(["name\tcount", "A & B\t2", "\t0"]);
    expect(html).toContain("<tr><th>name</th><th>count</th></tr>");
    expect(html).toContain("<tr><td>A &amp; B</td><td>2</td></tr>");
  });

  it("keeps text of an article text: no markup, no formula, no cell of its own", () => {
    const sly = '=HYPERLINK("x")\t<script>\nnext';
    const { html, text } = clipboardTable({ heads: ["words"], rows: [[sly], ["+1"], ["-1"], ["@a"]] });
    expect(html).not.toContain("<script");
    expect(html).toContain("<td>&#39;=HYPERLINK");
    const { data } = Papa.parse<string[]>(text, { delimiter: "\t" });
    expect(data.map((row) => row.length)).toEqual([1, 1, 1, 1, 1]);
    for (const [cell] of data.slice(1)) expect(cell).toMatch(/^'[=+\-@]/);
  });

  it("has as many cells as the table, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const { html } = clipboardTable({ heads: ["a", "b"], rows });
        expect(html.match(/<td>/g)).toHaveLength(rows.length * 2);
        expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1);
      }),
    );
  });
});

describe("tableOfJson", () => {
  it("reads an exported table, and an empty one", () => {
    expect(tableOfJson('{"rows":[{"a":1,"b":null}]}')).toEqual({ heads: ["a", "b"], rows: [[1, null]] });
    expect(tableOfJson('{"rows":[]}')).toEqual({ heads: [], rows: [] });
  });
});
