import { findGaps, type Gap } from "./align-words.ts";
import type { ComparedWords } from "./compared-words.ts";
import { FACT, type FactWords } from "./read-facts.ts";
import { hasNumber } from "./sorted-numbers.ts";

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
export function findExchange(
  a: ComparedWords,
  b: ComparedWords,
  isNearlySame: boolean,
  mayDiffer = false,
): Exchange | null {
  let names = 0;
  for (const gap of findGaps(a, b)) {
    const isTight = gap.toA - gap.fromA <= TIGHT && gap.toB - gap.fromB <= TIGHT;
    const kind = exchangedKind(a, b, gap);
    if (kind === null && !isTight) continue;
    const isDateline = mayDiffer && (gap.fromA === 0 || gap.fromB === 0) && !isOneWordAnew(a, b, gap);
    if (!(isTight && !isDateline) && !isSamePassage(a, b, gap)) continue;
    if (kind !== null) return kind;
    if (gap.isEdge && !isOneWordAnew(a, b, gap)) continue;
    if (renamesCountry(a, b, gap) || renamesCountry(b, a, turned(gap)) || exchangesNames(a, b, gap)) names++;
  }
  return names > (isNearlySame ? 0 : 1) ? "name" : null;
}

/** Whether each side of a gap has a figure, or else a country, that the other has not. */
function exchangedKind(a: ComparedWords, b: ComparedWords, gap: Gap): Exchange | null {
  const back = turned(gap);
  const kinds = [FACT.figure, FACT.country].filter((kind) => hasFact(a, gap, kind) && hasFact(b, back, kind));
  if (kinds.length === 0) return null;
  const mark = markSide(b, back);
  const ofA = kinds.filter((kind) => hasUnmarked(a, gap, kind, mark));
  if (ofA.length === 0) return null;
  const markA = markSide(a, gap);
  const kind = ofA.find((own) => hasUnmarked(b, back, own, markA));
  if (kind === undefined) return null;
  return kind === FACT.figure ? "figure" : "country";
}

function hasFact({ facts }: FactWords, { fromA, toA }: Gap, kind: number): boolean {
  for (let at = fromA; at < toA; at++) if (facts[at] === kind) return true;
  return false;
}

/** Mark the words of a gap's first side; the mark that they bear until the next call. */
function markSide({ numbers, dictionary }: ComparedWords, { fromA, toA }: Gap): number {
  const own = numbers();
  const mark = dictionary.nextMark();
  const marks = dictionary.marks();
  for (let at = fromA; at < toA; at++) marks[own[at] ?? 0] = mark;
  return mark;
}

/** Whether a gap's first side has a fact of a kind that bears no mark. */
function hasUnmarked({ facts, numbers, dictionary }: ComparedWords, gap: Gap, kind: number, mark: number): boolean {
  const own = numbers();
  const marks = dictionary.marks();
  for (let at = gap.fromA; at < gap.toA; at++) if (facts[at] === kind && marks[own[at] ?? 0] !== mark) return true;
  return false;
}

/**
 * Whether one side names what the other text names nowhere, where the other side has another name.
 *
 * What stands before a name that both have is its title: "Secretary" or "Mr" before one surname is no exchange.
 */
function exchangesNames(a: ComparedWords, b: ComparedWords, gap: Gap): boolean {
  if (a.facts[gap.toA] === FACT.name && b.facts[gap.toB] === FACT.name) return false;
  const [namesA, namesB] = [ownNames(a, b, gap), ownNames(b, a, turned(gap))];
  if (namesA.length === 0 || namesB.length === 0) return false;
  const isNew = (word: number) => !hasNumber(a.vocabulary(), word) || !hasNumber(b.vocabulary(), word);
  const isName = (text: FactWords, from: number, to: number) =>
    text.facts.subarray(from, to).some((fact) => fact === FACT.name || fact === FACT.country);
  return (isName(a, gap.fromA, gap.toA) || isName(b, gap.fromB, gap.toB)) && [...namesA, ...namesB].some(isNew);
}

/** Whether both sides are as long and share words, or are one word each: no line of an agency is like that. */
function isOneWordAnew(a: FactWords, b: FactWords, { fromA, toA, fromB, toB }: Gap): boolean {
  if (toA - fromA !== toB - fromB) return false;
  return toA - fromA === 1 || a.words.subarray(fromA, toA).some((word) => b.words.subarray(fromB, toB).includes(word));
}

/** Whether a country of `a` stands where `b` has a name, perhaps of a country that no codebook knows, that `a` has nowhere. */
function renamesCountry(a: ComparedWords, b: FactWords, gap: Gap): boolean {
  if (ownFacts(a, b, gap, FACT.country).length === 0) return false;
  return ownFacts(b, a, turned(gap), FACT.name).some((word) => !hasNumber(a.vocabulary(), word));
}

/** The names that a gap has on the side of `own` and not on the other, with words that may be names. */
function ownNames(own: FactWords, other: FactWords, gap: Gap): number[] {
  return [FACT.name, FACT.country, FACT.opening].flatMap((kind) => ownFacts(own, other, gap, kind));
}

/** Facts of a kind that a tight gap has on the side of `own` and not on the other. */
function ownFacts(own: FactWords, other: FactWords, gap: Gap, kind: number): number[] {
  const facts: number[] = [];
  for (let at = gap.fromA; at < gap.toA; at++) {
    const word = own.words[at] ?? 0;
    if (own.facts[at] === kind && !other.words.subarray(gap.fromB, gap.toB).includes(word)) facts.push(word);
  }
  return facts;
}

function turned({ fromA, toA, fromB, toB, isEdge }: Gap): Gap {
  return { fromA: fromB, toA: toB, fromB: fromA, toB: toA, isEdge };
}

/** Whether the two sides of a gap have many of their long words in common. */
function isSamePassage(a: ComparedWords, b: ComparedWords, { fromA, toA, fromB, toB, isEdge }: Gap): boolean {
  const [numbersA, numbersB, { dictionary }] = [a.numbers(), b.numbers(), a];
  const [markA, markB, marks] = [dictionary.nextMark(), dictionary.nextMark(), dictionary.marks()];
  let [ofA, ofB, both] = [0, 0, 0];
  for (let at = fromA; at < toA; at++) {
    const number = numbersA[at] ?? 0;
    if (a.isLong[at] !== 1 || marks[number] === markA) continue;
    marks[number] = markA;
    ofA++;
  }
  if (ofA === 0) return false;
  for (let at = fromB; at < toB; at++) {
    const number = numbersB[at] ?? 0;
    const mark = marks[number];
    if (b.isLong[at] !== 1 || mark === markB) continue;
    if (mark === markA) both++;
    marks[number] = markB;
    ofB++;
  }
  return ofB > 0 && both / Math.min(ofA, ofB) >= (isEdge ? SAME_EDGE : SAME_PASSAGE);
}
