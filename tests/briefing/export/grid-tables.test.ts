import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean) {
  const dataset = openSketches(TOLD);
  const { table } = await askTable(askOf(dataset), briefOf(dataset, search), subject, isLong);
  return table.rows.map((row) => Object.fromEntries(table.heads.map((head, column) => [head, row[column] ?? null])));
}

describe("the tables of a grid", () => {
  it("counts countries by theme, reports or stories, and says which", async () => {
    const rows = await rowsOf("themes", "unit=stories&country=IT", true);
    expect(rows.map(({ country, unit, count }) => [country, unit, count])).toEqual([["Land IT", "stories", 1]]);
  });

  it("gives a party a row for each of its agreements, which are as many as the wide form counts", async () => {
    const wide = await rowsOf("grid", "", false);
    const long = await rowsOf("grid", "", true);
    expect(wide.length).toBeGreaterThan(0);
    for (const { party, all } of wide) expect(long.filter((row) => row.party === party)).toHaveLength(Number(all));
  });
});
