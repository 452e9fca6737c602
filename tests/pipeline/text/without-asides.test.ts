import { describe, expect, it } from "vitest";
import { withoutAsides } from "../../../src/pipeline/text/without-asides.ts";

describe("withoutAsides", () => {
  it.each([
    ["it could, he said, be ", "it could be "],
    ["the pact, he hoped, would be ", "the pact hoped would be "],
    ["the pact will be ", "the pact will be "],
  ])("reads %j as %j", (before, read) => {
    expect(withoutAsides(before)).toBe(read);
  });
});
