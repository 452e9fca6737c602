import { describe, expect, it } from "vitest";
import { visitValuesOnce } from "../../../src/engine/stories/visit-values-once.ts";
import { openSketches } from "../small-collection.ts";

const { dimensions, stories } = openSketches(
  [
    { published: "2022-03-08", themes: ["naval", "cyber"] },
    { published: "2022-03-09", themes: ["naval"] },
    { published: "2022-03-10", themes: ["naval"] },
  ],
  [0, 0, 2],
);
const { lists, values } = dimensions.theme;
const visitsOf = (bits: number) => {
  const visits: string[] = [];
  const counted = { bits: Uint32Array.of(bits), size: 0 };
  visitValuesOnce(lists, values.length, counted, stories, (value, row) => visits.push(`${values[value]?.id} ${row}`));
  return visits.sort();
};

describe("visitValuesOnce", () => {
  it("names each value of a story once, with the first report that has it", () => {
    expect(visitsOf(0b111)).toEqual(["cyber 0", "naval 0", "naval 2"]);
  });

  it("passes over reports that are not in the set", () => {
    expect(visitsOf(0b110)).toEqual(["naval 1", "naval 2"]);
  });
});
