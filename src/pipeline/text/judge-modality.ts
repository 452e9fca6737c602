import { type Gate, gateOf, isOpen, WORTH_READING } from "../gate/gate.ts";
import { findLetterRuns, type LetterRuns } from "../gate/letter-runs.ts";
import { findOpen, indexPatterns, type PatternIndex } from "../gate/pattern-index.ts";
import type { CueContext, ModalityRule } from "./modality-rule.ts";
import { MODALITY_RULES } from "./modality-rules.ts";

/** The parts of a rule in the order in which they are tried: short texts first; with how much of a sentence they mostly are. */
const PARTS = ["cue", "opener", "before", "after", "lead", "frame", "next", "sentence"] as const;
const SHARES = [0.1, 0.05, 0.3, 0.3, 0.5, 0.5, 1, 1];

/** A pattern of a rule with its gate. */
interface GatedPattern {
  readonly part: number;
  readonly pattern: RegExp;
  readonly gate: Gate;
}

interface GatedRule {
  readonly rule: ModalityRule;
  readonly patterns: readonly GatedPattern[];
}

/** Gives the runs of a part's text, found when it is first asked for. */
type RunsOfParts = (part: number) => LetterRuns;

/**
 * The first rule that fits; the table ends with rules for every form, so that one does.
 *
 * Of four hundred rules some ten have all that they need in the texts round a cue, and only their patterns are run.
 */
export function judgeModality(context: CueContext): ModalityRule {
  const runs = openRuns(context);
  const open = findRules(runs);
  for (let word = 0; word < open.length; word++) {
    for (let left = open[word] ?? 0; left !== 0; left &= left - 1) {
      const own = RULES[32 * word + 31 - Math.clz32(left & -left)];
      if (own !== undefined && fits(own, context, runs)) return own.rule;
    }
  }
  return { id: "no-rule", outcome: null };
}

/** The plain form is `fitsRule`. */
function fits({ rule, patterns }: GatedRule, context: CueContext, runs: RunsOfParts): boolean {
  const { forms, lasting } = rule;
  if ((forms && !forms.includes(context.form)) || (lasting ?? context.isLasting) !== context.isLasting) return false;
  for (const { part, gate } of patterns) if (!isOpen(gate, runs(part))) return false;
  return patterns.every(({ part, pattern }) => pattern.test(textOf(context, part)));
}

function textOf(context: CueContext, part: number): string {
  return context[PARTS[part] ?? "sentence"];
}

const RULES: readonly GatedRule[] = MODALITY_RULES.map((rule) => ({ rule, patterns: patternsOf(rule) }));
const EVERY_RULE = new Uint32Array((RULES.length >> 5) + 1).fill(-1);

let asked = 0;
let index: PatternIndex | null = null;

/** The rules that texts with these runs leave open, as bits; all until so much has been asked that to index them is worth it. */
function findRules(runs: RunsOfParts): Uint32Array {
  if (asked < WORTH_READING) {
    asked += 1;
    return EVERY_RULE;
  }
  index ??= indexPatterns(
    RULES.map(({ patterns }) => patterns),
    SHARES,
  );
  return findOpen(index, runs);
}

function openRuns(context: CueContext): RunsOfParts {
  const found: (LetterRuns | undefined)[] = Array(PARTS.length).fill(undefined);
  return (part) => {
    const known = found[part];
    if (known !== undefined) return known;
    const runs = findLetterRuns(textOf(context, part));
    found[part] = runs;
    return runs;
  };
}

function patternsOf(rule: ModalityRule): GatedPattern[] {
  return PARTS.flatMap((name, part) => {
    const pattern = rule[name];
    return pattern === undefined ? [] : [{ part, pattern, gate: gateOf(pattern) }];
  });
}
