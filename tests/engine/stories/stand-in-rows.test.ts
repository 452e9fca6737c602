import { describe, expect, it } from "vitest";
import { rowsOfStory, standInRows } from "../../../src/engine/stories/stand-in-rows.ts";
import { openSketches } from "../small-collection.ts";

const { stories } = openSketches(
  [{ published: "2022" }, { published: "2022-03-09" }, { published: "2023-01-02" }, { published: null }],
  [0, 0, 2, 0],
);

describe("standInRows", () => {
  it("lets the report with the earliest certain day stand for its story, not the one that may be older", () => {
    expect([...standInRows(stories, new Uint8Array(4), "stories")]).toEqual([255, 0, 0, 255]);
  });

  it("lets the next passing one stand where the first fails the filter", () => {
    expect([...standInRows(stories, Uint8Array.of(0, 4, 0, 0), "stories")]).toEqual([0, 255, 0, 255]);
  });

  it("is the filter's own mask for reports", () => {
    const mask = Uint8Array.of(0, 4, 0, 0);
    expect(standInRows(stories, mask, "reports")).toBe(mask);
  });
});

describe("rowsOfStory", () => {
  it("gives every report of the story, whichever is asked", () => {
    expect([...rowsOfStory(stories, 3)]).toEqual([1, 0, 3]);
    expect([...rowsOfStory(stories, 2)]).toEqual([2]);
  });
});
