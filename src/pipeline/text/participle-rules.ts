import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** A main clause that nothing hedges: an act that only accompanies it is then as much a fact. */
const UNHEDGED =
  "(?!.*(?:\\b(?:will|would|could|may|might|should|shall|can|must|if|whether|when|while|before|until|not|never|neither|nor|no|nothing|without|instead|plan\\w*|expect\\w*|propos\\w*|hop\\w+|doubt\\w*|fail\\w*|refus\\w+|den(?:y|ied|ies)|consider\\w*|discuss\\w*|debat\\w+|list\\w*|options?|goals?|priorit\\w+|tasks?|ideas?|steps?|risks?|promis\\w+|pledg\\w+|vow\\w*|call(?:s|ed|ing)? for|urg\\w+|demand\\w*|want\\w*|aim\\w*|seek\\w*|prepar\\w+|due|set to|about to|close to|to be|simulat\\w+|imagin\\w+)\\b|n't\\b|\\?))";
/** A verb in the simple past, by its ending or of those that meetings and visits are told with. */
const PAST =
  "\\b(?:met|held|went|came|flew|gave|took|made|began|broke|saw|put|left|got|sat|shook|drew|won|set|was|were|stood|spoke|had|rose|brought|sent|cut|showed|became|(?!need|proceed|exceed|succeed)\\w{2,}(?<!e)ed)\\b";

/** A verb in a tense, or what opens a clause: with one of these the words have an auxiliary of their own or need none. */
const FINITE_OR_OPENING =
  "(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|shall|must|do|does|did|that|which|who|whom|whose|where|when|as|than|already|once|be|been|being|\\w+ly)";

/** Verbs in a tense behind the act, which is then only told of what they are said of: "the pact signed in June covers". */
const OF_ITS_OWN =
  "(?:is|are|was|were|has|have|had|will|would|can|covers?|lets?|allows?|sets?|makes?|made|gives?|gave|means|meant|says?|said|provides?|requires?|applies|applied)";

/** Acts; "ending a year of bargaining" and "replacing the accord" tell of something else. */
const DONE_AT_A_STROKE =
  /^(?:sign|ink|seal|initial|conclud|clinch|ratif|approv|pass|agree|finali|wrap|complet|terminat|scrap|announc|launch|unveil|establish|setting|found|adopt|issu|declar|putting|bringing .* into|exchang|deposit)/;

/** Acts told by a participle beside the main verb: "met in Manila, signing the pact", "by signing it they showed". */
export const BESIDE_THE_VERB: readonly ModalityRule[] = [
  {
    id: "soon-to-be-done",
    outcome: "planned",
    isNeed: true,
    forms: FINITE,
    before: /\b(?:yet|still|soon|about)-to-be-$/,
  },
  {
    // "Will be laid before the Diet and the pact ratified": one auxiliary governs what is joined by "and".
    id: "carried-over",
    outcome: "planned",
    forms: FINITE,
    frame: new RegExp(
      `\\b(?:${MODAL}|(?:is|are|was|were|due|set|expected|scheduled|planned) to) (?:\\w+ly |also |then |first )?be (?:\\w+ly )?[\\w-]+\\b[^;:]*,? and (?:the|its|their|his|her|an?) (?:(?!${FINITE_OR_OPENING}\\b)[\\w'-]+ ){1,6}$`,
    ),
    after: new RegExp(`^(?! (?:the|an?|its|their|his|her|this|that|it|them|both)\\b)(?!.* ${OF_ITS_OWN}\\b)`),
  },
  {
    // "They target a broad agreement in December" has a state for its object, and not for what is.
    id: "state-aimed-at",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\b(?:agreement|accord|deal|understanding|consensus|common ground|meeting of minds)\b/,
    before:
      /\b(?:target|seek|aim|ey|pursu|striv|push|press|try|close|near|plan|expect|anticipat|envisag)(?:e|es|s|ed|ing)? (?:for |at |on |to (?:reach |get |secure )?|towards? )?(?:an? |the |its |their )?$/,
  },
  {
    id: "done-beside-the-verb",
    outcome: "happened",
    lasting: false,
    forms: ["gerund"],
    cue: DONE_AT_A_STROKE,
    lead: new RegExp(`^${UNHEDGED}[^:]*${PAST}[^:]*, (?:(?:formally|jointly|also|thereby|thus|officially|finally) )?$`),
    after: /^(?!.*\b(?:among|or|being|instead|would|could|will|might|may (?!\d))\b)/,
  },
  {
    // "Has begun the first hull, cutting steel on Monday": work told beside what has begun has begun too.
    id: "worked-beside-the-verb",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    cue: /^(?:cutting|laying|welding|assembling|testing|firing|flying|opening|handing|awarding|signing|naming)\b/,
    lead: new RegExp(
      `^${UNHEDGED}[^:]*(?:${PAST}|\\b(?:has|have) (?:\\w+ly )?(?:begun|started|made|taken|opened|entered|\\w+ed)\\b)[^:]*, (?:\\w+ly )?$`,
    ),
  },
  {
    id: "done-and-so",
    outcome: "happened",
    lasting: false,
    forms: ["gerund"],
    lead: new RegExp(`^${UNHEDGED}.*\\b(?:by|in) (?:(?:formally|jointly|also|thereby|finally) )?$`),
    cue: DONE_AT_A_STROKE,
    sentence: new RegExp(`^${UNHEDGED}.*, [^;]*${PAST}`),
  },
];
