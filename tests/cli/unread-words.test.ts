import { describe, expect, it } from "vitest";
import { unreadWords } from "../../src/cli/unread-words.ts";

describe("unreadWords", () => {
  it.each([
    [
      "asof",
      "soon",
      "soon is no day to look from: it is one that has come, such as 2022-11-30, or 2022-11 or 2022 for its last day.",
    ],
    [
      "since",
      "2024-02-30",
      "2024-02-30 is no day to compare with: it is one that has come, such as 2022-11-30, or 2022-11 or 2022.",
    ],
    ["clock", "never", "never is no clock: it is happened or told."],
    ["country", "XX", "country=XX is nothing that this collection has."],
  ])("says of %s=%s what it is not", (key, value, words) => {
    expect(unreadWords({ key, value })).toBe(words);
  });
});
