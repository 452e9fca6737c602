import { describe, expect, it } from "vitest";
import { FindingTally } from "../../../src/pipeline/formats/finding-tally.ts";

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ code: "row-short" as const, file: "a.csv", line: row + 2 }));

describe("FindingTally", () => {
  it("names every finding of a file that has few", () => {
    expect(new FindingTally().addAll(rows(100)).all("a.csv")).toEqual(rows(100));
  });

  it("names a hundred of each kind and counts the others", () => {
    const tally = new FindingTally().addAll(rows(1500));
    tally.add({ code: "file-damaged-part", file: "a.csv", line: 7 });
    const all = tally.all("a.csv");
    expect(all.slice(0, 100)).toEqual(rows(100));
    expect(all.slice(100)).toMatchObject([
      { code: "file-damaged-part", line: 7 },
      { code: "findings-more", found: "1,400 more of row-short", expected: "up to 100 of a kind" },
    ]);
  });
});
