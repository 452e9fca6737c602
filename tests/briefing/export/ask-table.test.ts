import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean) {
  const dataset = openSketches(TOLD);
  const { table } = await askTable(askOf(dataset), briefOf(dataset, search), subject, isLong);
  return table.rows.map((row) => Object.fromEntries(table.heads.map((head, column) => [head, row[column] ?? null])));
}

describe("askTable", () => {
  it("counts in both forms of a grid the reports that pass and name both values", async () => {
    const wide = await rowsOf("countries", "country=JP", false);
    expect(wide.map((row) => [row.country, row.in_all, row["Land JP"], row["Land FR"]])).toEqual([
      ["Land JP", 5, 5, 2],
      ["Land FR", 2, 2, 2],
    ]);
    const long = await rowsOf("countries", "country=JP", true);
    expect(long.map((row) => [row.country, row.other_country, row.count])).toEqual([
      ["Land JP", "Land JP", 5],
      ["Land JP", "Land FR", 2],
      ["Land FR", "Land JP", 2],
      ["Land FR", "Land FR", 2],
    ]);
  });
});
