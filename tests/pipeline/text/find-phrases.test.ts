import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseRule, compilePhrases, findPhrases, type Phrase } from "../../../src/pipeline/text/find-phrases.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { compileAutomaton, findRuns } from "../../../src/pipeline/text/phrase-automaton.ts";
import { splitWords } from "../../../src/pipeline/text/split-words.ts";

const WALES = { words: "Wales", caseRule: "as-written", meaning: "GB" } as const;
const NEW_SOUTH_WALES = { words: "New South Wales", caseRule: "as-written", meaning: null } as const;

function find(text: string, phrases: readonly Phrase<string>[]): string[] {
  const list = compilePhrases(phrases);
  const [found = []] = findRuns(compileAutomaton([list.runs]), text);
  return findPhrases(list, text, found).map(({ start, end, meaning }) => `${meaning}: ${text.slice(start, end)}`);
}

/** The same by the plainest way: every phrase tried at every word. */
function findPlainly(text: string, phrases: readonly Phrase<string>[]): string[] {
  const words = splitWords(foldText(text));
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const ends = phrases.map((phrase) => endOfPhrase(text, words.slice(at), phrase));
    const longest = Math.max(-1, ...ends.map((end) => end ?? -1));
    const start = words[at]!.start;
    for (const [number, { words: own, meaning }] of phrases.entries()) {
      if (ends[number] !== longest || meaning === null) continue;
      found.push(`${meaning}: ${text.slice(start, longest)}${own.endsWith(".") && text[longest] === "." ? "." : ""}`);
    }
    at = longest === -1 ? at + 1 : words.findIndex((word) => word.start >= longest);
    if (at === -1) break;
  }
  return found;
}

function endOfPhrase(
  text: string,
  words: readonly { start: number; end: number; folded: string }[],
  { words: wanted, caseRule }: Phrase<string>,
): number | null {
  const parts = splitWords(foldText(wanted));
  if (parts.length === 0 || parts.length > words.length) return null;
  const isFit = parts.every((part, number) => {
    const given = words[number]!;
    const isSpelledSo =
      given.folded === part.folded &&
      fitsCase(wanted.slice(part.start, part.end), text.slice(given.start, given.end), caseRule);
    if (number === 0) return isSpelledSo;
    const before = words[number - 1]!;
    const gap = foldText(text.slice(before.end, given.start));
    const wantsComma = wanted.slice(parts[number - 1]!.end, part.start).includes(",");
    const isAfterInitial =
      gap === ". " && /(?:^|[\s(]).$/.test(text.slice(0, before.end)) && before.end - before.start === 1;
    return isSpelledSo && (wantsComma ? gap === ", " : isAfterInitial || /^(?: ?[-/'&] ?| {1,2}|\.)$/.test(gap));
  });
  return isFit ? words[parts.length - 1]!.end : null;
}

function fitsCase(wanted: string, given: string, caseRule: CaseRule): boolean {
  if (caseRule === "as-written") return given === wanted || (wanted.length > 3 && given === given.toUpperCase());
  if (!/[A-Z].*[A-Z]/.test(wanted)) return true;
  return wanted.length <= 3 ? given === wanted : /^[A-Z]/.test(given);
}

describe("findPhrases", () => {
  it("takes the longest phrase that starts first", () => {
    const phrases = ["Reciprocal Access", "Reciprocal Access Agreement"].map((words) => ({
      words,
      caseRule: "acronyms" as const,
      meaning: words,
    }));
    expect(find("a reciprocal access agreement", phrases)).toEqual([
      "Reciprocal Access Agreement: reciprocal access agreement",
    ]);
  });

  it("finds every meaning of one span", () => {
    const phrases = ["a", "b"].map((meaning) => ({ words: "RAA", caseRule: "acronyms" as const, meaning }));
    expect(find("the RAA", phrases)).toEqual(["a: RAA", "b: RAA"]);
  });

  it("finds nothing inside a phrase that blocks", () => {
    expect(find("in New South Wales and in Wales", [WALES, NEW_SOUTH_WALES])).toEqual(["GB: Wales"]);
  });

  it.each([
    ["US", "as-written", "help us", []],
    ["US", "as-written", "the US", ["x: US"]],
    ["Japan", "as-written", "JAPAN", ["x: JAPAN"]],
    ["U.S.", "as-written", "the U.S. fleet", ["x: U.S."]],
    ["AUKUS", "acronyms", "the Aukus pact", ["x: Aukus"]],
    ["RAA", "acronyms", "a raa", []],
    ["joint drill", "acronyms", "Joint Drill", ["x: Joint Drill"]],
    ["UK-Japan RAA", "acronyms", "the UK–Japan RAA", ["x: UK–Japan RAA"]],
    ["food, fuel", "acronyms", "food, fuel and shells", ["x: food, fuel"]],
    ["food fuel", "acronyms", "food, fuel", []],
    ["N Korea", "acronyms", "with N. Korea", ["x: N. Korea"]],
    ["N, Korea", "acronyms", "with N. Korea", []],
    ["pact", "acronyms", "impact", []],
  ] as const)("looks for %j (%s) in %j", (words, caseRule, text, expected) => {
    expect(find(text, [{ words, caseRule, meaning: "x" }])).toEqual(expected);
  });

  it("finds what a look at every phrase at every word finds", () => {
    const word = fc.constantFrom("Japan", "JAPAN", "US", "us", "U", "S", "raa", "RAA", "pact", "Łódź", "条約", "new");
    const gap = fc.constantFrom(" ", "  ", "   ", "-", " – ", ", ", ",", ".", ". ", "\n", "’", " & ", "(");
    const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(""));
    const phrase = fc.record({
      words: fc
        .array(fc.tuple(word, fc.constantFrom(" ", "-", ", ", ".")), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.flat().join("")),
      caseRule: fc.constantFrom<CaseRule>("as-written", "acronyms"),
      meaning: fc.constantFrom("a", "b", null),
    });
    fc.assert(
      fc.property(text, fc.array(phrase, { maxLength: 6 }), (whole, phrases) => {
        expect(find(whole, phrases)).toEqual(findPlainly(whole, phrases));
      }),
    );
  });

  it("looks at near misses without end once", () => {
    // Work that grew with the square of the text would take this past the runner's limit many times over.
    const text = "Reciprocal Access ".repeat(200_000);
    expect(find(text, [{ words: "Reciprocal Access Agreement", caseRule: "acronyms", meaning: "x" }])).toEqual([]);
  });
});

describe("compilePhrases", () => {
  it("leaves out a phrase without a word", () => {
    expect(find("– – –", [{ words: "–", caseRule: "acronyms", meaning: "x" }])).toEqual([]);
  });
});
