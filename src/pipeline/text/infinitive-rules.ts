import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, MODAL, PLANNING, upTo, WISHING } from "./modality-words.ts";

/** What takes a plan back, or leaves it open, anywhere before the second of two verbs. */
const UNHEDGED =
  "(?!.*(?:\\b(?:not|no|never|neither|nor|nobody|none|if|whether|unless|instead|rather|before|until|without|fail\\w*|refus\\w*|declin\\w*|unlikely|unable|cancel\\w*|postpon\\w*|delay\\w*|abandon\\w*|drop\\w*|shelv\\w*|doubt\\w*|wrong|unwise|premature|too|reluctant|hesita\\w+|oppos\\w+|object\\w*|reject\\w*|had|unclear)\\b|n't\\b))";
/** From the first verb to "and": the same sentence, no new doer. */
const FIRST_VERB = "[^;:]{0,120}";
const AND_THEN =
  "(?:,? and|,? then|,? and then)(?: to)?(?: there| also| later| afterwards| finally| formally| jointly)? $";

/** Infinitives, and verbs joined to one, that stand far from the word that governs them. */
export const INFINITIVES: readonly ModalityRule[] = [
  {
    // "Nobody expects him to go to London and sign", "it would be wrong to rush there and sign".
    id: "nobody-expects-to",
    outcome: null,
    forms: ["base"],
    lead: /\b(?:(?:nobody|no one|no-one|few|none|hardly anyone|no [\w-]+) (?:\w+ )?(?:expect|want|plan|intend|think|hop|ask|urg|foresee|want)\w*|(?:wrong|unwise|premature|too early|too soon|foolish|folly|a mistake|reckless|absurd|pointless)(?: for [\w' -]{2,40})? to)\b[^;]*$/,
  },
  {
    id: "plan-dropped",
    outcome: null,
    forms: ["base"],
    lead: /(?:^|, )(?:instead of|rather than) [^,;]*\bto [^,;]*$|\b(?:(?:cancel|scrap|drop|abandon|shelv|postpon|ditch)\w*|call(?:s|ed|ing)? off|g[ai]v(?:es?|en|ing) up|put(?:s|ting)? off) (?:an?|the|his|her|their|its|all|any) (?:[\w-]+ )?(?:plans?|trips?|visits?|hopes?|intentions?|ideas?|journeys?|flights?)\b[^;]*\bto [^;]*$/,
  },
  {
    // "Asked him to fly to London and sign."
    id: "joined-to-a-wish",
    outcome: "urged",
    forms: ["base"],
    lead: new RegExp(
      `^${UNHEDGED}.*\\b${WISHING} (?!that\\b)[^;:]{0,60}\\bto (?!sign|meet\\b)\\w+ ${FIRST_VERB}${AND_THEN}`,
    ),
    after: /^(?! an? .*\b(?:model(?:l?ed)?|like|lines|similar|comparable|kind|sort)\b)/,
  },
  {
    // "Will fly to London on Wednesday and sign", "is due to meet him and sign".
    id: "joined-to-a-plan",
    outcome: "planned",
    forms: ["base"],
    lead: new RegExp(
      `^${UNHEDGED}.*\\b(?:${MODAL} ${ADVERBS}(?!have\\b|help|let\\b|allow|enable|make\\b)\\w+|(?:${PLANNING}|is|are|preparations|under way|under preparation) (?:[\\w'./-]+,? ){0,9}?to \\w+) ${FIRST_VERB}${AND_THEN}`,
    ),
  },
  {
    // "Could fly to Tokyo before Christmas to sign it."
    id: "goes-there-to",
    outcome: "planned",
    forms: ["base"],
    lead: new RegExp(
      `^${UNHEDGED.replace("before|", "")}.*\\b(?:${MODAL} ${ADVERBS}|(?:${PLANNING}|is|are) (?:[\\w'./-]+ ){0,6}?to )(?:fly|travel|go|come|return|head|meet|gather|visit|host|receive|welcome|stop|convene|be in)\\b[^;:]{0,90}[\\w,] to (?:\\w+ly )?$`,
    ),
  },
  {
    // "Both want to finish by spring."
    id: "means-to-finish",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^to (?:finish|be (?:done|finished|through))\b/,
    before: new RegExp(
      `^${UNHEDGED}.*\\b(?:wants?|hopes?|aims?|plans?|expects?|intends?|mean|means|due|set|likes?|wish|wishes|expected|confident|wanted|hoped|aimed|agreed|aiming|hoping|planning|determined) (?:[\\w'-]+ ){0,3}$`,
    ),
  },
  { id: "to-finish-some-day", outcome: null, forms: ["phrase"], cue: /^to (?:finish|be (?:done|finished|through))\b/ },
  {
    // "Would like a text that can be signed in July."
    id: "like-one-that-can-be",
    outcome: "urged",
    forms: ["past", "participle"],
    lead: /\b(?:would like|would love|would welcome|would prefer|wants?|wanted) [^;:]{0,60}\b(?:that|which) (?:can|could|will|would|may|might) (?:\w+ly )?be (?:\w+ly )?$/,
  },
  {
    // It is a finished one that they would like.
    id: "would-like-it-ready",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:would|wants?|wanted|like) .*(?:like|love|welcome|want)?\b/,
    after:
      /^ (?:that|which) (?:can|could|will|would|may|might|is) (?:\w+ly )?(?:be )?(?:signed|ratified|concluded|ready|finished|approved|settled)\b/,
  },
  {
    // "Agreed to begin considering a pact": it is being considered.
    id: "agreed-to-start-considering",
    outcome: "happened",
    lasting: true,
    cue: /^(?:consider|stud|weigh|explor|look|examin|mull|contemplat)\w*ing\b/,
    before: new RegExp(
      `^${UNHEDGED}.*\\b(?:agree[ds]?|decide[ds]?|resolved|settled|undertook) ${upTo(7)}to (?:begin|start|commence|set about) $`,
    ),
  },
  {
    // "What remains is the signature."
    id: "what-remains",
    outcome: "planned",
    isNeed: true,
    forms: ["noun", "gerund"],
    before:
      /\b(?:remains|is left|is missing|is lacking|is outstanding|is wanting|lacks) (?:now )?(?:is |only )?(?:the |its |their |a |only )?(?:\w+ ){0,2}$/,
  },
  {
    // "Has the Senate's consent since June."
    id: "has-their-consent",
    outcome: "happened",
    lasting: false,
    forms: ["noun"],
    cue: /^(?:concurrence|consent|assent|approval|ratification)/,
    before:
      /\b(?:has|have|enjoys?)(?: now| already| long)? (?:had )?(?:the |both )?(?:[\w-]+ )?\w+(?:'s?|s') (?:full |formal )?$/,
    after: /^(?! (?:to|for) (?:seek|begin|start|open|negotiat|talks))/,
  },
  {
    // "Set 2 November as the day on which to sign."
    id: "day-on-which-to",
    outcome: "planned",
    forms: ["base"],
    lead: new RegExp(
      `^${UNHEDGED}.*\\b(?:set|sets|fixed|chose|chosen|picked|named|agreed|settled|pencill?ed in|booked)\\b[^;:]*\\b(?:day|date|time|week|month|moment|place|venue|occasion)(?: (?:on|at|in) which)? to (?:\\w+ly )?$`,
    ),
  },
  {
    // "Two more rounds should suffice to finish it."
    id: "should-suffice-to",
    outcome: "planned",
    forms: ["base"],
    before: /\b(?:should|would|will|ought to) (?:suffice|be enough|do|be needed|be required) to (?:\w+ly )?$/,
    lead: new RegExp(`^${UNHEDGED}`),
  },
  {
    // "It took seven months for the two to settle the text."
    id: "took-time-to",
    outcome: "happened",
    lasting: false,
    forms: ["base"],
    lead: /^(?!.*\b(?:will|would|could|may|might|should|not|never|still|yet|if|whether)\b).*\b(?:took|has taken|had taken|needed)(?: [\w'-]+){0,6} (?:months?|years?|weeks?|decades?|days?|rounds?|sessions?|meetings?|summits?|visits?|attempts?|governments?|ministers)\b[^,;:]{0,90}\bto (?:\w+ly )?$/,
  },
];
