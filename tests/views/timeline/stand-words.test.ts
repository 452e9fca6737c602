import { describe, expect, it } from "vitest";
import { standWords } from "../../../src/views/timeline/stand-words.ts";

describe("standWords", () => {
  it.each([
    [{ name: "Ratified by Japan", shortName: "Ratif. by 1 of 2" }, 22, "Ratified by Japan"],
    [{ name: "Ratified by the United Kingdom", shortName: "Ratif. by 1 of 2" }, 22, "Ratif. by 1 of 2"],
    [null, 22, "Nothing told yet"],
  ])("says of %j in %i letters %j", (standing, most, words) => {
    expect(standWords({ standing }, most)).toBe(words);
  });
});
