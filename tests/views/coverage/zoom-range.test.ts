import { describe, expect, it } from "vitest";
import { binAtX, choiceAfterKey, choiceBox, choiceDates, choiceWords } from "../../../src/views/coverage/zoom-range.ts";

const WIDTH_PX = 348;

describe("binAtX", () => {
  it("is the bin below the pointer, and the nearest one beside the columns", () => {
    expect([0, 41, 141, 239, 241, 400].map((x) => binAtX(x, WIDTH_PX, 3))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe("choiceBox", () => {
  it("spans the chosen bins in either order", () => {
    expect(choiceBox([0, 1], WIDTH_PX, 3)).toEqual({ x: 40, width: 200 });
    expect(choiceBox([1, 0], WIDTH_PX, 3)).toEqual({ x: 40, width: 200 });
  });
});

describe("choiceDates", () => {
  it("begins and ends at the edges of bins", () => {
    expect(choiceDates([1, 0], [0, 90], "quarter")).toEqual({ from: "1970-01", to: "1970-06" });
    expect(choiceDates([0, 0], [365], "year")).toEqual({ from: "1971", to: "1971" });
  });

  it("is null for a bin that there is not", () => {
    expect(choiceDates([0, 2], [0], "year")).toBeNull();
  });
});

describe("choiceAfterKey", () => {
  it("begins at the bin that is read out, and grows and shrinks from there", () => {
    expect(choiceAfterKey("ArrowRight", null, 1, 4)).toEqual([1, 2]);
    expect(choiceAfterKey("ArrowLeft", [1, 2], 2, 4)).toEqual([1, 1]);
  });

  it("stays within the bins and passes over other keys", () => {
    expect(choiceAfterKey("ArrowRight", [0, 3], 3, 4)).toEqual([0, 3]);
    expect(choiceAfterKey("a", null, 0, 4)).toBeNull();
    expect(choiceAfterKey("ArrowRight", null, 0, 0)).toBeNull();
  });
});

describe("choiceWords", () => {
  const rows = [2, 1].map((total, at) => ({ start: at * 365, total, values: [total], isUnfinished: false }));

  it("tells the range and what is in it", () => {
    expect(choiceWords([1, 0], rows, "year", "reports")).toMatch(/^1970 to 1971, 3 reports\. /);
    expect(choiceWords([1, 1], rows, "year", "stories")).toMatch(/^1971, 1 story\. /);
  });
});
