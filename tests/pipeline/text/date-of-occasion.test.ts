import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfOccasion", () => {
  it.each([
    ["Kishida visits London from 12 June. On that occasion the UK-Japan RAA is to be signed.", "2024-06-12"],
    ["The leaders are to meet on 20 June. The UK-Japan RAA is to be signed at the same time.", "2024-06-20"],
    [
      "The leaders are to meet on 20 June. Trade is on the list. They plan to sign the UK-Japan RAA at that meeting.",
      "2024-06-20",
    ],
    ["The leaders met on 20 May. On that occasion the UK-Japan RAA is to be signed.", "?"],
    ["The leaders are to meet on 20 June or 3 July. The UK-Japan RAA is to be signed at the same time.", "?"],
    ["The leaders are to meet on 20 June. The UK-Japan RAA is to be signed.", "?"],
  ])("dates %j %s", (text, date) => {
    expect(claimsIn(text, "2024-06-10")).toEqual([`uk-japan-raa signed planned ${date}`]);
  });
});
