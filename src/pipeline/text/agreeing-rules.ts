import type { ModalityRule } from "./modality-rule.ts";

const CONSENSUS = "(?:agreement|accord|deal|understanding|consensus|bargain|settlement|compromise)";

/** What somebody thinks will be agreed. */
const EXPECTING = new RegExp(
  `^(?:(?:expect|predict|fores[ae]|forecast|anticipat)\\w*|(?:confident|hopeful|sure|certain|optimistic) (?:of|about)) .*\\b${CONSENSUS}\\b`,
);

/** Talks that end: with what, whether as yet, and who only thinks so. */
export const AGREEING: readonly ModalityRule[] = [
  {
    // "Talks ended with an agreement to meet again": on less than the text.
    id: "agreement-to-do-less",
    outcome: null,
    lasting: false,
    cue: new RegExp(`\\b${CONSENSUS}$`),
    after:
      /^ (?:only |merely )?(?:to (?:meet|talk|continue|keep|hold|resume|return|reconvene|go on|speak|start|begin|open|launch|study|explore|consider|set up|differ|disagree|consult)|on (?:an?|the|when|where|how) ?(?:date|dates|day|agenda|timetable|next|venue|start|opening)?\b(?<=date|dates|day|agenda|timetable|next|venue|start|opening|when|where|how)|that\b)/,
  },
  {
    id: "expects-no-agreement",
    outcome: null,
    cue: EXPECTING,
    before:
      /(?:\b(?:not|never|nobody|no one|neither|nor|hardly|few|none|if|whether|unless|less|was|were|had)\b|n't\b)[^,;]{0,40}$/,
  },
  // "Predicts an accord by June", "is hopeful of a deal".
  { id: "expects-agreement", outcome: "planned", cue: EXPECTING },
  {
    // "Only when the terms have been agreed can it be signed."
    id: "only-when-agreed",
    outcome: null,
    forms: ["phrase"],
    cue: /\b(?:has|have|is|are)\b.*\b(?:agreed|settled|closed|concluded|completed|finished|ready|final|resolved|cleared|reached|found|secured|over|done)$/,
    lead: /(?:^|\b)(?:(?:only|not) (?:when|once|after|if)|until|unless|if|before) [^,;:]*$/,
  },
  {
    // "Exchanged signed texts": what is signed is no draft.
    id: "signed-texts-exchanged",
    outcome: null,
    lasting: true,
    cue: /^(?:swap|trad|exchang)\w* .*\b(?:counter)?signed\b/,
  },
  {
    // "The conclusion this month of negotiations" counts no months.
    id: "this-month-of",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    cue: /^(?:month|year|week) of/,
    before: /\b(?:this|last|next|that|the same) $/,
  },
];
