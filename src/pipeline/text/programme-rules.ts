import type { ModalityRule } from "./modality-rule.ts";

/** Words that only wish or allow are what a proposal is: "could join" tells that it is proposed. */
export const PROPOSALS: readonly ModalityRule[] = [
  {
    id: "wish-is-a-proposal",
    outcome: "happened",
    cue: /^(?:wants?|wanted|wish(?:es)?|hope[sd]?|hope|keen|eager|willing|open to|interest(?:ed)? in|ready to join|would like|could|may|might) (?:.* )?(?:join(?:ing)?|tak(?:e|ing)|be|being|enter|admitted|included|invited|brought|cooperate|part|role|seat|place|participating)\b/,
  },
  {
    id: "will-bid",
    outcome: "happened",
    cue: /^(?:bid|compete|vie|offer|ask|request|shop)\b/,
    before: /\b(?:to|will) $/,
  },
  { id: "will-look-at-joining", outcome: "happened", cue: /^(?:look(?:ing)? (?:at|into) joining|brief\b)/ },
  {
    id: "talked-about",
    outcome: "happened",
    cue: /^(?:(?:in|advanced) talks |talks \w+ (?:merging|joining|buying)|possible |potential |eventual )/,
  },
];

const NO_DOUBT =
  "(?!.*\\b(?:expect\\w*|likely|hop(?:e|es|ed|ing)|may|might|could|if|whether|reportedly|soon|next (?:week|month|year)|not|no|never|den(?:y|ies|ied)|consider\\w*|mull\\w*|discuss\\w*|demonstrators?|sensors?|stud(?:y|ies)|research|analysis|concept|possib\\w+|propos\\w+|to announce|(?:will|would) announce|instead|rather)\\b)";
const MAKING =
  "(?:jointly |co-?)?(?:develop|build|produce|make|design|create|construct|merge|fuse|combine|unite|pool|join)";

/** To announce that one will build a thing together is to launch it; without such words it may be anything. */
export const LAUNCHES: readonly ModalityRule[] = [
  {
    id: "announced-together",
    outcome: "happened",
    forms: ["base"],
    cue: new RegExp(`^${MAKING}\\b`),
    sentence: new RegExp(
      `^${NO_DOUBT}.*\\b(?:announc(?:ed|ing)|declar(?:ed|ing)|unveil(?:ed|ing)|reveal(?:ed|ing)|made public|agree(?:d|ing)|decid(?:ed|ing)|committed)\\b`,
    ),
  },
  {
    id: "together-without-word",
    outcome: null,
    cue: new RegExp(`^(?:${MAKING}|buil|mak|mad)\\w* .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)`),
  },
  { id: "beginning-of-anything", outcome: null, forms: ["base", "third", "gerund"], cue: /^(?:begin|start|commenc|order)\w*(?: (?:in|on|at|last))?$/ },
];

/** A study that is to be finished, fed or served goes on, whoever will do so. */
export const STUDIES: readonly ModalityRule[] = [
  {
    id: "contract-for-a-study",
    outcome: null,
    cue: /\bcontracts?\b/,
    sentence:
      /\b(?:concept|assessment|feasibility|definition|study|scoping)(?: and \w+)? (?:phase|stage|work|stud(?:y|ies)|contract)\b/,
  },
  {
    id: "present-of-several",
    outcome: "happened",
    forms: ["base"],
    lasting: true,
    cue: /^(?:flesh|explor|stud|research|examin|assess|investigat|analys|design|test|train|implement|carr|put|turn|give|act|build|develop)/,
    before:
      /\b(?:which|that|who|(?:partners|allies|officials|ministries|ministers|governments|countries|nations|engineers|companies|firms|two|three|four|five|trio|pair|both|they|we)) (?:\w+ly |also |now |still |all |both )?$/,
  },
  { id: "months-ahead", outcome: "planned", cue: /^(?:coming|next) 18\b/ },
  {
    id: "study-goes-on",
    outcome: "happened",
    lasting: true,
    forms: ["noun", "phrase"],
    before:
      /\b(?:finish|complet|feed|support|inform|conclud|continu|extend|serv)(?:e|es|ed|s|ing)? (?:the |its |their |this |an? |those )?(?:\w+ )?$/,
  },
  {
    id: "progressive-in-quotes",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    lead: /\b(?:is|are|was|were|still) ["']$/,
  },
  {
    id: "next-stage",
    outcome: "happened",
    lasting: true,
    cue: /^(?:feasib|study|analysis)/,
    before: /\b(?:second|next|third|further) $/,
  },
  {
    id: "agreed-study",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /stud(?:y|ies)|research|analysis|work/,
    before: /\b(?:agree(?:d|s|ing) (?:to|on)|joins?|joined|joining) (?:[\w'-]+ ){0,6}(?:a |the )?$/,
  },
  {
    id: "born",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?!.*\b(?:will|would|to|may|might|could|should|can|must|not|never)\b).*\b(?:born|incorporated|formed|created|launched|established)$/,
    before: /^(?!.*\bbe (?:\w+ )?$)/,
  },
  { id: "being-made", outcome: null, cue: /^(?:creating|forming|building)/, before: /\b(?:is|are) $/ },
  { id: "agreed-research", outcome: "happened", cue: /\b(?:demonstrators?|sensor|radar)$/ },
  {
    id: "known-study",
    outcome: "happened",
    cue: /^(?:18|year and a half|preparatory)\b/,
    before: /\b(?:the|this|its|their) $/,
  },
];

const NO_MODAL = /^(?!.*\b(?:will|would|could|may|might|should|shall|must|can|to|if|no|not|yet)\b)/;

/** What is known by its beginning has begun: "the birth of the alliance". */
export const BEGINNINGS: readonly ModalityRule[] = [
  {
    id: "known-beginning",
    outcome: "happened",
    forms: ["noun"],
    cue: /^(?:birth|creation|launch|founding|foundation|establishment|inception|unveiling|revival|announcement|formation|advent|proclamation)$/,
    before: /\b(?:the|its|their|since|'s) $/,
    sentence: /^(?!.*\b(?:will|would|could|may|might|should|shall|if|to be)\b)/,
  },
  { id: "anniversary", outcome: "long-ago", cue: /\b(?:anniversary|jubilee|half-century|years? of|old)\b|^turn/ },
  {
    id: "fresh-from",
    outcome: "happened",
    forms: ["gerund"],
    before: /\b(?:fresh from|after|upon|since|following|having) (?:\w+ly )?$/,
  },
  {
    id: "credited-act",
    outcome: "happened",
    forms: ["noun"],
    before:
      /\b(?:credit for|thanks to|because of|in the wake of|on the back of|buoyed by|cheered by|encouraged by|boosted by|proud of|success in|congratulat\w+ [^,;]{1,40} on) (?:the |its |their |this |that )?$/,
  },
  { id: "dates-from", outcome: "happened", cue: /^dat(?:e|es|ed|ing) / },
  {
    id: "known-work",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /stud|research|analys|feasib|demonstrator|development|prototype/,
    before: NO_MODAL,
    after: NO_MODAL,
  },
  {
    id: "dropped-in",
    outcome: null,
    cue: /^drop/,
    before: /^(?!.*\b(?:was|were|be|been|being|is|are|get|got)\b)/,
    after: /^ (?:by|in|off|anchor|hints?|a hint)\b/,
  },
  { id: "chose-not", outcome: null, cue: /^(?:cho|opt|select|pick)/, after: /^ not\b/ },
];

/** What a programme has a year for besides what it is for: a part, a trial, a decision, an event, money. */
export const STEPS =
  "(?:prototypes?|demonstrators?|mock-?ups?|designs?|tests?|testing|trials?|(?:maiden|first|test) (?:flights?|launch|firings?)|flights?|launch|construction|production|training|talks|negotiations|meetings?|summits?|rounds?|ceremony|signing|signature|treaty|agreement|pact|deal|contracts?|orders?|decisions?|choice|approval|votes?|announcements?|stud(?:y|ies)|reviews?|reports?|results?|phases?|stages?|payments?|funds|funding|budgets?|spending|costs?)";

/** A goal with its year: "due by 2035". What a bare "expected in 2018" is about must be the goal itself. */
export const GOALS: readonly ModalityRule[] = [
  {
    id: "deal-of-a-year",
    outcome: "happened",
    cue: /^(?:(?:19|20)\d\d (?:(?:aukus|gcap) )?(?:pact|deal|partnership|alliance|pathway|declaration|accord|announcement|launch|arrangements|agreements?)|agreed .*\d{4})$/,
  },
  {
    id: "begun-in-a-year",
    outcome: "happened",
    cue: /^(?:struck|sealed|concluded|forged|reached|begun|started|conceived|unveiled|formed|founded|announced|launched|created) (?:in|on|last)\b.*\d{4}$/,
  },
  {
    id: "name-of-a-year",
    outcome: "happened",
    cue: /^of .*\d{4}$/,
    before:
      /\b(?:accord|declaration|cooperation|arrangements?|partnership|programme|program|pact|fpda|jdsc|itpp|ipcp) $/,
  },
  { id: "of-a-year", outcome: null, cue: /^of .*\d{4}s?$/ },
  { id: "prototype-of-a-year", outcome: "by-its-year", cue: /^prototype .*\d{4}s?$/ },
  {
    id: "year-of-a-step",
    outcome: null,
    cue: /\b\d{4}s?\b/,
    before: new RegExp(`\\b${STEPS} (?:(?!(?:and|but|says?|said|that|whose)\\b)[\\w'-]+ ){0,7}$`),
  },
  { id: "step-of-a-year", outcome: null, cue: new RegExp(`\\b${STEPS}\\b.*\\b\\d{4}s?\\b`) },
  {
    id: "beginning-of-a-year",
    outcome: null,
    cue: /^(?!.*\b(?:deliver|transfer|deploy|receiv|field)).*\b(?:begin|start|established?|finish|conclude|sign|signed|decide|choose|set up)\b.*\b\d{4}s?\b/,
  },
  // Money is spent in a fiscal year; what it buys comes when it comes.
  { id: "fiscal-purchase", outcome: null, cue: /^(?:buy|bought|sell|sold|acquir|get|got).*\bfiscal\b/ },
  { id: "by-a-year", outcome: "by-its-year", cue: /\b(?:19|20)\d\ds?\b/ },
  {
    id: "in-a-decade",
    outcome: "planned",
    cue: /\bdecade$/,
    sentence:
      /\b(?:next|coming|end of|late|early|middle of|later) (?:this |in |the |in the |of the )?(?:\w+ )?decade\b/,
  },
  { id: "other-decade", outcome: null, cue: /\bdecade$/ },
  {
    id: "goal-of-a-purchase",
    outcome: "planned",
    cue: /^(?:to|will|would|could|should|can|intended|is|are) .*\b(?:virginia|equip|arm|enter)$/,
  },
];
