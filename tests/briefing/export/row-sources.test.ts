import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean) {
  const dataset = openSketches(TOLD);
  const { table } = await askTable(askOf(dataset), briefOf(dataset, search), subject, isLong);
  return table.rows.map((row) => Object.fromEntries(table.heads.map((head, column) => [head, row[column] ?? null])));
}

describe("askSources", () => {
  it("names in every row of the board and the lanes the reports that it rests on, also of those that the filter leaves out", async () => {
    const board = await rowsOf("board", "country=IT&country=FR", false);
    expect(Object.fromEntries(board.map((row) => [row.id, [row.sources, row.next_sources]]))).toEqual({
      harbour: ["force", null],
      "north-port": [null, "north"],
    });
    const lanes = await rowsOf("timeline", "", true);
    for (const { sources, date_basis } of lanes)
      expect(sources === null).toBe(["no report of it", "nothing said"].includes(String(date_basis)));
    const [wide] = (await rowsOf("timeline", "", false)).filter(({ agreement }) => agreement === "harbour");
    expect(wide?.sources).toBe("talks; signing; force");
    const grid = await rowsOf("grid", "country=FR", true);
    expect(grid.map(({ party, sources }) => [party, sources])).toContainEqual(["Land FR", "force"]);
  });
});
