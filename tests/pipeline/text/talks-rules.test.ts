import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) => claimsIn(text, "2022-11-10").filter((claim) => claim.includes(" negotiating "));

describe("TALKS", () => {
  it.each([
    ["Negotiations on the Japan-UK RAA may fail to produce a text by 2024.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA must conclude by May.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA should begin in May.", ["uk-japan-raa negotiating urged 2023-05"]],
    ["Negotiations on the Japan-UK RAA may fail if they are opened.", []],
    ["New talks on the Japan-UK RAA may fail.", []],
  ])("tells from %j whether there are talks", (text, claims) => {
    expect(talksIn(text).filter((claim) => claim.includes("happened") || claims.length > 0)).toEqual(claims);
  });
});
