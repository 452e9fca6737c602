import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchedTexts } from "../../../src/engine/search/build-index.ts";
import { findRows } from "../../../src/engine/search/find-rows.ts";
import { rankRows } from "../../../src/engine/search/rank-rows.ts";
import { rowsOfBits } from "../../../src/engine/search/row-bits.ts";
import { anyArticles, anyWords, indexOf } from "./any-texts.ts";
import { type NaiveTerm, naiveMatches, naiveTerms, naiveTokens } from "./naive-search.ts";

const fieldsOf = ({ title, text, publisher }: SearchedTexts) =>
  [title, text, publisher].map((field) => naiveTokens(field ?? ""));

/** How often an article has a term, by weight. */
function naiveUses(article: SearchedTexts, term: NaiveTerm): number {
  const uses = fieldsOf(article).map((tokens, field) => {
    const weights = naiveMatches(tokens, term).map(([, last]) =>
      tokens[last]!.folded === term.tokens.at(-1) ? 1.5 : 1,
    );
    return (field === 0 ? 3 : 1) * weights.reduce((sum, weight) => sum + weight, 0);
  });
  return uses.reduce((sum, own) => sum + own, 0);
}

function naiveScore(articles: readonly SearchedTexts[], article: SearchedTexts, words: string): number {
  const lengthOf = (one: SearchedTexts) => fieldsOf(one).flat().length;
  const average = articles.reduce((sum, one) => sum + lengthOf(one), 0) / articles.length;
  const countOf = (token: string, isWhole: boolean) =>
    articles.filter((one) =>
      fieldsOf(one)
        .flat()
        .some(({ folded }) => (isWhole ? folded === token : folded.startsWith(token))),
    ).length;
  const scores = naiveTerms(words)
    .filter(({ isExcluded }) => !isExcluded)
    .map((term) => {
      const counts = term.tokens.map((token, at) => countOf(token, term.isQuoted || at < term.tokens.length - 1));
      const count = Math.min(...counts);
      const rarity = Math.log(1 + (articles.length - count + 0.5) / (count + 0.5));
      const uses = naiveUses(article, term);
      return (rarity * uses * 2.2) / (uses + 1.2 * (0.25 + (0.75 * lengthOf(article)) / average));
    });
  return scores.reduce((sum, score) => sum + score, 0);
}

describe("rankRows", () => {
  it("ranks as the formula ranks when it is written out", () => {
    fc.assert(
      fc.property(anyArticles, anyWords, (articles, words) => {
        const found = findRows(indexOf(articles), words);
        fc.pre(found.readings.every(({ read }) => read.length === 0));
        const rows = [...rowsOfBits(found.rows)];
        const ranked = rankRows(found, rows, articles.length);
        const scores = ranked.map((row) => naiveScore(articles, articles[row]!, words));
        expect([...ranked].sort((one, other) => one - other)).toEqual(rows);
        for (const [at, score] of scores.entries()) expect(score).toBeLessThanOrEqual((scores[at - 1] ?? score) + 1e-9);
      }),
    );
  });

  const ranked = (articles: readonly (readonly [title: string, text: string])[], words: string, most = 10) => {
    const index = indexOf(articles.map(([title, text]) => ({ title, text, publisher: null })));
    const found = findRows(index, words);
    return rankRows(found, [...rowsOfBits(found.rows)], most);
  };

  it("puts a title before a text, and a whole word before a beginning", () => {
    expect(
      ranked(
        [
          ["Cranes", "On a quay."],
          ["A quay", "On cranes."],
        ],
        "quay",
      ),
    ).toEqual([1, 0]);
    expect(
      ranked(
        [
          ["A", "On quays."],
          ["A", "On quay."],
        ],
        "quay",
      ),
    ).toEqual([1, 0]);
  });

  it("puts the article with the rare word before those with the common one", () => {
    const articles = [
      ["A", "pact pact tomahawk"],
      ["B", "pact pact and"],
      ["C", "pact tomahawk tomahawk"],
    ] as const;
    expect(ranked(articles, "pact tomahawk").slice(0, 2)).toEqual([2, 0]);
  });

  it("keeps the order given among equal ones, and gives no more than are wanted", () => {
    const articles = new Array(9).fill(["A", "On quays."]) as [string, string][];
    expect(ranked(articles, "quay", 4)).toEqual([0, 1, 2, 3]);
    expect(ranked(articles, "quay", 0)).toEqual([]);
    expect(ranked(articles, "-crane", 2)).toEqual([0, 1]);
  });
});
