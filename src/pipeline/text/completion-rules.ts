import type { ModalityRule } from "./modality-rule.ts";

/** What is settled or finished only on a condition, or is no text at all. */
export const COMPLETIONS: readonly ModalityRule[] = [
  {
    // "Agreed on a date for the next round": on that, and not on the text.
    id: "agreed-on-less",
    outcome: null,
    cue: /^agree\w* (?:on|upon|to) (?:an?|the|their)$/,
    after:
      /^ (?:[\w-]+ ){0,2}?(?:dates?|day|times?|timetable|venue|place|agenda|need|loan|list|road ?map|schedule|deadline|importance|value|usefulness|ways?|approach|meetings?|visits?|exercises?|stud(?:y|ies)|working group|procedures?|rules|start|opening|launch|resumption|round)\b/,
  },
  {
    id: "agreement-far-off",
    outcome: null,
    lasting: false,
    forms: ["phrase", "noun"],
    after:
      /^[^,;]{0,110} (?:is|are|was|were|remains?|remained|seems?|looks?) (?:still |now |as |very )?(?:far (?:off|away|from)|distant|remote|out of reach|out of the question|elusive|unlikely|in doubt|a long way|(?:some )?(?:years|months|weeks) away|impossible|improbable)\b/,
  },
  {
    // "Talks ended for the day", "ended without a result".
    id: "talks-ended-without",
    outcome: null,
    forms: ["phrase", "past", "participle"],
    cue: /\b(?:ended|concluded|closed|finished|complete|completed)$/,
    after:
      /^ (?:(?:on \w+|in [a-z]+|late|early|again) ){0,2}(?:for the (?:day|week|year)|without (?!(?:an? )?(?:agreement|deal|accord)\b)|in (?:failure|deadlock|acrimony|stalemate|discord)|abruptly|inconclusive\w*|with (?:no|little|nothing)|empty-handed)\b/,
  },
  {
    id: "runs-on-to-a-condition",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?!.*\bnot (?:now |yet )?(?:expected|due|likely|foreseen|planned|scheduled|anticipated) (?:to .* )?(?:until|till) .*\d{4}s?$).*(?:\b(?:until|unless|once|if)\b|\bwhether\b(?!$|.* (?:feasible|viable|workable|possible|practicable|worthwhile)$))/,
  },
  {
    id: "other-thing-completed",
    outcome: null,
    cue: /^(?:is|was|were|been|being|be) (?:settled|completed|finished)$/,
    before:
      /^(?!.*\b(?:treaty|pact|agreement|accord|deal|text|arrangement) (?:(?:with|between) [^,;]{3,40} )?(?:to|that|which|making|allowing|easing|letting) [^,;]{0,90}$)(?:(?!.*\b(?:texts?|drafts?|wording|treaty|treaties|pacts?|agreements?|accords?|deals?|conventions?|arrangements?|raas?|acsas?|vfas?|sovfas?|gsomia|negotiations|talks)\b[^,;]{0,70}$)(?!.*\b(?:it|which|they|both)(?: (?:has|have|had|will|would|to|not|now|yet|finally))* $)|.*\b(?:ratification|approval|procedures?|process|steps?|formalities|exercises?|drills?|visits?|work|articles|clauses|chapters|paperwork|research|rounds?)\b[^,;]{0,70}$)/,
  },
];
