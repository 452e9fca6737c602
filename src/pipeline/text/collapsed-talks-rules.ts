import type { ModalityRule } from "./modality-rule.ts";
import { anyOf, MODAL } from "./modality-words.ts";

/** What ends talks without a result. */
const BREAKS_DOWN = anyOf(
  "collaps(?:ed|e)",
  "br(?:oke|oken) (?:down|up|off)",
  "f(?:ell|allen) (?:apart|through)",
  "failed(?! to)",
  "founder(?:ed)?",
  "unravel(?:led|ed)",
  "c[ao]me to (?:nothing|naught|nought|grief)",
  "end(?:ed)? (?:in (?:failure|deadlock|acrimony|disagreement|rancour)|without|inconclusively|fruitlessly)",
);
/** The same as what somebody does to them. */
const BROKEN = "(?:broken off|abandoned|called off|cut (?:short|off)|dropped|scrapped|discontinued|aborted)";

/** What holds talks up; they are there before and after. */
const HELD_UP = anyOf(
  "stalled",
  "(?:hit|ran into|run into|struck) (?:an?|the) (?:[\\w-]+ )?(?:wall|snag|impasse|deadlock|obstacle|buffers|brick wall|standstill)",
  "(?:ground|came|come) to a (?:halt|standstill|stop)",
  "reached (?:an?|the) (?:impasse|deadlock|stalemate)",
  "(?:bogged|slowed) down|deadlocked|made no (?:headway|progress)|got stuck",
);

/** From the talks to what became of them: no other verb, and nobody else's clause. */
const ONE_CLAUSE = `^(?: between (?:the )?[\\w' ]{1,30}? and (?:the )?[\\w']+(?: \\w+)?(?= (?:on|over|about|for)\\b))?(?:(?! (?:${MODAL}|if|not|never|nearly|almost|began|begun|opened|started|resumed|launched|continued|going|which|that|who|and|but|before|after|until|expected|likely)\\b)[^,;:]){0,110}?`;

const TALKS =
  /^(?:the )?(?:[\w-]+ )?(?:talks|negotiations?|discussions|bargaining|consultations)\b(?: (?:on|over|about|for|with|between|to|towards?))?$/;

/** Talks that broke down: they go on no more, and began on no such day. */
export const COLLAPSED_TALKS: readonly ModalityRule[] = [
  {
    id: "talks-collapsed",
    outcome: "denied",
    lasting: true,
    forms: ["noun", "phrase", "gerund"],
    cue: TALKS,
    after: new RegExp(
      `${ONE_CLAUSE} (?:(?:have|has|had|finally|then|later|soon|\\w+ly) ){0,2}(?:${BREAKS_DOWN}|(?:were|was|been|are) (?:\\w+ly )?${BROKEN})\\b`,
    ),
    before: /^(?!.*(?:\b(?:no|not|never|if|unless|whether|until|without|fear\w*|warn\w*)\b|n't\b))/,
  },
  {
    id: "talks-broke-down",
    outcome: "denied",
    lasting: true,
    cue: /^(?:talks|negotiations?)\b(?!.*\b(?:will|would|could|may|might|not|never|began|opened|started|resumed)\b).* (?:broke|broken) down$/,
    before: /^(?!.*(?:\b(?:no|not|never|if|unless|whether|until|without|fear\w*|warn\w*)\b|n't\b))/,
  },
  {
    id: "broke-off-talks",
    outcome: "denied",
    lasting: true,
    forms: ["past", "participle"],
    cue: /^br(?:oke|oken) off\b/,
    before:
      /^(?!.*(?:\b(?:no|not|never|if|unless|whether|until|without|nearly|almost|be|to|would|will|could|may|might)\b|n't\b))/,
  },
  { id: "would-break-off-talks", outcome: null, lasting: true, cue: /^br(?:oke|oken|eaks?|eaking) (?:down|off)\b/ },
  {
    id: "talks-stalled",
    outcome: "long-ago",
    lasting: true,
    forms: ["noun", "phrase"],
    cue: TALKS,
    after: new RegExp(`${ONE_CLAUSE} (?:(?:have|has|had|are|were|\\w+ly) ){0,2}${HELD_UP}\\b`),
    before: /^(?!.*(?:\b(?:no|not|never|if|unless|whether|until|without|fear\w*|warn\w*)\b|n't\b))/,
  },
  {
    id: "talks-stalled-inside",
    outcome: "long-ago",
    lasting: true,
    cue: new RegExp(
      `^(?:talks|negotiations?)\\b(?!.*\\b(?:${MODAL}|not|never|began|opened|started|resumed)\\b).* (?:${HELD_UP})$`,
    ),
    before: /^(?!.*(?:\b(?:no|not|never|if|unless|whether|until|without|fear\w*|warn\w*)\b|n't\b))/,
  },
];

/** Words of an accord in the making. */
const IN_THE_MAKING = anyOf(
  "agree[ds]?|agreeing|deals?|conclu\\w+|reach\\w*|sign(?:s|ed|ing)?|signature|drafts?|drafted|texts?|wording|clauses?",
  "(?:sticking|open) points?|hurdles?|rounds?|progress|breakthroughs?|final\\w*|initial\\w*|settl\\w+|compromise\\w*|differences|gaps?",
  "stuck|stall\\w*|deadlock\\w*|blam\\w+",
  "talks|negotiations?",
);

/** Those who know of talks tell of something else: "people familiar with the negotiations said that the pact works". */
export const SOURCES_OF_TALKS: readonly ModalityRule[] = [
  {
    id: "known-to-a-source",
    outcome: null,
    lasting: true,
    cue: /^(?:familiar with|briefed on|close to|privy to|involved in) the (?:talks|negotiations?|discussions)$/,
    after: /^(?! (?:on|over|about|for|with|between|to|towards?)\b)/,
    sentence: new RegExp(
      `\\b(?:ratified|in (?:force|effect|operation)|(?:took|taken|taking) effect|(?:entered|came|come) into (?:force|effect)|(?:since|after) (?:it|its|the \\w+) (?:was |were )?sign\\w+)\\b|^(?!.*\\b(?:${IN_THE_MAKING})\\b.*\\b(?:familiar with|briefed on|close to|privy to|involved in) the (?:talks|negotiations?|discussions)\\b)(?!.*\\b(?:familiar with|briefed on|close to|privy to|involved in) the (?:talks|negotiations?|discussions)\\b.*\\b(?:${IN_THE_MAKING})\\b)`,
    ),
  },
];
