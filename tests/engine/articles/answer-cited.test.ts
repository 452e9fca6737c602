import { describe, expect, it } from "vitest";
import { answerCited, answerQuotes } from "../../../src/engine/articles/answer-cited.ts";
import { neededFiles } from "../../../src/engine/needed-files.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { filterOf, openSketches } from "../small-collection.ts";

describe("answerCited", () => {
  const dataset = openSketches([
    {
      id: "one",
      published: "2022-01-01",
      claims: [
        ["signed", "happened"],
        ["in-force", "planned"],
      ],
    },
    { id: "two", published: "2022-02-01", publisher: "ministry", claims: [["signed", "happened"]] },
  ]);

  it("names report and publisher of each claim in the order of asking, and whether the filter shows it", () => {
    expect(answerCited(dataset, { claims: [2, 0], filter: filterOf({ kind: ["official"] }) })).toEqual([
      { number: 2, articleId: "two", publisherName: "The ministry", kind: "official", isShown: true },
      { number: 0, articleId: "one", publisherName: "The gazette", kind: "news", isShown: false },
    ]);
  });

  it("passes over numbers that no claim has", () => {
    expect(answerCited(dataset, { claims: [9, -1], filter: EMPTY_FILTER })).toEqual([]);
  });

  it("needs the lines of the reports and no text", () => {
    const unread = { ...dataset, lines: dataset.lines.map(() => null), texts: dataset.texts.map(() => null) };
    const needed = neededFiles(unread, { kind: "cited", question: { claims: [1, 99], filter: EMPTY_FILTER } });
    expect(needed).toEqual([{ folder: "lines", number: 0 }]);
  });
});

describe("answerQuotes", () => {
  const dataset = openSketches([
    { id: "one", published: "2022-01-01", claims: [["signed", "happened"]] },
    { id: "two", published: "2022-02-01", publisher: "ministry", claims: [["in-force", "planned"]] },
  ]);

  it("gives each claim with its sentence and the address of its report, in the order of asking", () => {
    const quotes = answerQuotes(dataset, { claims: [1, 0], filter: filterOf({ kind: ["official"] }) });
    expect(quotes.map(({ number, articleId, isShown }) => ({ number, articleId, isShown }))).toEqual([
      { number: 1, articleId: "two", isShown: true },
      { number: 0, articleId: "one", isShown: false },
    ]);
    expect(quotes.every(({ quote, cue }) => quote.length > 0 && cue.end <= quote.length)).toBe(true);
    expect(quotes.map(({ url }) => url)).toEqual([null, null]);
  });

  it("needs lines and texts of the reports", () => {
    const unread = { ...dataset, lines: dataset.lines.map(() => null), texts: dataset.texts.map(() => null) };
    const needed = neededFiles(unread, { kind: "quotes", question: { claims: [1, 99], filter: EMPTY_FILTER } });
    expect(needed).toEqual([
      { folder: "lines", number: 0 },
      { folder: "texts", number: 0 },
    ]);
  });
});
