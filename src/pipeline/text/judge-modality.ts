import { type CueContext, fitsRule, type ModalityRule } from "./modality-rule.ts";
import { MODALITY_RULES } from "./modality-rules.ts";

/** The first rule that fits; the table ends with rules for every form, so that one does. */
export function judgeModality(context: CueContext): ModalityRule {
  return MODALITY_RULES.find((rule) => fitsRule(rule, context)) ?? { id: "no-rule", outcome: null };
}
