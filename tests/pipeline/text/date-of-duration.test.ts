import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfDuration", () => {
  it.each([
    ["The UK-Japan RAA has been in force for almost two years.", "2025-09-22", "2023"],
    ["The UK-Japan RAA, in force for nearly a year, is used often.", "2025-09-22", "2024"],
    ["The UK-Japan RAA has been in effect for more than two years.", "2025-12-22", "2023"],
    ["The UK-Japan RAA has been in force for two years.", "2025-11-22", "2023"],
    ["The UK-Japan RAA has been in force for two years.", "2025-03-22", "?"],
    ["The UK-Japan RAA had been in force for two years.", "2025-11-22", "?"],
    ["The UK-Japan RAA is in force for ten years of trial.", "2025-11-22", "?"],
  ])("dates %j of %s %s", (text, published, date) => {
    expect(claimsIn(text, published)).toEqual([`uk-japan-raa in-force happened ${date}`]);
  });
});
