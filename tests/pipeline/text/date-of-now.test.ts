import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfNow", () => {
  it.each([
    [
      "China was asked on Monday about the UK-Japan RAA, which both had just signed in London.",
      "2024-06-10",
      "2024-06",
    ],
    ["China was asked on Monday about the UK-Japan RAA, which both had just signed in London.", "2024-06-03", "2024"],
    ["In 2023, when they had just signed the UK-Japan RAA, prices fell.", "2024-06-10", "2023"],
  ])("dates what was just done in %j of %s %s", (text, published, date) => {
    expect(claimsIn(text, published)).toEqual([`uk-japan-raa signed happened ${date}`]);
  });

  it.each([
    ["Britain has now ratified the GIGO treaty.", "gigo-treaty ratified happened 2024-06"],
    [
      "Tokyo welcomes today the news that the GIGO treaty has taken effect.",
      "gigo-treaty in-force happened 2024-06-10",
    ],
  ])("dates in %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
