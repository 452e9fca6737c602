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
