import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPhrases, WHOLE } from "../../../src/engine/search/count-phrases.ts";
import { findRows } from "../../../src/engine/search/find-rows.ts";
import { rowsOfBits } from "../../../src/engine/search/row-bits.ts";
import { TITLE_WEIGHT } from "../../../src/engine/search/search-index.ts";
import { anyArticles, anyWords, indexOf } from "./any-texts.ts";
import { naiveHas, naiveTerms, naiveTokens } from "./naive-search.ts";

const found = (index: ReturnType<typeof indexOf>, words: string) => [...rowsOfBits(findRows(index, words).rows)];

describe("findRows", () => {
  it("finds what a naive search finds", () => {
    fc.assert(
      fc.property(anyArticles, anyWords, (articles, words) => {
        const index = indexOf(articles);
        const { readings } = findRows(index, words);
        fc.pre(readings.every(({ read }) => read.length === 0));
        expect(found(index, words)).toEqual([...articles.keys()].filter((row) => naiveHas(articles[row]!, words)));
      }),
      { numRuns: 300 },
    );
  });

  it("finds for a misspelt word what its readings find together", () => {
    fc.assert(
      fc.property(anyArticles, fc.constantFrom("shpis", "forec", "shipyrad", "sial", "uk-japn"), (articles, words) => {
        const index = indexOf(articles);
        const { readings } = findRows(index, words);
        const [reading] = readings;
        fc.pre(reading !== undefined);
        const spelt = reading!.read.map((read) => words.replace(reading!.asked, read));
        const rows = new Set(spelt.flatMap((word) => found(index, word)));
        expect(found(index, words)).toEqual([...rows].sort((one, other) => one - other));
      }),
    );
  });

  it("takes a word for another only where no word begins with it", () => {
    fc.assert(
      fc.property(anyArticles, anyWords, (articles, words) => {
        const known = articles.flatMap(({ title, text, publisher }) =>
          [title, text, publisher].flatMap((field) => naiveTokens(field ?? "").map(({ folded }) => folded)),
        );
        const lacking = naiveTerms(words)
          .filter(({ isQuoted, isExcluded }) => !isQuoted && !isExcluded)
          .flatMap(({ tokens }) => tokens)
          .filter((token) => !known.some((word) => word.startsWith(token)));
        expect(findRows(indexOf(articles), words).readings.map(({ asked }) => asked)).toEqual([...new Set(lacking)]);
      }),
    );
  });

  const ARTICLES = [
    { title: "Quay walls", text: "The UK–Japan pact was signed; it is not in force.", publisher: "The Gazette" },
    { title: "Cranes", text: "日本と英国の協定 of the U.K. and Japan", publisher: null },
    { title: null, text: "Tokyo's piers, and a tomahawk", publisher: "The Quay" },
  ];
  it.each([
    { words: "sign", rows: [0] },
    { words: "igned", rows: [] },
    { words: "act", rows: [] },
    { words: "uk-japan PACT", rows: [0] },
    { words: "uk", rows: [0, 1] },
    { words: '"uk and japan"', rows: [1] },
    { words: '"not in force"', rows: [0] },
    { words: '"in for"', rows: [] },
    { words: '"signed; it"', rows: [0] },
    { words: "英国", rows: [1] },
    { words: "国英", rows: [] },
    { words: "tokyo's", rows: [2] },
    { words: "quay", rows: [0, 2] },
    { words: '"walls the uk"', rows: [] },
    { words: "quay -pact", rows: [2] },
    { words: '-"in force"', rows: [1, 2] },
    { words: "-tomahwak", rows: [0, 1, 2] },
    { words: "tomahwak", rows: [2] },
    { words: '"tomahwak"', rows: [] },
    { words: "", rows: [0, 1, 2] },
  ])("finds $words in $rows", ({ words, rows }) => {
    expect(found(indexOf(ARTICLES), words)).toEqual(rows);
  });

  it("finds no phrase that begins in the article before", () => {
    const articles = ["at a quay", "of piers"].map((text) => ({ title: text, text, publisher: text }));
    expect(found(indexOf(articles), '"quay of" "piers of"')).toEqual([]);
  });

  it("says what a misspelt word was taken for, and when nothing is near", () => {
    const { readings } = findRows(indexOf(ARTICLES), "Tomahwak xylophone quay");
    expect(readings).toEqual([
      { asked: "tomahwak", read: ["tomahawk"] },
      { asked: "xylophone", read: [] },
    ]);
  });

  it("seeks near words for the first words that are lacking, and names the next one as read as none", () => {
    const slips = ["qaay", "quya", "quuay", "quaj", "quaz", "quxy", "qway", "quay1", "cranse", "crnaes"];
    const { readings, rows } = findRows(indexOf(ARTICLES), slips.join(" "));
    expect(readings.map(({ asked, read }) => [asked, read.length > 0])).toEqual([
      ...slips.slice(0, 8).map((slip) => [slip, true]),
      ["cranse", false],
    ]);
    expect([...rowsOfBits(rows)]).toEqual([]);
  });

  it("keeps to rows whose words are commoner than the streams' short numbers reach", () => {
    const text = (row: number) => Array.from({ length: 700 }, (_, at) => `w${row * 700 + at}`).join(" ");
    const articles = Array.from({ length: 100 }, (_, row) => ({ title: null, text: text(row), publisher: null }));
    const index = indexOf(articles);
    expect(index.terms).toHaveLength(70_000);
    expect(found(index, '"w69998 w69999"')).toEqual([99]);
    expect(found(index, '"w69999 w69998"')).toEqual([]);
    expect(found(index, '"w10 w11"')).toEqual([0]);
  });

  it("takes no half of a rare word's number for a word or the end of a field", () => {
    // The last words have numbers far past those of one unit, and so high that a half of them could look like a sign.
    const text = (row: number) => Array.from({ length: 660 }, (_, at) => `w${100_000 + row * 660 + at}`).join(" ");
    const articles = Array.from({ length: 200 }, (_, row) => ({
      title: `${text(row)} common words`,
      text: "common words again",
      publisher: null,
    }));
    const index = indexOf(articles);
    const { terms } = findRows(index, '"common words"');
    const uses = countPhrases(index, terms[0]!, Uint32Array.from(articles.keys()));
    expect([...uses]).toEqual(articles.map(() => WHOLE * (TITLE_WEIGHT + 1)));
    for (const row of articles.keys()) {
      expect(found(index, `"w${100_000 + row * 660 + 659} common words again"`)).toEqual([]);
      expect(found(index, `"w${100_000 + row * 660 + 659} common words"`)).toEqual([row]);
    }
  });
});
