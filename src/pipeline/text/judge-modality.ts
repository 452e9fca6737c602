import { dropShut, type EdgeIndex, indexEdges } from "../gate/edge-index.ts";
import { type Gate, gateOf, isOpen, WORTH_READING } from "../gate/gate.ts";
import { findLetterRuns, type LetterRuns, RUN_WORDS } from "../gate/letter-runs.ts";
import { countRuns, findOpen, indexPatterns, openRunCounts, type PatternIndex } from "../gate/pattern-index.ts";
import type { CueForm } from "./compile-cues.ts";
import type { CueContext, ModalityRule } from "./modality-rule.ts";
import { MODALITY_RULES } from "./modality-rules.ts";

/**
 * The parts of a rule in the order in which they are tried: short texts first; with how much of a sentence they mostly are.
 * The next sentence is asked last: to find its runs costs more than it spares.
 */
const PARTS = ["cue", "opener", "before", "after", "lead", "frame", "next", "sentence"] as const;
const SHARES = [0.1, 0.05, 0.3, 0.3, 0.5, 0.5, 4, 1];
const [LEAD, FRAME, SENTENCE] = [PARTS.indexOf("lead"), PARTS.indexOf("frame"), PARTS.indexOf("sentence")];

/** A pattern of a rule with its gate. */
interface GatedPattern {
  readonly part: number;
  readonly pattern: RegExp;
  readonly gate: Gate;
}

interface GatedRule {
  readonly rule: ModalityRule;
  readonly patterns: readonly GatedPattern[];
  /** The patterns whose gates are still to be asked: all but the one by which the index finds the rule. */
  gated: readonly GatedPattern[];
}

/** The texts round a cue, by part, with their runs, which are found when they are first asked for. */
interface ReadParts {
  texts: readonly string[];
  readonly runs: readonly LetterRuns[];
  /** By part, whether its runs are those of its text. */
  readonly isFound: boolean[];
}

const RULES: readonly GatedRule[] = MODALITY_RULES.map((rule) => {
  const patterns = patternsOf(rule);
  return { rule, patterns, gated: patterns };
});
const RULE_WORDS = (RULES.length >> 5) + 1;
const EVERY_RULE = new Uint32Array(RULE_WORDS).fill(-1);

/** One cue is judged at a time, so that each finds room where the one before it was. */
const parts: ReadParts = {
  texts: [],
  runs: PARTS.map(() => new Uint32Array(RUN_WORDS)),
  isFound: PARTS.map(() => false),
};
const open = new Uint32Array(RULE_WORDS);

/**
 * The first rule that fits; the table ends with rules for every form, so that one does.
 *
 * Of four hundred rules some ten have all that they need in the texts round a cue, and only their patterns are run.
 */
export function judgeModality(context: CueContext): ModalityRule {
  const { form, isLasting, cue, opener, before, after, lead, frame, next, sentence } = context;
  parts.texts = [cue, opener, before, after, lead, frame, next, sentence];
  parts.isFound.fill(false);
  const left = findRules();
  const own = rulesOf(form, isLasting);
  for (let word = 0; word < RULE_WORDS; word++) {
    for (let bits = (left[word] ?? 0) & (own[word] ?? 0); bits !== 0; bits &= bits - 1) {
      const found = RULES[32 * word + 31 - Math.clz32(bits & -bits)];
      if (found !== undefined && fits(found)) return found.rule;
    }
  }
  return { id: "no-rule", outcome: null };
}

/** The plain form is `fitsRule`. */
function fits({ patterns, gated }: GatedRule): boolean {
  for (const { part, gate } of gated) if (!isOpen(gate, runsOf(part))) return false;
  for (const { part, pattern } of patterns) if (!pattern.test(parts.texts[part] ?? "")) return false;
  return true;
}

function runsOf(part: number): LetterRuns {
  // Most leads have no aside.
  if (part === FRAME && parts.texts[FRAME] === parts.texts[LEAD]) return runsOf(LEAD);
  const room = parts.runs[part];
  if (room !== undefined && parts.isFound[part]) return room;
  parts.isFound[part] = true;
  return findLetterRuns(parts.texts[part] ?? "", room);
}

let asked = 0;
/** Of the sentences that were asked of before there was an index. */
const met = openRunCounts();
let index: { readonly pieces: PatternIndex; readonly edges: EdgeIndex } | null = null;

/** The rules that the texts leave open, as bits; all until so much has been asked that to index them is worth it. */
function findRules(): Uint32Array {
  if (asked < WORTH_READING) {
    asked += 1;
    countRuns(met, runsOf(SENTENCE));
    return EVERY_RULE;
  }
  index ??= indexRules();
  findOpen(index.pieces, runsOf, open);
  dropShut(index.edges, parts.texts, open);
  return open;
}

function indexRules() {
  const patterns = RULES.map((rule) => rule.patterns);
  const pieces = indexPatterns(patterns, SHARES, met);
  for (const [number, rule] of RULES.entries()) {
    rule.gated = rule.patterns.filter((_, place) => place !== pieces.foundBy[number]);
  }
  return { pieces, edges: indexEdges(patterns, PARTS.length) };
}

/** The rules for a form and for stages that last or do not, as bits. */
const byForm = new Map<CueForm, readonly [atOnce: Uint32Array, lasting: Uint32Array]>();

function rulesOf(form: CueForm, isLasting: boolean): Uint32Array {
  let own = byForm.get(form);
  if (own === undefined) {
    own = [bitsOfRules(form, false), bitsOfRules(form, true)];
    byForm.set(form, own);
  }
  return own[isLasting ? 1 : 0];
}

function bitsOfRules(form: CueForm, isLasting: boolean): Uint32Array {
  const bits = new Uint32Array(RULE_WORDS);
  for (const [number, { rule }] of RULES.entries()) {
    const isOwn = (rule.forms?.includes(form) ?? true) && (rule.lasting ?? isLasting) === isLasting;
    if (isOwn) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  }
  return bits;
}

function patternsOf(rule: ModalityRule): GatedPattern[] {
  return PARTS.flatMap((name, part) => {
    const pattern = rule[name];
    return pattern === undefined ? [] : [{ part, pattern, gate: gateOf(pattern) }];
  });
}
