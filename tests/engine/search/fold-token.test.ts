import { describe, expect, it } from "vitest";
import { foldToken } from "../../../src/engine/search/fold-token.ts";

describe("foldToken", () => {
  it.each([
    ["Élysée", "elysee"],
    ["İzmir", "izmir"],
    ["Łódź", "lodz"],
    ["SØREN", "soren"],
    ["Straße", "strasse"],
    ["ガ", "カ"],
  ])("reads %j as %j", (token, folded) => {
    expect(foldToken(token)).toBe(folded);
  });
});
