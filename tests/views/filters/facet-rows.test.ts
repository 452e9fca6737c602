import { describe, expect, it } from "vitest";
import { facetRows } from "../../../src/views/filters/facet-rows.ts";

const counts = Array.from({ length: 10 }, (_, place) => ({
  id: `v${place}`,
  name: `Value ${place}`,
  count: 9 - place,
}));

describe("facetRows", () => {
  it("shows seven and says how many with a report are hidden", () => {
    const { rows, hidden } = facetRows(counts, [], false, "");
    expect([rows.length, hidden]).toEqual([7, 2]);
  });

  it("shows a chosen value wherever it stands", () => {
    const { rows, hidden } = facetRows(counts, ["v9"], false, "");
    expect(rows.at(-1)).toMatchObject({ id: "v9", isChosen: true, count: 0, share: 0 });
    expect(hidden).toBe(2);
  });

  it("shows all when expanded, those without a report too", () => {
    expect(facetRows(counts, [], true, "")).toMatchObject({ hidden: 0, rows: { length: 10 } });
  });

  it("finds by letters in any case, past the first seven", () => {
    expect(facetRows(counts, [], true, " vALUE 9").rows.map(({ id }) => id)).toEqual(["v9"]);
    expect(facetRows(counts, [], true, "tea").rows).toEqual([]);
  });

  it("scales the bars to the largest count, and to nothing when all are 0", () => {
    expect(facetRows(counts, [], false, "").rows[0]?.share).toBe(1);
    expect(facetRows([{ id: "a", name: "A", count: 0 }], [], false, "").rows[0]?.share).toBe(0);
  });
});
