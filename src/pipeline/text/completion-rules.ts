import type { ModalityRule } from "./modality-rule.ts";

/** What is settled or finished only on a condition, or is no text at all. */
export const COMPLETIONS: readonly ModalityRule[] = [
  {
    id: "runs-on-to-a-condition",
    outcome: null,
    forms: ["phrase"],
    cue: /\b(?:until|unless|once|if)\b|\bwhether\b(?!$|.* (?:feasible|viable|workable|possible|practicable|worthwhile)$)/,
  },
  {
    id: "other-thing-completed",
    outcome: null,
    cue: /^(?:is|was|were|been|being|be) (?:settled|completed|finished)$/,
    before:
      /^(?!.*\b(?:treaty|pact|agreement|accord|deal|text|arrangement) (?:(?:with|between) [^,;]{3,40} )?(?:to|that|which|making|allowing|easing|letting) [^,;]{0,90}$)(?:(?!.*\b(?:texts?|drafts?|wording|treaty|treaties|pacts?|agreements?|accords?|deals?|conventions?|arrangements?|raas?|acsas?|vfas?|sovfas?|gsomia|negotiations|talks)\b[^,;]{0,70}$)(?!.*\b(?:it|which|they|both)(?: (?:has|have|had|will|would|to|not|now|yet|finally))* $)|.*\b(?:ratification|approval|procedures?|process|steps?|formalities|exercises?|drills?|visits?|work|articles|clauses|chapters|paperwork|research|rounds?)\b[^,;]{0,70}$)/,
  },
];
