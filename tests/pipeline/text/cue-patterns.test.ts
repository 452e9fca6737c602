import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LadderId } from "../../../src/model/codebook.ts";
import type { CuePattern } from "../../../src/pipeline/text/compile-cues.ts";
import { openPatterns } from "../../../src/pipeline/text/cue-patterns.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { endOfPattern, startOfOpening } from "../../../src/pipeline/text/match-cue.ts";
import { findRuns } from "../../../src/pipeline/text/phrase-automaton.ts";
import { splitSentences } from "../../../src/pipeline/text/split-sentences.ts";
import { findStandingWords } from "../../../src/pipeline/text/word-numbers.ts";
import { loadSamples } from "../../evaluate/gold.ts";
import { READER } from "./read-sentence.ts";

const LADDERS: ReadonlySet<LadderId> = new Set(["treaty", "programme", "partnership"]);
const AUTOMATON = READER.automaton;
const sentences = [...loadSamples().values()].flatMap(({ text }) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end)),
);

/** The orders of all patterns that a sentence holds, one by one or by the words that stand in it. */
function ordersIn(text: string, isSorted: boolean, ladders = LADDERS): number[] {
  const folded = foldText(text);
  const words = findStandingWords(folded, { start: 0, end: folded.length });
  const found = findRuns(AUTOMATON, text)[3] ?? [];
  const patternsAt = openPatterns(READER.cues, words, ladders);
  const orders: number[] = [];
  for (let at = 0; at < found.length; at += 2) {
    const opening = READER.cues.openingAt(found[at + 1]!)!;
    if (startOfOpening(opening, folded, found[at]!) < 0) continue;
    const isHeld = (pattern: Pick<CuePattern, "rest">) =>
      endOfPattern(pattern, folded, found[at]!, folded.length) !== null;
    const held = isSorted
      ? patternsAt(found[at + 1]!)
          .filter(isHeld)
          .flatMap(({ patterns }) => patterns)
      : opening.patterns.filter(isHeld);
    orders.push(...held.filter(({ target }) => ladders.has(target.ladder)).map(({ order }) => order));
  }
  return orders.sort((a, b) => a - b);
}

describe("openPatterns", () => {
  it("leaves out no pattern that a sentence of the collection holds", () => {
    const held = sentences.map((text) => ordersIn(text, false));
    expect(sentences.map((text) => ordersIn(text, true))).toEqual(held);
    expect(held.flat().length).toBeGreaterThan(sentences.length);
  });

  it("leaves out no pattern that words of cues in any order hold", () => {
    const spelled = READER.cues.openings.flatMap(({ words, patterns }) => [
      words.join(" "),
      ...patterns.flatMap(({ rest }) =>
        rest.flatMap((step) => step?.split("/").filter((word) => /^[a-z]+$/.test(word)) ?? []),
      ),
    ]);
    const some = fc.array(fc.constantFrom(...new Set(spelled), "2031", "on monday", ","), { maxLength: 12 });
    fc.assert(
      fc.property(some, (words) => {
        const text = words.join(" ");
        expect(ordersIn(text, true)).toEqual(ordersIn(text, false));
      }),
    );
  });

  it("leaves out no pattern of the only ladder that is asked for", () => {
    const only = new Set<LadderId>(["partnership"]);
    const held = sentences.map((text) => ordersIn(text, false, only));
    expect(sentences.map((text) => ordersIn(text, true, only))).toEqual(held);
    expect(held.flat().length).toBeGreaterThan(0);
  });

  it("has nothing of an opening whose patterns are all on other ladders", () => {
    const place = READER.cues.openings.findIndex(({ patterns }) =>
      patterns.every(({ target, rest }) => target.ladder === "treaty" && rest.length === 0),
    );
    expect(openPatterns(READER.cues, [], new Set<LadderId>(["treaty"]))(place)).not.toEqual([]);
    expect(openPatterns(READER.cues, [], new Set<LadderId>(["programme"]))(place)).toEqual([]);
  });

  it("leaves out most patterns of a sentence that has only the opening", () => {
    const place = READER.cues.openings.findIndex(({ words }) => words.join(" ") === "signed");
    const folded = "they signed the visitors' book";
    const words = findStandingWords(folded, { start: 0, end: folded.length });
    const left = openPatterns(READER.cues, words, LADDERS)(place).flatMap(({ patterns }) => patterns);
    expect(left.length).toBeLessThan(READER.cues.openings[place]!.patterns.length * 0.2);
  });
});
