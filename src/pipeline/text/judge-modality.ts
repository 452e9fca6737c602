import { type Gate, gateOf, isOpen } from "../gate/gate.ts";
import { findLetterRuns, type LetterRuns } from "../gate/letter-runs.ts";
import type { CueForm } from "./compile-cues.ts";
import type { CueContext, ModalityRule } from "./modality-rule.ts";
import { MODALITY_RULES } from "./modality-rules.ts";

/** The parts of a rule in the order in which they are tried: short texts first. */
const PARTS = ["cue", "opener", "before", "after", "lead", "frame", "next", "sentence"] as const;

/** A pattern of a rule with its gate. */
interface GatedPattern {
  readonly part: (typeof PARTS)[number];
  readonly pattern: RegExp;
  readonly gate: Gate;
}

interface GatedRule {
  readonly rule: ModalityRule;
  readonly patterns: readonly GatedPattern[];
}

/** The runs of the texts of a cue, each found when it is first asked for. */
type RunsOfParts = Partial<Record<(typeof PARTS)[number], LetterRuns>>;

/**
 * The first rule that fits; the table ends with rules for every form, so that one does.
 *
 * Of four hundred rules some ten have all that they need in the texts round a cue, and only their patterns are run.
 */
export function judgeModality(context: CueContext): ModalityRule {
  const runs: RunsOfParts = {};
  for (const { rule, patterns } of rulesFor(context.form, context.isLasting)) {
    if (areOpen(patterns, context, runs) && patterns.every(({ part, pattern }) => pattern.test(context[part])))
      return rule;
  }
  return { id: "no-rule", outcome: null };
}

function areOpen(patterns: readonly GatedPattern[], context: CueContext, runs: RunsOfParts): boolean {
  for (const { part, gate } of patterns) {
    let own = runs[part];
    if (own === undefined) {
      own = findLetterRuns(context[part]);
      runs[part] = own;
    }
    if (!isOpen(gate, own)) return false;
  }
  return true;
}

const RULES_BY_FORM = new Map<string, readonly GatedRule[]>();

/** The rules that a cue of this form may fit at all, in the table's order. */
function rulesFor(form: CueForm, isLasting: boolean): readonly GatedRule[] {
  const key = `${form} ${isLasting}`;
  const known = RULES_BY_FORM.get(key);
  if (known !== undefined) return known;
  const rules = MODALITY_RULES.filter(
    ({ forms, lasting }) => (forms?.includes(form) ?? true) && (lasting ?? isLasting) === isLasting,
  ).map((rule) => ({ rule, patterns: patternsOf(rule) }));
  RULES_BY_FORM.set(key, rules);
  return rules;
}

function patternsOf(rule: ModalityRule): GatedPattern[] {
  return PARTS.flatMap((part) => {
    const pattern = rule[part];
    return pattern === undefined ? [] : [{ part, pattern, gate: gateOf(pattern) }];
  });
}
