import { describe, expect, it } from "vitest";
import { ONCE } from "../../../src/pipeline/text/once-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("ONCE", () => {
  it("gives plans and silence only", () => {
    for (const { outcome } of ONCE) expect([null, "planned"]).toContain(outcome);
  });

  it.each([
    ["Once the Japan-UK RAA is signed, ships will sail.", ["uk-japan-raa signed planned ?"]],
    ["Problems must still be resolved before the Japan-UK RAA is signed.", ["uk-japan-raa signed planned ?"]],
    ["Before the Japan-UK RAA was signed, Japan still had to change a law.", []],
    ["If problems must still be resolved before the Japan-UK RAA is signed, ships will wait.", []],
    ["The gates open when both sides have ratified the Japan-UK RAA.", ["uk-japan-raa ratified needed ?"]],
    ["Sixty days run from the day on which all have ratified the Japan-UK RAA.", ["uk-japan-raa ratified needed ?"]],
    ["The Japan-UK RAA loses its force when one side has withdrawn from it.", []],
    ["At a time when both sides have signed the Japan-UK RAA, doubts are odd.", ["uk-japan-raa signed happened ?"]],
    ["The clock runs from the moment the Diet has ratified the Japan-UK RAA.", ["uk-japan-raa ratified needed ?"]],
  ])("reads what %j makes wait", (text, claims) => {
    expect(claimsIn(text, "2022-11-10")).toEqual(claims);
  });
});
