import { describe, expect, it } from "vitest";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { storySetsOf } from "../../../src/engine/stories/story-sets.ts";
import { openSketches } from "../small-collection.ts";

describe("storySetsOf", () => {
  it("tells articles that are a story of their own from stories of several", () => {
    const dataset = openSketches([{}, {}, {}, {}], [0, 1, 0, 3]);
    const { lone, shared } = storySetsOf(dataset);
    expect([0, 1, 2, 3].map((row) => hasRow(lone, row))).toEqual([false, true, false, true]);
    expect([lone.size, [...shared]]).toEqual([2, [0]]);
  });
});
