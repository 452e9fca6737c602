import { findGaps, type Gap } from "./align-words.ts";
import { FACT, type FactWords } from "./read-facts.ts";

/** What one text has in the place of something else of the other: the mark of a form that was filled in anew. */
export type Exchange = "figure" | "country" | "name";

/** Words on either side of a gap up to which it is an exchange on the spot. */
const TIGHT = 8;
/** Share of the shorter side's long words that both sides have, from which a gap is one passage in other words. */
const SAME_PASSAGE = 0.4;
/** The same before the first and after the last words in common, where an agency puts lines of its own. */
const SAME_EDGE = 0.5;

/**
 * The first figure or country that the two texts exchange for another; else a name, where `isNearlySame` or where it is
 * not the only one; null when they agree.
 *
 * `mayDiffer`: both may open with a dateline of their own. What only one text has is no exchange: copies drop and add. Neither is what stands in passages that have little in
 * common, or moved inside one.
 */
export function findExchange(a: FactWords, b: FactWords, isNearlySame: boolean, mayDiffer = false): Exchange | null {
  let names = 0;
  const [allA, allB] = [new Set(a.words), new Set(b.words)];
  for (const gap of findGaps(a.words, b.words)) {
    const isTight = gap.toA - gap.fromA <= TIGHT && gap.toB - gap.fromB <= TIGHT;
    const isDateline = mayDiffer && (gap.fromA === 0 || gap.fromB === 0) && !isOneWordAnew(a, b, gap);
    if (!(isTight && !isDateline) && !isSamePassage(a, b, gap)) continue;
    for (const kind of [FACT.figure, FACT.country] as const) {
      if (ownFacts(a, b, gap, kind).length > 0 && ownFacts(b, a, turned(gap), kind).length > 0) {
        return kind === FACT.figure ? "figure" : "country";
      }
    }
    if (!isTight || (gap.isEdge && !isOneWordAnew(a, b, gap))) continue;
    const isCountry = renamesCountry(a, b, gap, allA) || renamesCountry(b, a, turned(gap), allB);
    if (isCountry || exchangesNames(a, b, gap, allA, allB)) names++;
  }
  return names > (isNearlySame ? 0 : 1) ? "name" : null;
}

/**
 * Whether one side names what the other text names nowhere, where the other side has another name.
 *
 * What stands before a name that both have is its title: "Secretary" or "Mr" before one surname is no exchange.
 */
function exchangesNames(a: FactWords, b: FactWords, gap: Gap, allA: Words, allB: Words): boolean {
  if (a.facts[gap.toA] === FACT.name && b.facts[gap.toB] === FACT.name) return false;
  const [namesA, namesB] = [ownNames(a, b, gap), ownNames(b, a, turned(gap))];
  if (namesA.length === 0 || namesB.length === 0) return false;
  const isNew = (word: number) => !allA.has(word) || !allB.has(word);
  const isName = (text: FactWords, from: number, to: number) =>
    text.facts.subarray(from, to).some((fact) => fact === FACT.name || fact === FACT.country);
  return (isName(a, gap.fromA, gap.toA) || isName(b, gap.fromB, gap.toB)) && [...namesA, ...namesB].some(isNew);
}

type Words = ReadonlySet<number>;

/** Whether both sides are as long and share words, or are one word each: no line of an agency is like that. */
function isOneWordAnew(a: FactWords, b: FactWords, { fromA, toA, fromB, toB }: Gap): boolean {
  if (toA - fromA !== toB - fromB) return false;
  return toA - fromA === 1 || a.words.subarray(fromA, toA).some((word) => b.words.subarray(fromB, toB).includes(word));
}

/** Whether a country of `a` stands where `b` has a name, perhaps of a country that no codebook knows, that `a` has nowhere. */
function renamesCountry(a: FactWords, b: FactWords, gap: Gap, allA: Words): boolean {
  if (ownFacts(a, b, gap, FACT.country).length === 0) return false;
  return ownFacts(b, a, turned(gap), FACT.name).some((word) => !allA.has(word));
}

/** The names that a gap has on the side of `own` and not on the other, with words that may be names. */
function ownNames(own: FactWords, other: FactWords, gap: Gap): number[] {
  return [FACT.name, FACT.country, FACT.opening].flatMap((kind) => ownFacts(own, other, gap, kind));
}

/** Facts of a kind that a gap has on the side of `own` and not on the other. */
function ownFacts(own: FactWords, other: FactWords, gap: Gap, kind: number): number[] {
  const others = other.words.subarray(gap.fromB, gap.toB);
  const facts: number[] = [];
  for (let at = gap.fromA; at < gap.toA; at++) {
    const word = own.words[at] ?? 0;
    if (own.facts[at] === kind && !others.includes(word)) facts.push(word);
  }
  return facts;
}

function turned({ fromA, toA, fromB, toB, isEdge }: Gap): Gap {
  return { fromA: fromB, toA: toB, fromB: fromA, toB: toA, isEdge };
}

function isSamePassage(a: FactWords, b: FactWords, gap: Gap): boolean {
  const [wordsA, wordsB] = [longWords(a, gap.fromA, gap.toA), longWords(b, gap.fromB, gap.toB)];
  const fewest = Math.min(wordsA.size, wordsB.size);
  if (fewest === 0) return false;
  let both = 0;
  for (const word of wordsA) if (wordsB.has(word)) both++;
  return both / fewest >= (gap.isEdge ? SAME_EDGE : SAME_PASSAGE);
}

function longWords({ words, isLong }: FactWords, from: number, to: number): Set<number> {
  const long = new Set<number>();
  for (let at = from; at < to; at++) if (isLong[at] === 1) long.add(words[at] ?? 0);
  return long;
}
