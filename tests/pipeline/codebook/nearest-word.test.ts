import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord } from "../../../src/pipeline/codebook/nearest-word.ts";

describe("nearestWord", () => {
  it.each([
    ["alises", "aliases"],
    ["short name", "short_name"],
    ["Partys", "parties"],
    ["nott", "not"],
  ])("takes %s for %s", (found, meant) => {
    expect(nearestWord(found, ["id", "name", "short_name", "aliases", "parties", "not"])).toBe(meant);
  });

  it("knows nothing near a word that is quite another", () => {
    expect(nearestWord("colour", ["id", "name", "aliases"])).toBeNull();
    expect(nearestWord("x", [])).toBeNull();
  });

  it("finds a word that is there, whatever stands beside it", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(fc.property(word, fc.array(word), (found, others) => nearestWord(found, [...others, found]) === found));
  });
});
