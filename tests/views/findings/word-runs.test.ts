import { describe, expect, it } from "vitest";
import { wordRuns } from "../../../src/views/findings/word-runs.ts";

describe("wordRuns", () => {
  it("marks what stands between backticks, and drops them", () => {
    expect(wordRuns("Add `url` here.")).toEqual([
      { words: "Add ", isCode: false },
      { words: "url", isCode: true },
      { words: " here.", isCode: false },
    ]);
    expect(wordRuns("`url`")).toEqual([{ words: "url", isCode: true }]);
  });

  it("leaves a backtick without its twin as it is", () => {
    expect(wordRuns("one ` two")).toEqual([{ words: "one ` two", isCode: false }]);
    expect(wordRuns("`a` and ` b")).toEqual([
      { words: "a", isCode: true },
      { words: " and ` b", isCode: false },
    ]);
  });
});
