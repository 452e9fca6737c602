import type { CueForm } from "./compile-cues.ts";
import { MODALITY_RULES, type ModalityRule } from "./modality-rules.ts";

/** How a cue stands in its sentence. All texts are folded. */
export interface CueContext {
  readonly form: CueForm;
  /** The words of the cue. */
  readonly cue: string;
  /** From the start of the clause to the cue, and from the cue to the end of the clause. */
  readonly before: string;
  readonly after: string;
  /** The word that joins the clause to the rest ("when"), or `""`. */
  readonly opener: string;
  readonly sentence: string;
  /** From the start of the sentence to the cue. */
  readonly lead: string;
  /** Whether the stage lasts (talks, a study) rather than being reached at a stroke (a signature). */
  readonly isLasting: boolean;
}

/** The first rule that fits; the table ends with rules for every form, so that one does. */
export function judgeModality(context: CueContext): ModalityRule {
  return MODALITY_RULES.find((rule) => isFitting(rule, context)) ?? { id: "no-rule", outcome: null };
}

function isFitting(rule: ModalityRule, context: CueContext): boolean {
  return (
    (rule.forms === undefined || rule.forms.includes(context.form)) &&
    (rule.lasting === undefined || rule.lasting === context.isLasting) &&
    (rule.cue === undefined || rule.cue.test(context.cue)) &&
    (rule.opener === undefined || rule.opener.test(context.opener)) &&
    (rule.before === undefined || rule.before.test(context.before)) &&
    (rule.after === undefined || rule.after.test(context.after)) &&
    (rule.lead === undefined || rule.lead.test(context.lead)) &&
    (rule.sentence === undefined || rule.sentence.test(context.sentence))
  );
}
