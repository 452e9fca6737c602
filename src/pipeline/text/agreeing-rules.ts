import type { ModalityRule } from "./modality-rule.ts";

const CONSENSUS = "(?:agreement|accord|deal|understanding|consensus|bargain|settlement|compromise)";

/** What somebody thinks will be agreed. */
const EXPECTING = new RegExp(
  `^(?:(?:expect|predict|fores[ae]|forecast|anticipat)\\w*|(?:confident|hopeful|sure|certain|optimistic) (?:of|about)) .*\\b${CONSENSUS}\\b`,
);

/** "No open point remains", "nothing left to settle". */
const NOTHING_LEFT =
  /^(?:no .*(?:remains?|remained|left|brackets)|nothing .*brackets|nothing .*(?:negotiate|settle|discuss|resolve|agree|haggle|bargain))$/;

/** Talks that end: with what, whether as yet, and who only thinks so. */
export const AGREEING: readonly ModalityRule[] = [
  // "No open point remains": that nothing is left to settle is no denial.
  {
    id: "perhaps-nothing-left",
    outcome: null,
    cue: NOTHING_LEFT,
    lead: /(?:\b(?:if|unless|until|once|when|whether|will|would|could|may|might|should|soon|hop\w+|not|almost|nearly)\b|n't\b)/,
  },
  { id: "left-unasked", outcome: null, cue: /\bleft$/, after: /^ (?:un\w+|behind|out|over|alone)\b/ },
  { id: "nothing-left", outcome: "happened", cue: NOTHING_LEFT },
  {
    // "Agreed it was useful", "the pact was agreed to be useful": an opinion.
    id: "agreed-so-and-so",
    outcome: null,
    cue: /^agree\w* (?:it|them|(?:an?|the|their|its|this) .*)$|\bagreed$/,
    after:
      /^ (?:(?:between|with|of|on|for) [^,;]{2,60}? )?(?:that\b|to (?:be|have|need|remain|help)\b|(?:was|is|were|are|would|should|could|had|has|have|needs|will|might|may|can|must|did|does|do|ought)\b)/,
  },
  {
    // "At one on the need for it", "a compromise on pay".
    id: "agreed-on-other-matter",
    outcome: null,
    lasting: false,
    cue: /\b(?:on|over|about)$/,
    before: /^(?!.*\b(?:sign|ratif)\w*\b)/,
    after:
      /^ (?:(?:the|an?|its|their|his|her|most|all|some|any) )*(?:[\w-]+ ){0,2}?(?:value|use|usefulness|importance|need|necessity|merits?|benefits?|virtues?|wisdom|worth|dangers?|risks?|costs?|pay|wages|prices?|fish(?:ing|eries)?|whaling|trade|climate|carbon|energy|steel|tariffs?|pensions?|parking|visas?|exports?|imports?|tax(?:es)?|tourism|migration|loans?|debts?)\b(?! (?:of|in) the (?:text|wording))/,
  },
  {
    // "Broad agreement among scholars".
    id: "agreement-of-onlookers",
    outcome: null,
    lasting: false,
    cue: /\b(?:agreement|consensus|accord|understanding)$/,
    after:
      /^ (?:among|between|within|by|of) (?:the |most |many |all |both )?(?:[\w-]+ ){0,2}?(?:scholars|experts|analysts|academics|historians|lawyers|commentators|voters|observers|economists|critics|pundits|generals|officers|senators|lawmakers|parliamentarians|parties|factions|unions)\b/,
  },
  // "With their initials", "initials only": a noun.
  {
    id: "initials-as-a-noun",
    outcome: null,
    cue: /^initials$/,
    after: /^(?:["']?[.,;]|$| only| of| on| under| beneath)/,
  },
  {
    // "Signed off on the text of a speech".
    id: "text-of-a-speech",
    outcome: null,
    cue: /\b(?:text|wording|draft|version|terms|language)$/,
    after:
      /^ (?:of|for) (?:an?|the|its|their|his|her) (?:[\w-]+ ){0,2}(?:release|communiqu\w+|speech|letter|resolution|toast|plaque|anthem|song|contract|budget|sermon|lecture|advertisement)\b/,
  },
  {
    // "Under the pact with Japan, drills were agreed": the drills.
    id: "other-thing-agreed",
    outcome: null,
    cue: /^(?!text|wording|terms|draft|substance|content|outline|language|version|essential|fundamental)\w+ (?:with|between|of) (?!(?:the )?[\w'-]+(?:,? (?:and |the )*[\w'-]+){0,4}(?: (?:on|for|about) [\w' -]{3,40})? (?:was|were|is|are|be|been|has been|have been|had been|(?:should|must|could|would|will|can|may|might) be) agreed$).*\bagreed$/,
  },
  { id: "should-be-agreed", outcome: "urged", cue: /\b(?:should|must) be agreed$/ },
  {
    id: "ought-to-be-agreed",
    outcome: "urged",
    forms: ["phrase"],
    cue: /\bbe agreed$/,
    lead: /\b(?:should|must|ought to)\b[^,;]*$/,
  },
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
  {
    // "Negotiators left Tokyo without a deal."
    id: "left-without-a-deal",
    outcome: "denied",
    forms: ["past"],
    cue: /\bwithout (?:an?|any|the|their|its) .*\b(?:deal|agreement|accord|text)$/,
  },
];
