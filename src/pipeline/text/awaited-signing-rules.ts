import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];
const SIGNING = /^(?:sign|conclu|complet|initial|inking)/;
const DEAL = /^(?:sign|ink|seal|put|conclud|finish|complet|finali|settl|wrap|agree|clos|clinch|strik|reach)/;
const THE = "(?:the |an? |its |their |any )?(?:(?:formal|official|early|joint|actual) )?$";
const NO_DENIAL = /^(?!.*(?:\b(?:not|never|no|nobody|neither|nor|if|unless|whether|without)\b|n't\b))/;
const TOLD_TO = new RegExp(`\\b(?:${WISHING}|beg(?:s|ged)?|implor\\w+|press\\w*|warn\\w*|exhort\\w*|advis\\w+)\\b`);

/** Signings and settlements that are only set, cleared, wanted, shunned or missed. */
export const AWAITED_SIGNINGS: readonly ModalityRule[] = [
  {
    // "Denied a story according to which he had put his name to it."
    id: "told-in-a-denied-story",
    outcome: "denied",
    forms: ["past", "participle", "phrase"],
    lead: /\b(?:den(?:y|ies|ied)|dismiss\w*|reject\w*|rebut\w*|refut\w*|contradict\w*) (?:[\w-]+ ){0,4}(?:stor(?:y|ies)|reports?|rumou?rs?|claims?|articles?|suggestions?|allegations?|accounts?)(?: [\w-]+){0,4}? (?:according to|in which|saying)\b[^;]*$/,
  },
  {
    // "Has set 8 July for the signing."
    id: "day-set-for-signing",
    outcome: "planned",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `\\b(?:sets?|fixed|fixes|chose|chosen|picked|named|booked|reserved|earmarked|pencill?ed in|proposed) (?!off\\b)[^,;]{2,40} (?:for|as the (?:date|day) (?:for|of)) ${THE}`,
    ),
    lead: NO_DENIAL,
  },
  {
    // "The signing has been fixed for July", "is three weeks away".
    id: "signing-weeks-away",
    outcome: "planned",
    forms: NAMED,
    cue: SIGNING,
    after:
      /^[^,;]{0,90}? (?:(?:is|are) (?:now |only |just |still |barely )?(?:an?|one|two|three|four|five|six|ten|some|\d+|a few|a matter of|a question of|(?:days|weeks|months))(?: (?:days?|weeks?|months?|fortnight))?(?: or \w+)?(?: away| off| ahead)?(?=[ ,.;]|$)(?<=days?|weeks?|months?|fortnight|away|off|ahead)|(?:is|are|was|were|has been|have been) (?:now |since )?(?:fixed|set|scheduled|booked|arranged|pencill?ed in|brought forward|lined up|timed|planned) (?:for|to)\b)/,
    lead: NO_DENIAL,
  },
  {
    // "Next on the agenda is the signing."
    id: "signing-on-the-agenda",
    outcome: "planned",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(`\\b(?:next|agenda|diary|calendar|to-do list|schedule)\\b[^,;]{0,40} (?:is|comes) ${THE}`),
    lead: NO_DENIAL,
  },
  {
    // "The cabinet approved the signing", "gave the green light for the signing".
    id: "signing-approved",
    outcome: "planned",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `\\b(?:(?:approv|authori[sz]|sanction|green-?li|agreed)\\w*(?: (?:to|on))?|(?:green light|go-ahead|nod|approval|permission|authori[sz]ation|mandate) (?:for|to)) ${THE}`,
    ),
    lead: NO_DENIAL,
  },
  {
    // "Remains a matter of weeks", "is up to the president", "is the goal": it has not come.
    id: "signing-still-open",
    outcome: null,
    forms: NAMED,
    cue: SIGNING,
    after:
      /^[^,;]{0,90}? (?:remains?|remained|hangs?|hung|hinges?|is up to|(?:is|was) (?:the|a|an|its|their|our|his|everyone's|everybody's) (?:[\w-]+ ){0,2}(?:goal|aim|target|wish|dream|priority|objective|ambition|hope|condition|question))\b/,
  },
  {
    // "Begged them not to delay the signing."
    id: "not-to-delay-it",
    outcome: "urged",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(`\\bnot to (?:delay|postpone|put off|defer|hold up|drag out|block) ${THE}`),
    lead: TOLD_TO,
  },
  {
    id: "impatient-for-it",
    outcome: "urged",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `\\b(?:impatient|clamou?ring|clamou?red|anxious|longing|longs?|begs?|begged|pleads?|pleaded) (?:for|to see) ${THE}`,
    ),
    lead: NO_DENIAL,
  },
  {
    // "Would do well to sign it", "it is time for both to settle it".
    id: "would-do-well-to",
    outcome: "urged",
    forms: ["base"],
    cue: DEAL,
    before:
      /\b(?:would (?:do well|be wise|be well advised)|had better|ought|(?:it is|it's|is) (?:high |past |about )?time(?: for [^,;]{2,40})? ?|(?:it is|it's) up to [^;]{2,50})(?: to)? (?:\w+ly )?$/,
    lead: NO_DENIAL,
  },
  {
    id: "the-sooner-the-better",
    outcome: "urged",
    forms: ["base", "third", "past", "participle"],
    cue: DEAL,
    lead: /\bthe sooner [^,;]{2,80}$/,
    sentence: /\bthe better\b/,
  },
  {
    // "Sign it now," he begged.
    id: "told-to-sign",
    outcome: "urged",
    forms: ["base"],
    cue: DEAL,
    lead: /^["']?$|\b(?:advice|message|plea|call|demand|appeal|recommendation|request|slogan)\b[^:]{0,40}: ["']?$/,
    sentence:
      /^["'].*\b(?:urged|begged|told|pleaded|advised|demanded|called|exhorted|appealed|implored)\b|\b(?:advice|message|plea|call|demand|appeal|recommendation|request|slogan)\b[^:]{0,40}:/,
  },
  {
    // "Asked for the pact to be finished": it is no new one that they ask for.
    id: "asked-for-it-to-be",
    outcome: null,
    forms: ["phrase"],
    cue: /^asked for /,
    after: /^ to be\b/,
  },
  {
    // "There has been no signing."
    id: "no-such-signing",
    outcome: "denied",
    forms: NAMED,
    cue: SIGNING,
    before: /\bthere (?:has been|was|is|has so far been) (?:as yet |so far |still )?no (?:such |formal )?$/,
    after: /^(?!.*\b(?:date|until|unless)\b)/,
  },
  {
    // "Walked away from the signing."
    id: "shunned-signing",
    outcome: "denied",
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `\\b(?:walked (?:away|out)|ran away|shrank|balked|baulked|recoiled|flinched|retreated|desisted|refrained|bowed out|bailed out) (?:from|of|at) ${THE}`,
    ),
    lead: NO_DENIAL,
  },
  {
    id: "could-not-agree",
    outcome: "denied",
    forms: ["base"],
    cue: /^agree\b/,
    before: /\bcould(?: not|n't) (?:yet |even |at first )?$/,
    lead: /^(?!.*\b(?:if|unless|whether|fear\w*|warn\w*)\b)/,
  },
  {
    id: "deal-that-eludes",
    outcome: "denied",
    forms: ["phrase"],
    cue: /\b(?:eluded|eludes|elude)$/,
  },
];
