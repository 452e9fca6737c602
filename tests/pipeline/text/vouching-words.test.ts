import { describe, expect, it } from "vitest";
import { isKnower, VOUCHES } from "../../../src/pipeline/text/vouching-words.ts";

describe("VOUCHES", () => {
  it.each(["said", "announces", "confirming", "knew", "glad", "fact"])("holds %j", (word) => {
    expect(VOUCHES.has(word)).toBe(true);
  });

  it.each(["dreamt", "claims", "believed", "rumour"])("leaves out %j", (word) => {
    expect(VOUCHES.has(word)).toBe(false);
  });
});

describe("isKnower", () => {
  it.each(["minister", "ministers", "embassies", "paper's"])("takes %j for one who may know", (word) => {
    expect(isKnower(word)).toBe(true);
  });

  it("takes a barman for nobody who would", () => {
    expect(isKnower("barman")).toBe(false);
  });
});
