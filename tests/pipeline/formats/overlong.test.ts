import { describe, expect, it } from "vitest";
import { tooManyEntries, tooManyRows } from "../../../src/pipeline/formats/overlong.ts";

describe("tooManyEntries", () => {
  it("says how many entries were not read, and from where on", () => {
    expect(tooManyEntries(120_000, { file: "a.json", entry: 100_001 })).toEqual({
      code: "file-overlong",
      file: "a.json",
      entry: 100_001,
      found: "120,000 entries, of which the last 20,000 were not read",
      expected: "up to 100,000",
    });
  });
});

describe("tooManyRows", () => {
  it("says how many lines of a table were not read, as rows past the limit are not parsed", () => {
    expect(tooManyRows(38_889, { file: "a.csv", line: 100_002 }).found).toBe(
      "more than 100,000 rows; the last 38,889 lines were not read",
    );
  });
});
