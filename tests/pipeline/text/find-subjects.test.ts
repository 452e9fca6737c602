import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("findSubjects", () => {
  it.each([
    ["The Geelong Treaty is long. The pact was signed in May.", ["geelong-treaty signed happened 2025-05"]],
    ["The Geelong Treaty is long. It was signed in May.", ["geelong-treaty signed happened 2025-05"]],
    ["Ministers signed a pact. The Geelong Treaty runs for decades.", ["geelong-treaty signed happened 2025-07"]],
    ["The Geelong Treaty is long. A memorandum on beef was signed.", []],
    ["The Geelong Treaty is long. The Japanese text was signed in May.", []],
    ["In May the parties signed the treaty that runs GCAP.", ["gigo-treaty signed happened 2025-05"]],
    ["GCAP is costly. The treaty was signed in May.", ["gigo-treaty signed happened 2025-05"]],
    ["GCAP is costly. The parties signed a cricket trophy.", []],
  ])("reads %j as %j", (text, claims) => {
    expect(claimsIn(text, "2025-07-27")).toEqual(claims);
  });
});

describe("names by the way and words told ahead", () => {
  it.each([
    [
      "Manila has a visiting forces agreement with Australia, and one with Japan to which the Senate gave its concurrence last month.",
      "japan-philippines-raa ratified happened 2024-05",
    ],
    [
      "The agreement that Britain and Japan had signed the day before was a surprise, a spokesman said on Thursday. The Reciprocal Access Agreement lets the forces of Japan and Britain train together.",
      "uk-japan-raa signed happened ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("another agreement told ahead", () => {
  it.each([
    [
      "The agreement that Tokyo and Lima had signed was a surprise, he said. Japan and Manila spoke of the Reciprocal Access Agreement.",
      "japan-philippines-raa signed",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
