import { describe, expect, it } from "vitest";
import { collectionWords, generatedNotice } from "../../src/app/collection-words.ts";

const READ = { articles: 403, generated: null };
const MADE_UP = { articles: 403, generated: { seed: 7 } };

describe("collectionWords", () => {
  it("calls generated reports made up, and no others", () => {
    expect(collectionWords(READ)).toBe("sample corpus of 403 reports");
    expect(collectionWords(MADE_UP)).toBe("generated collection of 403 made-up reports");
  });
});

describe("generatedNotice", () => {
  it("stands above a generated collection alone", () => {
    expect(generatedNotice(READ)).toBeNull();
    expect(generatedNotice(MADE_UP)).toMatch(/made up, from seed 7/);
  });
});
