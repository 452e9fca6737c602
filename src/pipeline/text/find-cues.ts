import type { Span } from "../../model/span.ts";
import {
  type CueForm,
  type CueIndex,
  type CuePattern,
  type CueTarget,
  NOUN_GAP,
  type SpelledForm,
  YEAR_STEP,
} from "./compile-cues.ts";
import type { Word } from "./split-words.ts";

/** Words of one sentence that signal a stage, on every ladder that knows them. */
export interface CueMatch extends Span {
  readonly form: CueForm;
  readonly targets: readonly CueTarget[];
}

const MOST_GAP_WORDS = 9;
const MOST_WORDS_BEFORE_NOUN = 6;

/** Words after which another thing is named: of "announced a review of the pact" the pact is not what was announced. */
const NO_PART_OF_A_NOUN = new Set(
  "of on in to at by for from with into over under about after before against and or but that which who whether how is are was were be been has had have will would could should may might can not".split(
    " ",
  ),
);
const YEAR = /^(?:19|20)\d\ds?$/;

/**
 * The cues of one sentence, in order.
 *
 * On each ladder a cue inside a longer cue is left out, and a verb's form where fixed words stand on the same span; cues
 * of one span are one match with several targets. What a pattern leaves open does not run over a comma or a stop; before
 * a noun it holds no preposition and no auxiliary.
 */
export function findCues(
  index: CueIndex,
  { folded, words }: WordedText,
  { firstWord, lastWord }: WordRange,
): CueMatch[] {
  const found: (CueMatch & { readonly isDated: boolean })[] = [];
  for (let at = firstWord; at < lastWord; at++) {
    const first = words[at]?.folded ?? "";
    const patterns = index.get(YEAR.test(first) ? YEAR_STEP : first) ?? [];
    for (const pattern of patterns) {
      const end = matchPattern(pattern, folded, words, at, lastWord);
      if (end === null) continue;
      if (isNounOfSameSpelling(pattern, words[at - 1])) continue;
      const start = words[at]?.start ?? 0;
      const form = formInText(pattern.form, folded.slice(words[firstWord]?.start ?? start, start));
      found.push({ start, end, form, targets: [pattern.target], isDated: pattern.steps.includes(YEAR_STEP) });
    }
  }
  const kept = found.filter((cue) => !found.some((other) => isCoveredBy(cue, other, other.isDated)));
  return joinSameSpan(kept.map(({ start, end, form, targets }) => ({ start, end, form, targets })));
}

const DETERMINERS = new Set(["the", "a", "an", "its", "their", "his", "her", "no", "any"]);

/** "By the end", "the start of talks", "their initials": after a determiner the word is a noun and no verb. */
function isNounOfSameSpelling({ form }: CuePattern, previous: Word | undefined): boolean {
  return (form === "base" || form === "third") && previous !== undefined && DETERMINERS.has(previous.folded);
}

const AFTER_BASE =
  /\b(?:to|will|would|shall|should|can|could|may|might|must|not|cannot|\w+n't|'ll|'d|do|does|did|let|help)(?: (?:\w+ly|also|now|then|soon|both|even|ever|never|not))* $/;
const AFTER_PARTICIPLE =
  /\b(?:has|have|had|having|is|are|was|were|be|been|being|gets?|got)(?: (?:\w+ly|also|now|then|not|never|already|just|since|yet|still|only|finally))* $/;
const JOINED_TO_BASE =
  /\b(?:to|will|would|shall|should|can|could|may|might|must) [^,;:]*\b(?:and|or|then)(?: (?:\w+ly|also|then))? $/;

/** The form of a word that could be two, by what stands before it in its sentence. */
function formInText(form: SpelledForm, before: string): CueForm {
  if (form !== "base-or-past" && form !== "base-or-participle") return form;
  if (AFTER_BASE.test(before) || JOINED_TO_BASE.test(before)) return "base";
  if (AFTER_PARTICIPLE.test(before)) return "participle";
  return form === "base-or-past" ? "past" : "base";
}

/** A folded text with its words. */
interface WordedText {
  readonly folded: string;
  readonly words: readonly Word[];
}

/** Numbers of words, half-open. */
interface WordRange {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Where the pattern ends when it stands at word `at`, or null. What is left open takes as few words as it can. */
function matchPattern(
  { steps }: CuePattern,
  folded: string,
  words: readonly Word[],
  at: number,
  lastWord: number,
): number | null {
  let next = at;
  let slack = 0;
  let isBeforeNoun = false;
  for (const step of steps) {
    if (step === null || step === NOUN_GAP) {
      isBeforeNoun = step === NOUN_GAP;
      slack = isBeforeNoun ? MOST_WORDS_BEFORE_NOUN : MOST_GAP_WORDS;
      continue;
    }
    const limit = Math.min(next + slack, lastWord - 1);
    let place = next;
    while (place <= limit && !isStep(step, words[place])) {
      if (isBeforeNoun && NO_PART_OF_A_NOUN.has(words[place]?.folded ?? "")) return null;
      place += 1;
    }
    if (place > limit) return null;
    const isBroken = /[,;:.!?"()](?!\d)/.test(folded.slice(words[next - 1]?.end ?? 0, words[place]?.start));
    if (next > at && isBroken) return null;
    next = place + 1;
    slack = 0;
    isBeforeNoun = false;
  }
  return words[next - 1]?.end ?? null;
}

function isStep(step: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return step === YEAR_STEP ? YEAR.test(word.folded) : word.folded === step;
}

/** A goal with its year covers no other stage: "set up in 2022" is no goal, but it is a beginning. */
function isCoveredBy(cue: CueMatch, other: CueMatch, isDated: boolean): boolean {
  if (isDated && cue.targets[0]?.stage !== other.targets[0]?.stage) return false;
  const isLonger = other.end - other.start > cue.end - cue.start;
  const isInside = other.start <= cue.start && cue.end <= other.end;
  const isOverrun = other.start < cue.start && cue.start < other.end && (cue.form === "noun" || cue.form === "phrase");
  const isFixed =
    other.start === cue.start && other.end === cue.end && other.form === "phrase" && cue.form !== "phrase";
  return ((isLonger && isInside) || isOverrun || isFixed) && other.targets[0]?.ladder === cue.targets[0]?.ladder;
}

function isNew(known: readonly CueTarget[]) {
  return ({ ladder, stage }: CueTarget) => !known.some((other) => other.ladder === ladder && other.stage === stage);
}

function joinSameSpan(cues: readonly CueMatch[]): CueMatch[] {
  const joined: CueMatch[] = [];
  for (const cue of cues) {
    const at = joined.findIndex(
      (other) => other.start === cue.start && other.end === cue.end && other.form === cue.form,
    );
    const same = joined[at];
    if (same === undefined) joined.push(cue);
    else joined[at] = { ...same, targets: [...same.targets, ...cue.targets.filter(isNew(same.targets))] };
  }
  return joined;
}
