import { describe, expect, it } from "vitest";
import { inFigures } from "../../../src/pipeline/source/in-figures.ts";

describe("inFigures", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [12_345_678, "12,345,678"],
  ])("sets the thousands of %d apart", (count, figures) => {
    expect(inFigures(count)).toBe(figures);
  });
});
