import { describe, expect, it } from "vitest";
import { askTable, type TableSubject } from "../../../src/briefing/export/ask-table.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

async function rowsOf(subject: TableSubject, search: string, isLong: boolean, sketches = TOLD) {
  const dataset = openSketches(sketches);
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
    expect(cells).toContain("overdue, was expected for 2022-12-31");
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

  it("says whose act a day is of, and that it is that of one where several acted", async () => {
    const acts: typeof TOLD = [
      { published: "2022-02-02", claims: [["ratified", "happened", "2022-02-01", "harbour", "JP"]] },
      { published: "2022-03-02", claims: [["ratified", "happened", "2022-03-01", "harbour", "FR"]] },
    ];
    const cellsOf = async (sketches: typeof TOLD) =>
      Object.values(
        (await rowsOf("timeline", "", false, sketches)).find(({ agreement }) => agreement === "harbour") ?? {},
      );
    expect(await cellsOf(acts.slice(0, 1))).toContain("reached by Land JP 2022-02-01");
    expect(await cellsOf(acts)).toContainEqual(
      expect.stringMatching(/^reached by Land \w+ and Land \w+, one of them 2022-02-01$/),
    );
  });
});
