import type { CueForm } from "./compile-cues.ts";
import { type CueContext, fitsRule, type ModalityRule } from "./modality-rule.ts";
import { MODALITY_RULES } from "./modality-rules.ts";

/** The first rule that fits; the table ends with rules for every form, so that one does. */
export function judgeModality(context: CueContext): ModalityRule {
  const rules = rulesFor(context.form, context.isLasting);
  return rules.find((rule) => fitsRule(rule, context)) ?? { id: "no-rule", outcome: null };
}

const RULES_BY_FORM = new Map<string, readonly ModalityRule[]>();

/** The rules that a cue of this form may fit at all, in the table's order. */
function rulesFor(form: CueForm, isLasting: boolean): readonly ModalityRule[] {
  const key = `${form} ${isLasting}`;
  const known = RULES_BY_FORM.get(key);
  if (known !== undefined) return known;
  const rules = MODALITY_RULES.filter(
    ({ forms, lasting }) => (forms?.includes(form) ?? true) && (lasting ?? isLasting) === isLasting,
  );
  RULES_BY_FORM.set(key, rules);
  return rules;
}
