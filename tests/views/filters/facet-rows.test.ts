import { describe, expect, it } from "vitest";
import { facetRows, facetTitle } from "../../../src/views/filters/facet-rows.ts";
import { NAMES } from "../samples.ts";

const values = Array.from({ length: 10 }, (_, place) => ({
  id: `v${place}`,
  name: `Value ${place}`,
  count: 9 - place,
}));
const page = { values, more: 0, present: 9 };
const SHORT = { isExpanded: false, typed: "" };
const NONE = { chosen: [], excluded: [] };
const find = (typed: string) => ({ isExpanded: true, typed });

describe("facetRows", () => {
  it("shows seven and says how many with a report are hidden", () => {
    const { rows, hidden } = facetRows(page, NONE, SHORT);
    expect([rows.length, hidden]).toEqual([7, 2]);
  });

  it("shows a chosen value wherever it stands", () => {
    const { rows, hidden } = facetRows(page, { ...NONE, chosen: ["v9"] }, SHORT);
    expect(rows.at(-1)).toMatchObject({ id: "v9", state: "in", count: 0, share: 0 });
    expect(hidden).toBe(2);
  });

  it("shows an excluded value wherever it stands, and tells it from a chosen one", () => {
    const { rows } = facetRows(page, { chosen: ["v1"], excluded: ["v8"] }, SHORT);
    expect(rows.filter(({ state }) => state !== "open").map(({ id, state }) => [id, state])).toEqual([
      ["v1", "in"],
      ["v8", "out"],
    ]);
  });

  it("shows all when expanded, those without a report too", () => {
    expect(facetRows(page, NONE, find(""))).toMatchObject({ hidden: 0, rows: { length: 10 } });
  });

  it("counts what is not listed among the hidden", () => {
    expect(facetRows({ ...page, more: 50, present: 40 }, NONE, SHORT).hidden).toBe(33);
    expect(facetRows({ ...page, more: 50, present: 40 }, NONE, find("")).hidden).toBe(31);
  });

  it("finds by letters in any case, past the first seven", () => {
    expect(facetRows(page, NONE, find(" vALUE 9")).rows.map(({ id }) => id)).toEqual(["v9"]);
    expect(facetRows(page, NONE, find("tea")).rows).toEqual([]);
  });

  it("scales the bars to the largest count, and to nothing when all are 0", () => {
    expect(facetRows(page, NONE, SHORT).rows[0]?.share).toBe(1);
    expect(
      facetRows({ values: [{ id: "a", name: "A", count: 0 }], more: 0, present: 0 }, NONE, SHORT).rows[0]?.share,
    ).toBe(0);
  });
});

describe("facetTitle", () => {
  it("says that families are listed and counted beside agreements, where some are", () => {
    const pageOf = (...ids: string[]) => ({
      values: ids.map((id) => ({ id, name: id, count: 1 })),
      more: 0,
      present: ids.length,
    });
    expect(facetTitle("agreement", pageOf("north-pact", "pacts"), NAMES)).toBe("Agreement or family");
    expect(facetTitle("agreement", pageOf("north-pact"), NAMES)).toBe("Agreement");
    expect(facetTitle("country", pageOf("JP"), NAMES)).toBe("Country");
  });
});
