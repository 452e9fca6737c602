import { describe, expect, it } from "vitest";
import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { LONG_TEXTS } from "../bench/long-texts.ts";
import { loadCodebook } from "../evaluate/gold.ts";

// Nothing is timed here. The lengths are such that work which grows with the square of the text would not end within
// the time that a test may take; `npm run bench:linear` measures how the work grows.
const LENGTH = 100_000;
const MANY = 1_000_000;
const PATIENCE_MS = 240_000;

const reader = compileArticleReader(loadCodebook());
const LEAD = "Japan and Australia signed the Reciprocal Access Agreement on 6 January 2022. ";

function signings(text: string, file = "long.md") {
  const { article } = readArticle({ file, text }, reader);
  return (article?.claims ?? []).filter(({ stage, modality }) => stage === "signed" && modality === "happened");
}

describe("readArticle, of texts without an end", () => {
  it.each(LONG_TEXTS.map(({ name, ofLength }) => [name, ofLength] as const))(
    "still reads the first sentence before a hundred thousand characters of %s",
    (_, ofLength) => {
      const [first] = signings(`${LEAD}\n\n${ofLength(LENGTH)}`);
      expect(first).toMatchObject({ agreement: "japan-australia-raa", date: "2022-01-06" });
    },
    PATIENCE_MS,
  );

  const clause = "the council met and the envoys said that repairs to the harbour had cost more than thought";
  it.each([
    ["without stops", `${clause} `],
    ["with stops", `T${clause.slice(1)}. `],
  ])(
    "reads five million characters in one line %s",
    (_, piece) => {
      const line = piece.repeat(Math.ceil(5_000_000 / piece.length));
      expect(signings(`${LEAD}${line}`, "long.txt").length).toBeLessThanOrEqual(1);
    },
    PATIENCE_MS,
  );

  it.each(
    [
      "names run together",
      "countries in a list",
      "clauses in clauses",
      "cues with gaps",
      "the beginning of a date",
    ].map((name) => [name] as const),
  )(
    "reads a million characters of %s",
    (name) => {
      const text = LONG_TEXTS.find((long) => long.name === name)?.ofLength(MANY) ?? "";
      expect(text.length).toBeGreaterThanOrEqual(MANY);
      expect(signings(text, "long.txt")).toEqual([]);
    },
    PATIENCE_MS,
  );
});
