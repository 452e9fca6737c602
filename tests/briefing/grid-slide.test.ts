import { describe, expect, it } from "vitest";
import { makeDeck } from "../../src/briefing/make-deck.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

async function gridOf(search = "", gridRows = 11) {
  const dataset = openSketches(TOLD);
  const brief = briefOf(dataset, search);
  const room = { ...brief.room, gridRows };
  const choice = { slides: ["grid"], notes: [] } as const;
  const [slide] = (await makeDeck(askOf(dataset), { ...brief, room }, { choice })).slides;
  if (slide?.body.kind !== "table") throw new TypeError("the grid is no table");
  return slide.body;
}

describe("gridSlide", () => {
  it("names the group over its columns, as treaties and programmes share names of stages", async () => {
    const { table } = await gridOf();
    const groups = table.groups ?? [];
    expect(groups.map(({ name }) => name)).toEqual(["", "Treaties", "Programmes and partnerships", ""]);
    expect(groups.reduce((sum, { columns }) => sum + columns, 0)).toBe(table.heads.length);
    expect(table.heads[0]).toBe("Party");
  });

  it("has no column in which none of the listed parties stands", async () => {
    for (const rows of [1, 2, 11]) {
      const { table } = await gridOf("", rows);
      expect(table.heads.every((_, column) => table.rows.some(({ cells }) => cells[column] !== ""))).toBe(true);
    }
  });

  it("lists the last party rather than saying that one is not listed", async () => {
    const { table } = await gridOf();
    const all = table.rows.length;
    expect((await gridOf("", all - 1)).table.rows).toHaveLength(all);
    const cut = await gridOf("", all - 2);
    expect(cut.table.rows).toHaveLength(all - 2);
    expect(cut.remark).toContain("2 more parties are not listed.");
  });
});
