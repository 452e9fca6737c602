import { describe, expect, it } from "vitest";
import type { DimensionColumn } from "../../src/engine/dataset.ts";
import { openDimensions } from "../../src/engine/open-dimensions.ts";
import { BASIS_NAMES, KIND_NAMES } from "../../src/ui/source-words.ts";
import { encodeArticlesOf, openSketches, partsOf, sketchArticles } from "./small-collection.ts";

const SKETCHES = [
  { published: "2023-01-01", agreements: ["south-port", "harbour"] },
  { published: "2023-01-02", families: ["ports"], agreements: ["north-port"] },
  { published: "2023-01-03", families: ["ports"], publisher: null },
];
const PARTS = partsOf(encodeArticlesOf(sketchArticles(SKETCHES)));

function rowsOf(column: DimensionColumn): string[][] {
  return SKETCHES.map((_, row) => {
    const places =
      "single" in column
        ? column.single.subarray(row, row + 1)
        : column.lists.values.subarray(column.lists.offsets[row], column.lists.offsets[row + 1]);
    return Array.from(places).flatMap((place) => column.values[place]?.id ?? []);
  });
}

describe("openDimensions", () => {
  const dimensions = openDimensions(PARTS, openSketches(SKETCHES).articles);

  it("gives an article the families of its agreements", () => {
    expect(rowsOf(dimensions.agreement)).toEqual([
      ["harbour", "south-port", "ports"],
      ["north-port", "ports"],
      ["ports"],
    ]);
  });

  it("gives no value to an article without a publisher", () => {
    expect(rowsOf(dimensions.publisher)).toEqual([["gazette"], ["gazette"], []]);
  });

  it("names kinds and date bases as the rest of the page does, so that chart and filters say the same", () => {
    const namesOf = ({ values }: DimensionColumn) => Object.fromEntries(values.map(({ id, name }) => [id, name]));
    expect(namesOf(dimensions.kind)).toEqual(KIND_NAMES);
    expect(namesOf(dimensions.basis)).toEqual(BASIS_NAMES);
  });
});
