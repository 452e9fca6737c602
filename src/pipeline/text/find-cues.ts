import type { LadderId } from "../../model/codebook.ts";
import type { Span } from "../../model/span.ts";
import type { CueForm, CueIndex, CuePattern, CueTarget, SpelledForm } from "./compile-cues.ts";
import { type LikePatterns, openPatterns } from "./cue-patterns.ts";
import { endOfPattern, startOfOpening } from "./match-cue.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { findStandingWords } from "./word-numbers.ts";

/** Words of one sentence that signal a stage, on every ladder that knows them. */
export interface CueMatch extends Span {
  readonly form: CueForm;
  readonly targets: readonly CueTarget[];
  /** What the cue itself tells of its modality; without it the words round it decide. */
  readonly rule?: ModalityRule;
}

/**
 * The cues of one sentence of a folded text on some ladders, in order; `found` is what the automaton found of the
 * openings in the text.
 *
 * A cue that begins inside one of `names`, where agreements are named, is none. On each ladder a cue inside a longer cue is left out, and a verb's form where fixed words stand on the same span; cues
 * of one span are one match with several targets. What a pattern leaves open does not run over a comma or a stop; before
 * a noun it holds no preposition and no auxiliary.
 */
export function findCues(
  index: CueIndex,
  folded: string,
  found: readonly number[],
  sentence: Span,
  ladders: ReadonlySet<LadderId>,
  names: readonly Span[] = [],
): CueMatch[] {
  let patternsAt: ((place: number) => readonly LikePatterns[]) | null = null;
  const cues: (CueMatch & Pick<CuePattern, "order" | "isDated">)[] = [];
  for (let at = firstEndingAfter(found, sentence.start); at < found.length; at += 2) {
    const openingEnd = found[at] ?? 0;
    if (openingEnd > sentence.end) break;
    const place = found[at + 1] ?? 0;
    patternsAt ??= openPatterns(index, findStandingWords(folded, sentence), ladders);
    const groups = patternsAt(place);
    const opening = groups.length === 0 ? undefined : index.openingAt(place);
    if (opening === undefined) continue;
    const start = startOfOpening(opening, folded, openingEnd);
    if (start < sentence.start) continue;
    const name = names.find((one) => one.start <= start && start < one.end);
    const isLastWord = name !== undefined && name.end === endOfWord(folded, start);
    if (name !== undefined && name.start !== start && !isLastWord) continue;
    for (const group of groups) {
      const patterns = group.patterns.filter(({ target }) => ladders.has(target.ladder));
      const end = patterns.length === 0 ? null : endOfPattern(group, folded, openingEnd, sentence.end);
      if (end === null || UNITED_ONES.test(folded.slice(start, start + LONGEST_UNITED))) continue;
      if (STRUCK_IN_PRINCIPLE.test(folded.slice(start, end))) continue;
      if (name !== undefined && !TELLS_OF_NAME.some((tells) => tells.test(folded.slice(start, end)))) continue;
      for (const { form: spelled, target, order, isDated } of patterns) {
        if (spelled !== "phrase" && spelled !== "noun" && RUNS_ON.test(folded.slice(start, end))) continue;
        const couldBeNoun = spelled === "base" || spelled === "third";
        if (couldBeNoun && isAfterDeterminer(folded, start)) continue;
        if (spelled === "base" && isFind(folded, start, end)) continue;
        const form = formInText(spelled, folded, sentence.start, start);
        cues.push({ start, end, form, targets: [target], order, isDated });
      }
    }
  }
  if (cues.length === 0) return [];
  cues.sort((a, b) => a.start - b.start || a.order - b.order);
  return joinSameSpan(cues.filter((cue) => !cues.some((other) => isCoveredBy(cue, other, other.isDated))));
}

/** The place in `found` of the first opening that ends after `offset`; found by halving. */
function firstEndingAfter(found: readonly number[], offset: number): number {
  let [low, high] = [0, found.length >> 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[2 * middle] ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** "An agreement in principle on reciprocal access": the words that name the pact tell how far it has come. */
const IN_PRINCIPLE =
  /^(?:agreement|accord|deal|pact|understanding)(?: (?:in (?:principle|substance|outline|essence)|on .*(?:reached|found|struck)))$/;

/** "Agreement in principle was struck in May": no more than in principle. */
const STRUCK_IN_PRINCIPLE =
  /^\w+ in (?:principle|substance|outline|essence) (?:was|were|had been|has been|been) .*(?:in|at|on)$/;

/** "Let the two share it will lapse": behind the verb of another clause nothing belongs to a verb; its own has "that". */
const RUNS_ON = /^(?!.* that ).* (?:will|would|could|should|shall|might|must|cannot) /;

const NOUN =
  "(?:agreement|pact|accord|treaty|deal|convention|arrangement|protocol|raa|acsa|vfa|sovfa|sofa|gsomia|edca)";
/** "The Reciprocal Access Agreement is now operative": fixed words that begin with the last word of a name. */
const TOLD_OF_NAME = new RegExp(
  `^${NOUN}(?: (?:with|between)(?: (?!(?:is|are|was|were|has|have|that|which|who)\\b)[\\w'-]+){1,6})?(?: (?:also|now|then|still|\\w+ly))* (?:is|was|has|had|will|would|could|can|may|might|should|seems?|looks?|bears?|bore|carries|carried)\\b(?!.*\\b(?:nearly|almost|half|not|far|that|which|who|(?:finished|completed?|ready)$)\\b)`,
);
const TELLS_OF_NAME = [IN_PRINCIPLE, TOLD_OF_NAME];

function endOfWord(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && /[a-z0-9]/.test(folded.charAt(end))) end += 1;
  return end;
}

/** "The United Kingdom plans" unites no plans. */
const UNITED_ONES = /^united (?:states|kingdom|nations|arab)\b/;
const LONGEST_UNITED = 16;

const DETERMINER =
  /(?:^|[^a-z0-9])(?:the|an?|its|their|his|her|no|any|of|(?!it's|he's|she's|let's|that's)[a-z]+'s)[^a-z0-9]+$/;

/** In characters: the longest name whose "'s" is looked for. */
const LONGEST_OWNER = 24;

/** "By the end", "their initials", "in Smith's eyes": after a determiner or an owner the word is a noun and no verb. */
function isAfterDeterminer(folded: string, start: number): boolean {
  return DETERMINER.test(folded.slice(Math.max(0, start - LONGEST_OWNER), start));
}

const AFTER_BASE =
  /\b(?:to|will|would|shall|should|can|could|may|might|must|not|cannot|\w+n't|'ll|'d|do|does|did|let|help)(?: (?:\w+ly|also|now|then|soon|both|even|ever|never|not))* $/;
const AFTER_PARTICIPLE =
  /\b(?:has|have|had|having|is|are|was|were|be|been|being|gets?|got)(?: (?:\w+ly|also|now|then|not|never|already|just|since|yet|still|only|finally))* $/;
const JOINED_TO_BASE =
  /\b(?:to|will|would|shall|should|can|could|may|might|must) [^,;:]*\b(?:and|or|then)(?: (?:\w+ly|also|then))? $/;

/** The form of a word that could be two, by what stands before it in its sentence. */
function formInText(form: SpelledForm, folded: string, sentenceStart: number, start: number): CueForm {
  if (form !== "base-or-past" && form !== "base-or-participle") return form;
  const before = folded.slice(sentenceStart, start);
  if (AFTER_BASE.test(before) || JOINED_TO_BASE.test(before)) return "base";
  if (AFTER_PARTICIPLE.test(before)) return "participle";
  return form === "base-or-past" ? "past" : "base";
}

/** "Asked what would happen, and found the answers thin": it found no partnership. */
function isFind(folded: string, start: number, end: number): boolean {
  return (
    folded.slice(start, Math.min(end, start + 6)).trimEnd() === "found" &&
    !AFTER_BASE.test(folded.slice(Math.max(0, start - LONGEST_OWNER), start))
  );
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
  for (const { start, end, form, targets } of cues) {
    const at = joined.findIndex((other) => other.start === start && other.end === end && other.form === form);
    const same = joined[at];
    if (same === undefined) joined.push({ start, end, form, targets });
    else joined[at] = { ...same, targets: [...same.targets, ...targets.filter(isNew(same.targets))] };
  }
  return joined;
}
