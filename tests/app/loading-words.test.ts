import { describe, expect, it } from "vitest";
import { loadingWords } from "../../src/app/loading-words.ts";

const HALF = { what: "texts", loadedBytes: 10_000_000, totalBytes: 20_000_000 } as const;

describe("loadingWords", () => {
  it("says what is read and how much of it is there", () => {
    expect(loadingWords(HALF)).toBe("Reading the reports’ texts: 10.0 of 20.0 MB");
    expect(loadingWords({ ...HALF, what: "dataset" })).toMatch(/^Reading the collection: /);
  });
});
