import type { Modality } from "../../model/claim.ts";
import type { CueForm } from "./compile-cues.ts";

/**
 * What a rule says: a modality, or null for no claim, or that a date must tell.
 *
 * - `by-date`: the date of the act tells a plan from a fact
 * - `by-its-year`: the cue holds a year; it is a plan when that year is not over at publication, else nothing
 * - `long-ago`: it happened, and no time that stands beside it tells when ("fifty years old")
 */
export type Outcome = Modality | "by-date" | "by-its-year" | "long-ago" | null;

/** One rule: it fits when every part that it has fits. The parts are those of `CueContext`. */
export interface ModalityRule {
  readonly id: string;
  readonly outcome: Outcome;
  /** Of a plan: only that it is still lacking is told, and not that it will come. */
  readonly isNeed?: boolean;
  /** Of a plan: a day beside it is that of a step before the act, "laid before parliament in March". */
  readonly isOfStepBefore?: boolean;
  readonly forms?: readonly CueForm[];
  readonly lasting?: boolean;
  readonly cue?: RegExp;
  readonly opener?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly sentence?: RegExp;
  readonly lead?: RegExp;
  readonly frame?: RegExp;
  readonly next?: RegExp;
}

/** How a cue stands in its sentence. All texts are folded. */
export interface CueContext {
  readonly form: CueForm;
  /** The words of the cue. */
  readonly cue: string;
  /** From the start of the clause to the cue, and from the cue to the end of the clause, both without asides. */
  readonly before: string;
  readonly after: string;
  /** The word that joins the clause to the rest ("when"), or `""`. */
  readonly opener: string;
  readonly sentence: string;
  /** From the start of the sentence to the cue. */
  readonly lead: string;
  /** The lead without asides, so that "denied, in a letter, that" reads as "denied that". */
  readonly frame: string;
  /** The sentence after this one, or `""`. */
  readonly next: string;
  /** Whether the stage lasts (talks, a study) rather than being reached at a stroke (a signature). */
  readonly isLasting: boolean;
}

/** Whether a rule fits: every part that it has must. The plain form of what `judgeModality` asks of all rules. */
export function fitsRule(rule: ModalityRule, context: CueContext): boolean {
  return (
    (rule.forms === undefined || rule.forms.includes(context.form)) &&
    (rule.lasting === undefined || rule.lasting === context.isLasting) &&
    (rule.cue === undefined || rule.cue.test(context.cue)) &&
    (rule.opener === undefined || rule.opener.test(context.opener)) &&
    (rule.before === undefined || rule.before.test(context.before)) &&
    (rule.after === undefined || rule.after.test(context.after)) &&
    (rule.lead === undefined || rule.lead.test(context.lead)) &&
    (rule.frame === undefined || rule.frame.test(context.frame)) &&
    (rule.next === undefined || rule.next.test(context.next)) &&
    (rule.sentence === undefined || rule.sentence.test(context.sentence))
  );
}
