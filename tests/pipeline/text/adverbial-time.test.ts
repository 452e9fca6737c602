import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("isAdverbial", () => {
  it.each([
    ["The signing of the Geelong Treaty is set for next month.", "signed planned 2025-08"],
    ["The signing of the Geelong Treaty is scheduled for 26 July.", "signed planned 2025-07-26"],
    ["Healey travels to Perth next month to sign the Geelong Treaty.", "signed planned 2025-08"],
    ["Healey will this Sunday, 13 July, sign the Geelong Treaty.", "signed planned 2025-07-13"],
    ["Ministers signed the Geelong Treaty, valid until 2075.", "signed happened ?"],
    ["The Geelong Treaty was signed with a budget for 2024.", "signed happened ?"],
    ["Ministers signed the Geelong Treaty aboard the ship that sank in March 2024.", "signed happened ?"],
    ["Ministers signed the Geelong Treaty, drafted in May 2024.", "signed happened ?"],
    ["Ministers signed the Geelong Treaty under a plan of March 2021.", "signed happened ?"],
    ["The Geelong Treaty has been in force since May.", "in-force happened 2025-05"],
    ["The Geelong Treaty has been operating since May.", "in-force happened 2025-05"],
    ["The Geelong Treaty has been under negotiation since 2021.", "negotiating happened 2021"],
    ["The Geelong Treaty was signed during his May visit to Perth.", "signed happened 2025-05"],
    ["The Geelong Treaty was signed on the margins of the June summit.", "signed happened 2025-06"],
    ["The Geelong Treaty was signed as recently as June.", "signed happened 2025-06"],
    ["The Geelong Treaty is to be signed at October's summit.", "signed planned 2025-10"],
    ["Last year's signing of the Geelong Treaty surprised them.", "signed happened 2024"],
    ["Last month's passage of the Geelong Treaty through Parliament surprised them.", "ratified happened 2025-06"],
    ["The Geelong Treaty should take effect in the second half of the year.", "in-force planned 2025"],
  ])("tells when from how long in %j", (text, claim) => {
    expect(claimsIn(`They all met. ${text}`, "2025-07-11")).toContain(`geelong-treaty ${claim}`);
  });
});
