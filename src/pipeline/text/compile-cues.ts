import type { Codebook, Cue, LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { Run } from "../matcher/run-tree.ts";
import { foldText } from "./fold-text.ts";
import { inflectVerb } from "./inflect-verb.ts";
import { splitWords } from "./split-words.ts";

/** How a cue stands in the text: a form of its verb, an act as a noun, or fixed words. */
export type CueForm = "base" | "third" | "past" | "participle" | "gerund" | "noun" | "phrase";

/** A form, or two that are one word ("put", "come"): what stands before it in the text tells which. */
export type SpelledForm = CueForm | "base-or-past" | "base-or-participle";

/** The stage that a cue signals on one ladder. */
export interface CueTarget {
  readonly ladder: LadderId;
  readonly stage: StageId;
}

/** The step of a pattern that stands for any year. */
export const YEAR_STEP = "<year>";

/** The step of a pattern that stands for the few words that a noun may have before it: "a new three-way". */
export const NOUN_GAP = "~";

/** Begins and ends a step that any of several words fits: "/pact/treaty/". */
export const CHOICE_MARK = "/";

/**
 * One spelling of a cue after its opening.
 *
 * `rest` are folded words, choices of words, `YEAR_STEP` or `NOUN_GAP`; a null step stands for up to twelve words of any kind. `order` is the
 * place of the spelling in the codebook.
 */
export interface CuePattern {
  readonly order: number;
  readonly rest: readonly (string | null)[];
  /** Whether it holds a year. */
  readonly isDated: boolean;
  readonly form: SpelledForm;
  readonly target: CueTarget;
}

/** The fixed words that cues begin with, each with the cues that do. */
export interface CueOpening {
  readonly words: Run;
  readonly patterns: readonly CuePattern[];
}

/** Every spelling of every cue by its opening. */
export interface CueIndex {
  /** An opening by its place in the list. */
  readonly openingAt: (place: number) => CueOpening | undefined;
}

/** The same with the whole list, and the runs of words by which an automaton finds them. */
export interface SpelledCues extends CueIndex {
  readonly runs: readonly Run[];
  readonly openings: readonly CueOpening[];
}

/** Spell out the cues of every ladder: verbs in all forms, nouns in both numbers. A cue that begins with an open place is left out. */
export function compileCues({ ladders }: Pick<Codebook, "ladders">): SpelledCues {
  const stepsOf = openStepReader();
  const openings = new Map<string, { words: Run; patterns: CuePattern[] }>();
  let order = 0;
  for (const ladder of ladders) {
    for (const stage of ladder.stages) {
      const target = { ladder: ladder.id, stage: stage.id };
      for (const [form, steps] of stage.cues.flatMap((cue) => spellCue(cue, stepsOf))) {
        order += 1;
        const length = openingLength(steps);
        if (length === 0) continue;
        const rest = steps.slice(length);
        const pattern = { order, rest, isDated: steps.includes(YEAR_STEP), form, target };
        for (const words of openingsOf(steps, length)) {
          const key = words.join(" ");
          const known = openings.get(key);
          if (known) known.patterns.push(pattern);
          else openings.set(key, { words, patterns: [pattern] });
        }
      }
    }
  }
  const all = [...openings.values()];
  return { runs: all.map(({ words }) => words), openings: all, openingAt: (place) => all[place] };
}

/** Whether a step is no word of its own. */
function isOpen(step: string | null): boolean {
  return step === null || step === YEAR_STEP || step === NOUN_GAP || step.startsWith(CHOICE_MARK);
}

const FIRST_YEAR = 1900;
const YEAR_COUNT = 200;

/** How many words stand before the first open place, choice or year; a year that a cue begins with is one of them. */
function openingLength(steps: Steps): number {
  if (steps[0] === YEAR_STEP) return 1;
  const open = steps.findIndex(isOpen);
  return open === -1 ? steps.length : open;
}

/** The first `length` words; a year that a cue begins with is spelled out. */
function openingsOf(steps: Steps, length: number): Run[] {
  if (steps[0] !== YEAR_STEP) return [steps.slice(0, length).flatMap((step) => step ?? [])];
  const years = Array.from({ length: YEAR_COUNT }, (_, number) => String(FIRST_YEAR + number));
  return years.flatMap((year) => [[year], [`${year}s`]]);
}

/** Folded words, choices of words, `YEAR_STEP`, `NOUN_GAP`, and null for an open place. */
type Steps = readonly (string | null)[];

type Spelling = readonly [SpelledForm, Steps];

function spellCue({ form, words }: Cue, stepsOf: (words: readonly string[]) => Steps): Spelling[] {
  return spellAlternatives(words).flatMap((one) => {
    const steps = stepsOf(one);
    if (form === "phrase") return [["phrase", steps]];
    return form === "noun" ? spellNoun(steps) : spellVerb(one[0] ?? "", steps);
  });
}

/** "Form/set_up ~ pact/bloc" is four cues; "form ~ [pact/bloc]" is one. */
function spellAlternatives(words: string): (readonly string[])[] {
  const choices = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.startsWith("[") ? [[word]] : word.split("/").map((one) => one.split("_"))));
  return choices.reduce<string[][]>(
    (spelled, words) => spelled.flatMap((lead) => words.map((word) => [...lead, ...word])),
    [[]],
  );
}

/** Takes words apart into steps. Each is taken apart once, as the same ones stand in many cues. */
function openStepReader(): (words: readonly string[]) => Steps {
  const known = new Map<string, Steps>();
  const read = (word: string): Steps => {
    if (word.startsWith("[")) return [`${CHOICE_MARK}${foldText(word.slice(1, -1))}${CHOICE_MARK}`];
    const pieces = word.split(/(\u2026|\.\.\.|<year>|~)/);
    return pieces.flatMap((piece) => {
      if (piece === YEAR_STEP || piece === NOUN_GAP) return [piece];
      return /^(?:\u2026|\.\.\.)$/.test(piece) ? [null] : splitWords(foldText(piece)).map(({ folded }) => folded);
    });
  };
  return (words) => {
    const steps: (string | null)[] = [];
    for (const word of words) {
      const own = known.get(word) ?? read(word);
      known.set(word, own);
      steps.push(...own);
    }
    return steps;
  };
}

const PREPOSITIONS = new Set(["on", "over", "about", "for", "of", "with", "from", "to"]);

/** The head of "entry into force" is its first word, that of "feasibility study" its last; both plurals are spelled. */
function spellNoun(steps: Steps): Spelling[] {
  const last = steps.at(-1);
  if (typeof last !== "string" || isOpen(last) || last.endsWith("s") || PREPOSITIONS.has(last))
    return [["noun", steps]];
  const plural = /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`;
  return [
    ["noun", steps],
    ["noun", [...steps.slice(0, -1), plural]],
  ];
}

/** The first word is inflected; of a hyphened first word ("flight-test") its last part. */
function spellVerb(first: string, steps: Steps): Spelling[] {
  const head = first.split("-").length - 1;
  const withHead = (word: string) => [...steps.slice(0, head), word, ...steps.slice(head + 1)];
  const spelled = new Map<string, SpelledForm>();
  for (const forms of inflectVerb(steps[head] ?? "")) {
    spelled.set(forms.base, "base").set(forms.third, "third").set(forms.past, "past").set(forms.gerund, "gerund");
    if (forms.participle !== forms.past) spelled.set(forms.participle, "participle");
    if (forms.base === forms.past) spelled.set(forms.base, "base-or-past");
    else if (forms.base === forms.participle) spelled.set(forms.base, "base-or-participle");
  }
  return [...spelled].map(([word, form]) => [form, withHead(word)]);
}
