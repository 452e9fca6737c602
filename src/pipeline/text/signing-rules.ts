import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];
const ACT = /^(?:sign|ratif|approv|conclu|entry|launch|initial|inking|exchang|adopt)/;
const KIND = "(?:(?:formal|official|solemn|joint|public|planned|expected|historic|lavish) ){0,2}";

/** How a meeting is brought to its height by an act. */
const CROWN =
  "(?:crown|cap|mark|end|close|conclude|open|top|round off|finish|begin|start|culminate|climax|celebrate|seal)";

const NO_TIME_LOST =
  "(?:lost|loses?|losing|wast(?:e|es|ed|ing)) (?:no|little) (?:more |further )?time (?:in |before )?(?:\\w+ly )?$";

/** Signings that a meeting, a journey or a diary tells of, and signatures under something else. */
export const SIGNINGS: readonly ModalityRule[] = [
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
];
