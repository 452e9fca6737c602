import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/model/span.ts";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { openSentence } from "../../../src/pipeline/text/sentence-parts.ts";
import { signed } from "../../../src/pipeline/text/word-signs.ts";
import { READER } from "./read-sentence.ts";

const ALL_SIGNS = 0xffffffff;
const PACT = signed("pact", /\bpact\b/g);
const TEXT = "Rain fell. The Pact was signed in May 2021, and the pact holds.";
const SENTENCE = { start: 11, end: TEXT.length };
const open = (text: string, sentence: Span, names: readonly Span[], signs: number) => {
  const reading = openText(READER, text);
  return openSentence(reading, sentence, names, signs, findLetterRuns(reading.folded));
};
const wordsAt = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe("openSentence", () => {
  it("finds a pattern in its own sentence, in places of the whole text", () => {
    const parts = open(TEXT, SENTENCE, [], ALL_SIGNS);
    expect(wordsAt(parts.spansOf(PACT))).toEqual(["Pact", "pact"]);
    expect(wordsAt(parts.writtenSpansOf(signed("pact", /\b[A-Z]\w+ct\b/g)))).toEqual(["Pact"]);
    expect(wordsAt(parts.spansOf(signed("pact", /\brain\b/g)))).toEqual([]);
  });

  it("does not search a sentence that has no sign of the pattern", () => {
    const parts = open(TEXT, SENTENCE, [], 0);
    expect(parts.spansOf(PACT)).toEqual([]);
  });

  it("leaves out what overlaps a name", () => {
    const parts = open(TEXT, SENTENCE, [{ start: 15, end: 19 }], ALL_SIGNS);
    expect(wordsAt(parts.spansOf(PACT))).toEqual(["pact"]);
  });

  it("knows the times of the sentence alone", () => {
    const parts = open(`In 2019 ${TEXT}`, { start: 19, end: TEXT.length + 8 }, [], ALL_SIGNS);
    expect(parts.times().map(({ when }) => when)).toEqual([{ kind: "date", year: 2021, month: 5 }]);
  });

  it("asks once for the subjects of each kind", () => {
    const parts = open(TEXT, SENTENCE, [], ALL_SIGNS);
    let asked = 0;
    const find = () => {
      asked += 1;
      return [];
    };
    for (const kind of ["treaty", "treaty", "programme"]) expect(parts.subjects(kind, find)).toEqual([]);
    expect(asked).toBe(2);
  });
});
