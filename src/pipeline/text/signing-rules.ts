import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];
const ACT = /^(?:end of|sign|ratif|approv|conclu|entry|launch|initial|inking|exchang|adopt)/;
const KIND = "(?:(?:formal|official|solemn|joint|public|planned|expected|historic|lavish) ){0,2}";

/** How a meeting is brought to its height by an act. */
const CROWN =
  "(?:crown|cap|mark|end|close|conclude|open|top|round off|finish|begin|start|culminate|climax|celebrate|seal)";

const NO_TIME_LOST =
  "(?:lost|loses?|losing|wast(?:e|es|ed|ing)) (?:no|little) (?:more |further )?time (?:in |before )?(?:\\w+ly )?$";

/** Nothing in the sentence undoes what somebody came for. */
const UNSPOILT =
  /^(?!.*(?:;|\b(?:but|however|instead|only to|in vain|fail\w*|without|not|never|no|nobody|if|hop\w+|plan\w*|want\w*|will|would|could|may|might|should|next|tomorrow|refus\w+|cancel\w+|put off|postpon\w+|due|expected|before they|rehears\w+|mock|until|is being|are being|prepar\w+|arrang\w+)\b|n't\b))/;

/** Signings that a meeting, a journey or a diary tells of, and signatures under something else. */
export const SIGNINGS: readonly ModalityRule[] = [
  {
    // "Would sign anything, the pact included."
    id: "signs-anything",
    outcome: null,
    cue: /^(?:sign|ink|seal|penn|initial)\w*$/,
    after:
      /^ (?:just |almost |nearly )?(?:anything|everything|something|nothing|whatever|anybody|autographs?|books?|photo\w*|posters?|the guest ?book|the visitors' book)\b/,
  },
  {
    // "A plaque signed by the artist."
    id: "signed-by-no-official",
    outcome: null,
    cue: /^(?:sign|autograph|penn|initial)\w*$/,
    after:
      /^ by (?:the |its |their |an? |his |her )(?:\w+ )?(?:artists?|authors?|painters?|sculptors?|poets?|players?|team|squad|singers?|owners?|publishers?|translators?|photographers?|architects?|astronauts?|actors?|crew|readers|fans|pupils|students)\b/,
  },
  {
    // "That is how it came to be signed."
    id: "came-to-be-signed",
    outcome: "happened",
    forms: ["past", "participle"],
    before: /\b(?:came|had come) to be (?:\w+ly )?$/,
    sentence: UNSPOILT,
  },
  {
    // "Took their alliance further with the inking of the pact", "bound themselves with two signatures".
    id: "did-so-with-the-signing",
    outcome: "happened",
    forms: NAMED,
    cue: /^(?:sign|inking|initial)/,
    before: new RegExp(
      `\\b(?:(?!agree|threat|oppos|discuss|propos|demand|talk|connect|associat|concern|charg|task|deal)[a-z]{3,}ed|took|made|went|came|brought|gave|became|began|bound|wrote|set) [^;]{0,110}\\b(?:with|by|through) (?:the|its|their|two|three|four|both|a) ${KIND}$`,
    ),
    sentence: UNSPOILT,
  },
  {
    // "While it was being signed, crowds sang."
    id: "was-being-signed",
    outcome: "happened",
    forms: ["past", "participle"],
    before: /\b(?:was|were) being (?:\w+ly )?$/,
    lead: /^(?!.*(?:\b(?:if|unless|whether|not|never|no|nor|would|as though|as if)\b|n't\b))/,
  },
  {
    // "Was there to see it signed", "flew in to watch them sign it".
    id: "there-to-see-it-done",
    outcome: "happened",
    forms: ["past", "participle", "base"],
    cue: ACT,
    before:
      /\b(?:(?:was|were) (?:also |all )?(?:there|on hand|present|at hand|in attendance|in the room|in town)|came|flew|returned|travell?ed|stayed|rose|gathered|crowded|assembled)\b[^,;]{0,50} to (?:see|watch|witness) (?!(?:if|whether|how|that)\b)[^,;]{3,80}$/,
    sentence: UNSPOILT,
  },
  {
    // "Came to Manila on Monday to sign it."
    id: "came-to-sign",
    outcome: "happened",
    forms: ["base"],
    cue: /^(?:sign|ink|seal|put|set|affix|initial)\b/,
    lead: /\b(?:came|sat down|stepped up|gathered|assembled|convened|took (?:their|his|her) (?:seats?|places?))\b[^,;]{0,60}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last \w+|this (?:morning|afternoon|week))[^,;]{0,40} to (?:\w+ly )?$/,
    sentence: UNSPOILT,
  },
  {
    // "To mark the signing, the tower was lit."
    id: "to-mark-the-signing",
    outcome: "happened",
    forms: NAMED,
    cue: ACT,
    before:
      /(?:^["']?|\b(?:[a-z]{3,}ed|met|went|came|sang|drank|gave|held|sat|stood|rose)\b[^;]{0,80} )to (?:mark|celebrate|honou?r|toast|commemorate|salute) (?:the|its|their|this) (?:\w+ )?$/,
    sentence: UNSPOILT,
  },
  {
    // "Once ratified, the pact that was signed on Monday will": the day is over, whatever follows.
    id: "one-that-was-signed",
    outcome: "happened",
    forms: ["past", "participle"],
    cue: /^(?:signed|inked|sealed|initialled|initialed|concluded)$/,
    lead: /\b(?:the|this|its|their|\w+'s) (?:[\w-]+ ){0,6}?(?:pact|agreement|accord|treaty|deal|raa|acsa|vfa|sovfa|gsomia|edca),? (?:that|which) (?:was|were) (?:\w+ly )?$/,
    after:
      /^ (?:(?:by [^,;]{3,50}|in [a-z]+|at [^,;]{3,30}) )?(?:on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|[a-z]+ \d)|last \w+|yesterday|in (?:\w+ )?(?:19|20)\d\d|earlier this)\b/,
  },
  {
    // "Hardly had they signed it when", "no sooner was it signed than".
    id: "hardly-when",
    outcome: "happened",
    forms: ["past", "participle", "phrase"],
    lead: /(?:^|[.,;] )["']?(?:hardly|scarcely|barely|no sooner) (?:(?:had|was|were)\b[^,;]*)?$/,
    sentence: /\b(?:when|than|before)\b/,
  },
  {
    // "Only on Monday did the two sign it."
    id: "only-then-did",
    outcome: "happened",
    forms: ["base"],
    before: /(?:^|\b)(?:only|not until) (?:(?!if\b)[\w'-]+ ){1,8}did (?:the )?[\w' -]{1,60} $/,
    lead: /^(?!.*\b(?:would|could|might|may)\b)/,
  },
  {
    id: "fell-to-him-to",
    outcome: "happened",
    forms: ["base"],
    before: /\bit (?:fell|was left) to [^,;]{2,80} to $/,
  },
  {
    id: "had-the-honour-of",
    outcome: "happened",
    forms: NAMED,
    before:
      /\b(?:had|was given|were given|got|took) the (?:honou?r|privilege|pleasure|task|duty|satisfaction|joy|distinction) (?:on \w+ )?of $/,
  },
  {
    // "The signing on Monday makes it the third."
    id: "signing-of-a-day-makes",
    outcome: "happened",
    forms: NAMED,
    cue: /^sign/,
    after:
      /^ (?:(?:of|by|between) [^,;]{2,60} )?(?:on (?:\w+day|\d|[a-z]+ \d)|last |this (?:week|month)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday)[^,;]{0,60}? (?:makes|marks|brings|gives|crowns|caps|ends|opens|sets|follows|comes|means|leaves|puts|turns|shows|sends)\b/,
    lead: /^(?!.*\b(?:if|unless|whether|not|no|never|without|would|could|might|may|will)\b)/,
  },
  {
    // "Britain and Japan sign their pact": the present of several, by its date.
    id: "several-sign",
    outcome: "by-date",
    forms: ["base"],
    cue: /^(?:sign|ink|seal|initial)\b/,
    before:
      /^(?!.*\b(?:to|will|would|can|could|may|might|shall|should|must|let|lets|help|helps|make|makes|made|if|whether|before|until|once|see|sees|saw|watch\w*|have|had|did|do|does|that|unless|not|never)\b).*(?:\b[\w'-]+ and (?:the )?[\w'-]+|\b(?:they|both|ministers|leaders|governments|premiers|envoys|the two|the three)) (?:formally |finally |both )?$/,
  },
  {
    // "Is up for signature next week".
    id: "up-for-signature-then",
    outcome: "planned",
    forms: ["noun"],
    cue: /^sign/,
    before:
      /\b(?:is|are|comes?|goes|go|stands?) (?:now |also |then )?(?:up|down|due|billed|lined up|scheduled|slated|ready) for (?:its |their |the )?(?:formal )?$/,
    after: /^ (?:on|in|at|next|tomorrow|later|this|before|by|during|when)\b/,
    lead: /^(?!.*(?:\b(?:if|unless|whether|not|never|was|were)\b|n't\b))/,
  },
  {
    // "Next week's meeting is for the signing", "flies to Manila for the signing".
    id: "there-for-the-signing",
    outcome: "planned",
    forms: NAMED,
    cue: /^sign/,
    before: new RegExp(
      `\\b(?:(?:appointment|meeting|trip|visit|session|flight|event|ceremony|table|hall|room|slot|gathering|summit)\\b[^,;]{0,60} (?:is|are|has been|have been)(?: (?:set|reserved|booked|meant|intended|prepared|laid|ready|arranged|planned|there|called|convened))?|(?:travels|flies|heads|goes|comes|returns|sails|sets off|leaves|departs)\\b[^,;]{0,70}|(?:is|are) (?:travelling|traveling|flying|heading|going|coming|returning|leaving|departing)\\b[^,;]{0,70}) for (?:the |a |its |their )?${KIND}$`,
    ),
    lead: /^(?!.*(?:\b(?:if|unless|whether|not|never|was|were|had)\b|n't\b))/,
  },
  {
    // "Mean to crown their summit with the signature."
    id: "to-crown-it-with",
    outcome: "planned",
    forms: NAMED,
    cue: ACT,
    before: new RegExp(
      `^(?!.*\\b(?:managed|able|chose|used|came|not|never|if)\\b).*\\b(?:to|will|shall) ${CROWN} [^,;]{0,60}(?:with|by|in) (?:the |a |an |its |their )?${KIND}$`,
    ),
  },
  {
    id: "might-crown-it-with",
    outcome: null,
    forms: NAMED,
    cue: ACT,
    before: new RegExp(
      `\\b(?:to|would|could|may|might|should) (?:be )?${CROWN}\\w* [^,;]{0,60}(?:with|by|in) (?:the |a |an |its |their )?${KIND}$`,
    ),
  },
  {
    // "The signing that never was."
    id: "act-that-never-was",
    outcome: "denied",
    forms: NAMED,
    cue: ACT,
    after:
      /^ (?:of [^,;]{1,70} )?(?:that|which) (?:never (?:was|were|came|happened|took place|materiali[sz]ed)|did(?: not|n't) (?:happen|take place|come(?: off)?|materiali[sz]e)|fell through)\b/,
  },
  {
    // "Lost no time in signing it"; who is pressed to lose none has not done so.
    id: "told-to-lose-no-time",
    outcome: "urged",
    forms: ["gerund"],
    cue: ACT,
    before: new RegExp(`\\b(?:${WISHING}|press\\w*|should|must|ought to)\\b[^;]{0,80}\\b${NO_TIME_LOST}`),
  },
  {
    id: "will-lose-no-time",
    outcome: "planned",
    forms: ["gerund"],
    cue: ACT,
    before: new RegExp(`\\b(?:will|shall|to|would) ${NO_TIME_LOST}`),
  },
  { id: "lost-no-time", outcome: "happened", forms: ["gerund"], cue: ACT, before: new RegExp(`\\b${NO_TIME_LOST}`) },
  {
    id: "signature-at-the-earliest",
    outcome: "planned",
    forms: ["noun"],
    cue: /^sign/,
    after:
      /^ ["']?(?:(?:of|by) [^,;"]{2,60} )?["']?(?:at (?:the|an) (?:earliest|early) (?:date|opportunity|moment|time|possible)|as (?:soon|early|quickly) as (?:possible|practicable)|in the (?:near|coming|next) \w+|in due course|later (?:this|in|on)\b|before long|soon\b|shortly\b)/,
  },
];
