import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];
const ACT = /^(?:sign|ratif|approv|conclu|entry|launch|initial|unveil|exchang|announc|inking|adopt)/;

const AHEAD = "(?:next (?:week|month|year|\\w+day)|tomorrow|the coming (?:week|month)|the weekend)";
const SOME_DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|month))";
const KIND = "(?:(?:formal|official|solemn|joint|public|planned|expected|historic|lavish) ){0,2}";
/** What people do before an act; with "is" or "are" they are still at it. */
const PREPARES =
  "(?:gear(?:s|ed|ing)? up|prepar(?:e|es|ed|ing|ations?)|rehears(?:e|es|ed|ing|als?)|practis(?:e|es|ed|ing)|practic(?:e|es|ed|ing)|brac(?:e|es|ed|ing)|get(?:s|ting)? ready|ready|readying|plan(?:s|ned|ning)?|await(?:s|ed|ing)?|wait(?:s|ed|ing)?|hop(?:e|es|ed|ing)|(?:high )?hopes|count(?:s|ed|ing)? down|countdown|look(?:s|ed|ing)? ahead|on (?:his|her|their) way|travel(?:s|ling|ing)?|fly(?:ing)?|flies|head(?:s|ing)?|tighten(?:ed|ing|s)?|rehearsals? (?:is|are)|under way|in town|due)";

/** Who is praised or blamed for an act, or thanked for it, has done it. */
const FOR_WHAT_WAS_DONE =
  /\b(?:prais|credit|thank|congratul|honou?r|salut|applaud|criticis|criticiz|blam|rebuk|condemn|denounc|attack|slam|punish|scold|reward|fault|berat|lambast|castigat|chid|upbraid|in attendance|responsib|retaliat|sanction)\w*\b/;

/** Acts told as nouns that something else prepares, awaits or leads up to: "gears up for Monday's signing". */
export const PREPARED_ACTS: readonly ModalityRule[] = [
  {
    id: "prepared-for-next-week",
    outcome: "planned",
    forms: NAMED,
    lasting: false,
    cue: ACT,
    lead: new RegExp(`\\b${AHEAD}'s ${KIND}$`),
  },
  {
    id: "preparing-for-a-day",
    outcome: "planned",
    forms: NAMED,
    lasting: false,
    cue: ACT,
    lead: new RegExp(
      `\\b(?:is|are|'s|'re|now|${PREPARES})\\b[^;:]{0,60}\\b(?:for|to|towards?|ahead of|prepar(?:es|ing)|await(?:s|ing)?|rehearsing|planning) (?:the )?${SOME_DAY}'s ${KIND}$`,
    ),
    sentence: new RegExp(
      `^(?!.*\\b(?:was|were|had)\\b)(?!.*${FOR_WHAT_WAS_DONE.source}).*\\b(?:is|are|'s|'re|gears|prepares|braces|readies|awaits|waits|hopes|has|have|plans|heads|flies|travels)\\b`,
    ),
  },
  {
    // In the past tense nobody knows whether it took place.
    id: "prepared-for-a-day",
    outcome: null,
    forms: NAMED,
    lasting: false,
    cue: ACT,
    lead: new RegExp(
      `^(?!.*${FOR_WHAT_WAS_DONE.source}).*\\b(?:for|to|towards?|ahead of|prepar\\w+|await(?:s|ed|ing)?|rehears\\w+|plann\\w+|expect\\w*) (?:the )?${SOME_DAY}'s ${KIND}$`,
    ),
  },
  {
    // "Announced for signature", "was opened for signature".
    id: "put-up-for-signature",
    outcome: null,
    forms: ["noun"],
    cue: /^sign/,
    before:
      /\b(?:announced|open|opened|opens|tabled|presented|submitted|billed|up|sent|laid out) for (?:its |their |his |her )?$/,
  },
];
