import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/engine/filter/fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Élysée", "elysee"],
    ["UK–Japan", "uk-japan"],
    ["Tokyo’s", "tokyo's"],
    ["“in  force”", '"in force"'],
    ["İzmir", "izmir"],
  ])("reads %j as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
