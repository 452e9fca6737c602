import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean) {
  const dataset = openSketches(TOLD);
  const { table } = await askTable(askOf(dataset), briefOf(dataset, search), subject, isLong);
  return table.rows.map((row) => Object.fromEntries(table.heads.map((head, column) => [head, row[column] ?? null])));
}

describe("the tables of the lanes", () => {
  it("never gives a promised stage a day on which it was reached", async () => {
    const long = await rowsOf("timeline", "", true);
    const promised = long.filter(({ state }) => state === "promised" || state === "overdue");
    expect(promised.map(({ agreement, date, due }) => [agreement, date, due])).toEqual([
      ["north-port", null, "2022-12-31"],
    ]);
    const wide = await rowsOf("timeline", "", false);
    const cells = Object.values(wide.find(({ agreement }) => agreement === "north-port") ?? {});
    expect(cells).toContain("overdue, was promised for 2022-12-31");
    expect(cells.filter((cell) => String(cell).startsWith("reached"))).toEqual([]);
  });

  it("tells in the table of the lanes what was reached with its day, and what no report tells", async () => {
    const states = (await rowsOf("timeline", "country=JP", true))
      .filter(({ agreement }) => agreement === "harbour")
      .map(({ state, date, date_basis }) => `${state} ${date} ${date_basis}`);
    expect(states).toContain("reached 2022-06-01 told by reports");
    expect(states).toContain("reached 2022-01-20 told by reports");
    expect(states).toContain("implied null no report of it");
  });
});
