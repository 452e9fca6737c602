import { describe, expect, it } from "vitest";
import type { CoverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import {
  barAtX,
  multipleBars,
  multipleGrid,
  multiplePeak,
  readingWords,
  shownValue,
} from "../../../src/views/coverage/multiples-layout.ts";

const STACK: CoverageStack = {
  parts: [
    { id: "a", name: "Access", colour: 1 },
    { id: "b", name: "Naval", colour: 2 },
  ],
  rows: [
    { start: 0, total: 4, values: [1, 3], isUnfinished: false },
    { start: 365, total: 0, values: [0, 0], isUnfinished: false },
  ],
};

describe("multipleGrid", () => {
  it("has as many columns as fit, at most four and no more than charts", () => {
    expect(multipleGrid(9, 1100, 440).columns).toBe(4);
    expect(multipleGrid(9, 360, 440).columns).toBe(1);
    expect(multipleGrid(2, 1100, 440).columns).toBe(2);
    expect(multipleGrid(0, 1100, 440).columns).toBe(1);
  });
});

describe("multiplePeak", () => {
  it("is the highest value of all charts", () => {
    expect(multiplePeak(STACK, false)).toBe(3);
    expect(multiplePeak(STACK, true)).toBe(0.75);
    expect(multiplePeak({ parts: [], rows: [] }, false)).toBe(0);
  });
});

describe("multipleBars", () => {
  const grid = { columns: 1, widthPx: 100, heightPx: 61 };

  it("measures every chart against the same peak, and draws nothing for 0", () => {
    expect(multipleBars(STACK, 0, false, 3, grid)).toEqual([{ bin: 0, x: 0, y: 41, width: 42, height: 20 }]);
    expect(multipleBars(STACK, 1, false, 3, grid)[0]?.height).toBe(60);
    expect(multipleBars(STACK, 0, false, 0, grid)).toEqual([]);
  });
});

describe("barAtX", () => {
  it("stays within the bins", () => {
    expect([-0.1, 0, 0.49, 0.5, 1].map((share) => barAtX(share, 2))).toEqual([0, 0, 0, 1, 1]);
  });
});

describe("shownValue", () => {
  it("tells a share of nothing from none", () => {
    expect([shownValue(null, true), shownValue(0, true), shownValue(0.5, true), shownValue(1.25, false)]).toEqual([
      "–",
      "0%",
      "50%",
      "1.3",
    ]);
  });
});

describe("readingWords", () => {
  it("reads what each chart has in a bin, and nothing of what has none", () => {
    const wordsOf = (row: number, isShare: boolean) =>
      readingWords(STACK.rows[row]!, STACK.parts, "year", "reports", isShare);
    expect(wordsOf(0, false)).toBe("1970, 4 reports: Access 1, Naval 3");
    expect(wordsOf(0, true)).toBe("1970, 4 reports: Access 25%, Naval 75%");
    expect(wordsOf(1, false)).toBe("1971, 0 reports");
  });
});
