import { describe, expect, it } from "vitest";
import { searchOf } from "../../src/engine/search/search-of.ts";
import { buildSearch } from "../../src/worker/build-search.ts";
import { openSketches } from "../engine/small-collection.ts";

describe("buildSearch", () => {
  const dataset = openSketches(Array.from({ length: 600 }, () => ({ text: "Cranes by the quay." })));

  it("gives turns to others and ends with the index that is built at once", async () => {
    let turns = 0;
    const built = await buildSearch(dataset, async () => {
      turns++;
    });
    expect(turns).toBeGreaterThan(6);
    expect(built.search).toEqual(searchOf(dataset, "quay")?.index);
  });

  it("builds nothing while a text is missing", async () => {
    const partly = { ...dataset, texts: [null, ...dataset.texts.slice(1)] };
    expect(await buildSearch(partly, async () => {})).toBe(partly);
  });
});
