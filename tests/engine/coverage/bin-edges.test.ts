import { describe, expect, it } from "vitest";
import { binAfter, binEdgesOf, binOfRow } from "../../../src/engine/coverage/bin-edges.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { openSketches } from "../small-collection.ts";

const dataset = openSketches([
  { published: "2022-11-30" },
  { published: "2023-01-02" },
  { published: "2023-01-31" },
  { published: null },
]);

describe("binEdgesOf", () => {
  it("gives each bin the rows that begin in it, and quiet ones none", () => {
    const { starts, edges } = binEdgesOf(dataset, "month");
    expect(starts.map(dateOfDay)).toEqual(["2022-11-01", "2022-12-01", "2023-01-01"]);
    expect([...edges]).toEqual([0, 1, 1, 3]);
  });

  it("has no bin where nothing is dated", () => {
    expect([...binEdgesOf(openSketches([{}]), "day").edges]).toEqual([0]);
  });
});

describe("binOfRow", () => {
  it("finds the bin of every row, as a walk does", () => {
    const bins = binEdgesOf(dataset, "month");
    expect([0, 1, 2].map((row) => binOfRow(bins, row))).toEqual([0, 2, 2]);
    expect([0, 1, 2].map((row) => binAfter(bins, 0, row))).toEqual([0, 2, 2]);
  });
});
