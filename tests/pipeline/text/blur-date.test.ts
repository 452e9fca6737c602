import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("blurDate", () => {
  it.each([
    ["On the eve of the summit of 24 July the two signed the Geelong Treaty.", "signed happened 2025-07"],
    ["They signed the Geelong Treaty just ahead of the summit of 24 July.", "signed happened 2025-07"],
    ["The Geelong Treaty was signed between 3 and 5 July.", "signed happened 2025-07"],
    ["The Geelong Treaty is to be signed in October or November.", "signed planned 2025"],
    ["The Geelong Treaty is to be signed in October.", "signed planned 2025-10"],
    ["The Geelong Treaty was signed on 5 July.", "signed happened 2025-07-05"],
    ["The Geelong Treaty was signed at a meeting from 3 to 5 July.", "signed happened 2025-07"],
    ["The Geelong Treaty was signed on 2025-07-05.", "signed happened 2025-07-05"],
    ["The Geelong Treaty will be signed in the week beginning 15 September.", "signed planned 2025-09"],
    ["The Geelong Treaty will be signed before 15 September.", "signed planned 2025-09"],
    ["The Geelong Treaty will be ratified before October.", "ratified planned 2025"],
    ["The Geelong Treaty will be ratified before January.", "ratified planned ?"],
  ])("keeps %j no more exact than its words", (text, claim) => {
    expect(claimsIn(text, "2025-08-26")).toContain(`geelong-treaty ${claim}`);
  });
});
