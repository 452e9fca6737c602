import type { Span } from "../../model/span.ts";

/**
 * The words without which a pattern cannot fit, by what they are for: whole words, and beginnings marked by `*`.
 *
 * A sentence that has none is not searched, which is most of what makes reading fast. A list may hold more than it
 * needs and never less; a test holds each against its patterns.
 */
const WORDS = {
  /** A time: `find-times.ts`. Any figure is a sign too. */
  time: `christmas easter q1 q2 q3 q4 jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
    november dec december sunday monday tuesday wednesday thursday friday saturday today* tonight* fortnight*
    morning* afternoon* evening* night day days week* month* year* yesterday* tomorrow* spring* summer* autumn* fall* winter* quarter fy fy2*`,
  /** A year to come; any figure is a sign too. */
  yearAhead: "decade*",
  /** An auxiliary, or what leads to an infinitive. */
  ahead: "will shall would should can ll to",
  /** A verb by which a thing comes into use. */
  use: `deliver* suppl* transfer* ship* hand* turn* sell* sold leas* provid* buy buys buying bought purchas* acquir*
    procur* obtain* receiv* get gets getting own owns owned owning come comes coming take takes taking accept* field* deploy* introduc* commission* induct* operat* activat* employ* enter*
    equip* arms armed arming install* join* replac* succeed* supersed* supplant* arriv* appear* debut* reach* become* go goes going
    put puts putting`,
  /** Papers by which work is ordered. */
  order: "contract* order* award* deal*",
  /** Work on a programme, told in ways that no cue sees: `find-works.ts`. */
  work: `contract* signed ventur* company* contractor* consort* edgewing* firm develop* design* engineer* production
    construct* fund* money cash stud* consult* examin* review* analys* assess* months look intent trial* experiment* test*
    demonstrat* exercis* challeng* competit* contest* prize* working work pipeline* agency being announc* launch* unveil*
    reveal* made submarine* boat* plan* path* arrangement* scheme* timetable* schedule* australia* canberra*`,
  treaty: "treaty* convention* text instrument*",
  pact: "pact* agreement* accord* deal* arrangement*",
  declaration: "declaration* document* framework* forum*",
  partnership: "partnership* grouping* alliance* bloc* club* group* arrangement*",
  programme: `program* project* effort* scheme* initiative* undertaking* weapon* purchase* plan* venture* enterprise*
    endeav* bid* design* offer* candidate*`,
  /** What a programme makes or buys: `named-things.ts`. */
  thing: `aircraft airplane* fighter* jet jets plane* warplane* airframe* missile* munition* round* rocket* weapon* submarine*
    sub subs boat* vessel* hull* frigate* ship* warship* suit* garment* gear clothing kit`,
  pronoun: "it which",
  latter: "last latter former",
  otherText: `memorand* mou mous statement* communique contract* resolution* bill* letter* roadmap declaration* law laws
    guideline* budget* minute* note* rule* petition* order* licen* legislation motion* amendment* trade terms agreement
    information mission office court website* project* dialogue demonstrator* protocol* annex* addend* appendi* side`,
  /** What treaties of other kinds are about. */
  otherMatter: `trade trading free fish* tax* extradit* ocean* seas climate* environment* peace border* boundar* invest*
    aviation air open visa* labour labor migra* social pension* custom* tariff* health* cultur* education* film touris*
    energy gas oil pipeline* water river* space lunar digital research scien* hydrogen battery batteries semiconductor* chip*
    mineral* critical food farm* agricult* currency swap loan* bank* financ* econom* police coast prisoner* legal judicial patent*
    sport* wildlife whal* human test earlier previous former old older separate unrelated another different rival predecessor*
    friendship amity`,
  namedText: "treaty convention protocol charter statute pact agreement accord act",
} as const;

/** The name of a list. */
export type Sign = keyof typeof WORDS;

const SIGNS = Object.keys(WORDS) as Sign[];
const BITS = new Map(SIGNS.map((sign, number) => [sign, 1 << number]));

/** A pattern over folded text, with the flag `g`, and the sign that stands wherever it fits. */
export interface SignedPattern {
  readonly sign: Sign;
  readonly pattern: RegExp;
}

/** Set a pattern under its sign. */
export function signed(sign: Sign, pattern: RegExp): SignedPattern {
  return { sign, pattern };
}

/** Where words stand that are signs: their starts, and for each the signs that it is, as bits. */
export interface SignedWords {
  readonly starts: readonly number[];
  readonly bits: readonly number[];
}

const FIGURE_BITS = bitOf("time") | bitOf("yearAhead");

const BUCKETS = 4_096;
const LETTERS_LOOKED_AT = 4;
/** Letters are 1 to 26, any digit 27, and what ends a word 0. */
const DIGIT = 27;

let table: Uint32Array | null = null;

/**
 * Find the signs of a folded text, in one pass.
 *
 * A word is told by its first four letters alone, through a table of hashes, so that a sign may be found where none is;
 * none that is there is missed.
 */
export function findSigns(folded: string): SignedWords {
  table ??= compileSigns();
  const starts: number[] = [];
  const bits: number[] = [];
  const { length } = folded;
  for (let at = 0; at < length; ) {
    let letter = letterOf(folded.charCodeAt(at));
    if (letter === 0) {
      at += 1;
      continue;
    }
    const start = at;
    const isFigure = letter === DIGIT;
    let hash = 0;
    for (let number = 0; number < LETTERS_LOOKED_AT; number++) {
      hash = step(hash, letter);
      if (letter !== 0) letter = ++at < length ? letterOf(folded.charCodeAt(at)) : 0;
    }
    const found = isFigure ? FIGURE_BITS : (table[hash & (BUCKETS - 1)] ?? 0);
    if (found !== 0) {
      starts.push(start);
      bits.push(found);
    }
    while (letter !== 0) letter = ++at < length ? letterOf(folded.charCodeAt(at)) : 0;
  }
  return { starts, bits };
}

/** The signs that stand in a stretch of the text, as bits for `hasSign`. */
export function signsIn({ starts, bits }: SignedWords, { start, end }: Span): number {
  let found = 0;
  for (let at = firstAtOrAfter(starts, start); at < starts.length && (starts[at] ?? end) < end; at++)
    found |= bits[at] ?? 0;
  return found;
}

export function hasSign(found: number, sign: Sign): boolean {
  return (found & bitOf(sign)) !== 0;
}

const POINTING: readonly Sign[] = ["treaty", "pact", "declaration", "partnership", "programme", "thing", "latter"];

/** Whether a sentence with these signs may point to an agreement that was named before: "the pact". */
export function pointsBack(found: number): boolean {
  return POINTING.some((sign) => hasSign(found, sign));
}

/** Where the words of one sign start in a stretch of the text. */
export function startsOf({ starts, bits }: SignedWords, sign: Sign, { start, end }: Span): number[] {
  const bit = bitOf(sign);
  const found: number[] = [];
  for (let at = firstAtOrAfter(starts, start); at < starts.length && (starts[at] ?? end) < end; at++)
    if (((bits[at] ?? 0) & bit) !== 0) found.push(starts[at] ?? 0);
  return found;
}

/** The place of the first offset that is not before `offset`; found by halving. */
function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitOf(sign: Sign): number {
  return BITS.get(sign) ?? 0;
}

/** Whether a unit of a folded text is of a word as patterns see it: a figure, `a` to `z`, or `_`. */
export function isOfWord(code: number): boolean {
  return letterOf(code) !== 0;
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 95 ? DIGIT : 0;
}

function step(hash: number, letter: number): number {
  return Math.imul(hash, 31) + letter;
}

function compileSigns(): Uint32Array {
  const bits = new Uint32Array(BUCKETS);
  const mark = (letters: readonly number[], isWhole: boolean, bit: number): void => {
    if (letters.length === LETTERS_LOOKED_AT) {
      const hash = letters.reduce(step, 0) & (BUCKETS - 1);
      bits[hash] = (bits[hash] ?? 0) | bit;
      return;
    }
    mark([...letters, 0], true, bit);
    if (!isWhole) for (let letter = 1; letter <= DIGIT; letter++) mark([...letters, letter], false, bit);
  };
  const letters = (word: string) => Array.from(word.slice(0, LETTERS_LOOKED_AT), (one) => letterOf(one.charCodeAt(0)));
  for (const sign of SIGNS) {
    for (const word of WORDS[sign].split(/\s+/)) {
      const isWhole = !word.endsWith("*");
      mark(letters(isWhole ? word : word.slice(0, -1)), isWhole, bitOf(sign));
    }
  }
  return bits;
}
