import type { Article } from "../../../src/model/article.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { dateOfDay, firstDayOf, precisionOf } from "../../../src/model/partial-date.ts";

/** Numbers from 0 up to, not including, 1; the same for the same seed. Source: mulberry32. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * How much a re-post differs.
 *
 * - `dressed`: own headline, an agency's line, a publisher's line, other typography
 * - `cut`: the same without its first and its last paragraph, or sentence where it has but one paragraph
 * - `edited`: dressed, a third of the sentences reworded and a tenth dropped
 * - `rewritten`: cut as well, half of the sentences reworded and a fifth dropped
 */
export type Strength = "dressed" | "cut" | "edited" | "rewritten";

export const STRENGTHS: readonly Strength[] = ["dressed", "cut", "edited", "rewritten"];

const SHARES: Readonly<Record<Strength, { readonly reworded: number; readonly dropped: number }>> = {
  dressed: { reworded: 0, dropped: 0 },
  cut: { reworded: 0, dropped: 0 },
  edited: { reworded: 0.34, dropped: 0.1 },
  rewritten: { reworded: 0.5, dropped: 0.2 },
};

/** Plain words by others that say the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  said: "stated",
  says: "states",
  also: "in addition",
  and: "as well as",
  announced: "made public",
  agreed: "settled",
  agreement: "accord",
  agreements: "accords",
  meeting: "gathering",
  talks: "discussions",
  signed: "put their names to",
  countries: "nations",
  country: "nation",
  cooperation: "collaboration",
  defence: "military",
  defense: "military",
  will: "is set to",
  would: "was to",
  important: "significant",
  including: "among them",
  new: "fresh",
  support: "backing",
  security: "safety",
  expected: "likely",
  between: "linking",
  because: "since",
  after: "following",
  before: "ahead of",
  according: "going by what was said",
  strengthen: "deepen",
  continue: "carry on",
  leaders: "heads",
  minister: "secretary",
  joint: "shared",
  visit: "trip",
  during: "in the course of",
  both: "the two",
  help: "assist",
  under: "in line with",
};

const HEADLINES = [
  "What to know today",
  "Officials give an update",
  "Pact in focus",
  "From our wire",
  "Allies take a step",
];
const DATELINES = ["BRISTOL (Harbour Wire) – ", "By our own staff\n\n", "(Coast News) — ", "OSAKA, Harbour Wire: "];
const LAST_LINES = [
  "\n\nHarbour Wire",
  "\n\nThis report was first carried by another outlet.",
  "\n\n(Edited by the desk)",
  "",
];

/** A re-post of an article by somebody else, on the day or up to three days later, or without a date. */
export function repostOf(article: Article, strength: Strength, seed: number): Article {
  const dice = diceOf(seed);
  const isCut = strength === "cut" || strength === "rewritten";
  const body = isCut ? withoutEnds(article.text) : article.text;
  const text = `${pick(dice, DATELINES)}${typeset(rewrite(body, strength, dice))}${pick(dice, LAST_LINES)}`;
  return {
    ...article,
    id: `${article.id}-again-${strength}-${seed}` as ArticleId,
    file: `again/${article.id}-${strength}-${seed}.md`,
    title: dice() < 0.7 ? pick(dice, HEADLINES) : article.title,
    publisherName: "Harbour Wire",
    kind: "news",
    published: laterDate(article, dice),
    text,
    tags: [],
    claims: [],
  };
}

function pick<Value>(dice: Dice, values: readonly Value[]): Value {
  return values[Math.floor(dice() * values.length)] as Value;
}

function withoutEnds(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  if (paragraphs.length > 3) return paragraphs.slice(1, -1).join("\n\n");
  const sentences = sentencesOf(text);
  return sentences.length > 3 ? sentences.slice(1, -1).join(" ") : text;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+(?=["“‘A-Z])/);
}

function rewrite(text: string, strength: Strength, dice: Dice): string {
  const { reworded, dropped } = SHARES[strength];
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => {
    const kept = sentencesOf(paragraph).filter(() => dice() >= dropped);
    return kept.map((sentence) => (dice() < reworded ? reword(sentence, dice) : sentence)).join(" ");
  });
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

/** Every other word that has another becomes it; a clause at the end may go to the front. */
function reword(sentence: string, dice: Dice): string {
  const other = sentence.replace(/[a-z]+/g, (word) => (dice() < 0.8 ? (OTHER_WORDS[word] ?? word) : word));
  const [, first, last] = /^([A-Z][^,;:]{20,}), ([a-z][^,;:.]{20,})\.$/.exec(other) ?? [];
  return first === undefined || last === undefined ? other : `As for ${last}: ${first}.`;
}

function typeset(text: string): string {
  return text
    .replaceAll("’", "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(" – ", " — ")
    .replaceAll(/ (?=million|billion|km)/g, "\u00a0");
}

function laterDate({ published }: Article, dice: Dice): Article["published"] {
  if (dice() < 0.2 || published.date === null) return { date: null, basis: "none" };
  if (precisionOf(published.date) !== "day") return published;
  return { date: dateOfDay(firstDayOf(published.date) + Math.floor(dice() * 4)), basis: "metadata" };
}
