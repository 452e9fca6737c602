import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence.ts";

const rulesOf = (text: string) => readSentence(text, "2025-11-20").claims.map(({ rule }) => rule);

describe("judgeScope", () => {
  it("leaves a fact by default to who vouches for it", () => {
    expect(rulesOf("Healey said Britain had signed the Geelong Treaty.")).toEqual(["told-as-done"]);
    expect(rulesOf("Traders priced in that Britain had signed the Geelong Treaty.")).toEqual([]);
  });
});
