import { describe, expect, it } from "vitest";
import { NO_DAY } from "../../../src/engine/dataset.ts";
import { DamagedColumn } from "../../../src/engine/read-columns.ts";
import { openStories } from "../../../src/engine/stories/open-stories.ts";
import { packNumbers } from "../../../src/model/packed.ts";

const open = (heads: number[], count: number, lastDays = heads.map((_, row) => row), firstDays = lastDays) =>
  openStories(
    { file: "articles.json", column: "storyGaps" },
    packNumbers(heads.map((head, row) => row - head)),
    { count: heads.length, firstDays: Int32Array.from(firstDays), lastDays: Int32Array.from(lastDays) },
    count,
  );

describe("openStories", () => {
  it("lists the articles of a story by last possible day, those without one last", () => {
    const { members, storyOf } = open([0, 1, 0, 0], 2, [9, 5, NO_DAY, 3]);
    expect([...members.offsets]).toEqual([0, 3, 4]);
    expect([...members.values]).toEqual([3, 0, 2, 1]);
    expect([...storyOf]).toEqual([0, 1, 0, 0]);
  });

  it("lists an article of which only the last possible day is known behind those of which both are", () => {
    expect([...open([0, 0, 0], 1, [9, 5, 3], [9, 5, NO_DAY]).members.values]).toEqual([1, 0, 2]);
  });

  it.each([
    { title: "a head that has another head", heads: [0, 0, 1], count: 1 },
    { title: "a head outside of the rows", heads: [3, 0, 0], count: 1 },
    { title: "another number of stories than the manifest says", heads: [0, 0, 2], count: 3 },
  ])("refuses $title", ({ heads, count }) => {
    expect(() => open(heads, count)).toThrow(DamagedColumn);
  });
});
