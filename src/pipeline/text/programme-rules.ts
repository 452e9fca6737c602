import { OF_FORCES, OUTSIDERS } from "./delivery-words.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL } from "./modality-words.ts";

/** What is yet to be chosen: a choice as a noun tells of nothing but that it is to come. */
const CHOICE = /^(?:winner$|final (?:choice|selection)$|decisions? on )/;
const CHOICES: readonly ModalityRule[] = [
  {
    id: "choice-to-come",
    outcome: "planned",
    forms: ["noun"],
    cue: CHOICE,
    before: /^(?!.*\b(?:not|no|never|if|could|might|may)\b)/,
    after:
      /^[^,;]{0,80} (?:is|are|was|were|will|should|would) (?:(?:now|still|also|only|to) )?(?:be (?:named|announced|chosen|picked|selected|made|taken|known|declared)|expected|due|set|planned|anticipated|scheduled|slated|promised|follow|come)\b/,
  },
  {
    id: "contract-not-let",
    outcome: "denied",
    forms: ["noun"],
    cue: /\b(?:contract|order)\b/,
    after:
      /^.{0,160}?\b(?:will|would|shall|could|can|is|are|was|were|has|have) (?:not|no longer) (?:now |yet |likely to |going to |expected to )?(?:be |been )?(?:awarded|signed|placed|let|concluded|ready|agreed|finali[sz]ed|closed)\b/,
  },
  {
    id: "contract-to-be-let",
    outcome: "planned",
    forms: ["noun"],
    cue: /\b(?:contract|order)\b/,
    after:
      /^.{0,160}?\b(?:will|would|shall|should|(?:is|are|was|were) (?:due |set |expected )?to) (?:soon |now |finally )?be (?:awarded|signed|placed|let|concluded|ready|agreed|finali[sz]ed|closed)\b/,
  },
  { id: "choice-itself", outcome: null, forms: ["noun"], cue: CHOICE },
];

/** Words that only wish or allow are what a proposal is: "could join" tells that it is proposed. */
export const PROPOSALS: readonly ModalityRule[] = [
  ...CHOICES,
  {
    id: "wish-is-a-proposal",
    outcome: "happened",
    cue: /^(?:wants?|wanted|wish(?:es)?|hope[sd]?|hope|keen|eager|willing|open to|interest(?:ed)? in|ready to join|would like|could|may|might) (?:.* )?(?:join(?:ing)?|tak(?:e|ing)|be|being|enter|admitted|included|invited|brought|cooperate|part|role|seat|place|participating)\b/,
  },
  {
    id: "wishes-for-more",
    outcome: "happened",
    cue: /^would (?:like|love) to .* (?:others|more|another|similar|further)$/,
    sentence: /^(?!.*\bbut\b)/,
  },
  {
    id: "working-towards",
    outcome: "happened",
    cue: /^work\w* towards? .*/,
    before: /^(?!.*\b(?:not|never|no|nor|neither|if|whether|refus\w+|declin\w+|should|could|might|may)\b)/,
  },
  { id: "may-become-a-partner", outcome: "happened", cue: /^(?:may|might|could) become\b/ },
  {
    id: "will-bid",
    outcome: "happened",
    cue: /^(?:bid|compete|vie|offer|ask|request|shop)\b/,
    before: /\b(?:to|will) $/,
  },
  {
    id: "would-like-to-buy",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^would like to (?:buy|acquire|purchase|procure)\b/,
    before: /^(?!.*\b(?:not|never|no|if|whether)\b)/,
  },
  {
    id: "plan-to-buy",
    outcome: "happened",
    forms: ["past", "participle", "third", "gerund"],
    cue: /^(?:plan|intend|want|hop|wish|aim|prepar|mov|seek|sought|request|consider|mull)\w* .*(?:tomahawks?|missiles?)$/,
    before: /^(?!.*\b(?:not|never|no|if|whether|denied|rul(?:e|ed) out)\b)/,
  },
  {
    id: "would-look-at-joining",
    outcome: "planned",
    forms: ["base"],
    cue: /^look (?:at|into) joining/,
    before: new RegExp(`\\b(?:${MODAL}|to) (?:\\w+ )?$`),
  },
  { id: "will-look-at-joining", outcome: "happened", cue: /^(?:look(?:ing)? (?:at|into) joining|brief\b)/ },
  {
    id: "talked-about",
    outcome: "happened",
    cue: /^(?:(?:in|advanced) talks |talks \w+ (?:merging|joining|buying)|possible |potential |eventual )/,
  },
];

const NO_MODAL = /^(?!.*\b(?:will|would|could|may|might|should|shall|must|can|to|if|no|not|yet)\b)/;

/** What is known by its beginning has begun: "the birth of the alliance". */
export const BEGINNINGS: readonly ModalityRule[] = [
  {
    id: "known-beginning",
    outcome: "happened",
    forms: ["noun"],
    after: /^(?! (?:stones?|days?|courses?|under|within|next|tomorrow|soon|later|about|on)\b)/,
    cue: /^(?:birth|creation|launch|founding|foundation|establishment|inception|unveiling|revival|announcement|formation|advent|proclamation|adoption|debut|inauguration)$/,
    before:
      /\b(?:the|its|their|whose|since|that|'s)(?: (?!(?:possible|potential|planned|expected|likely|proposed|imminent|coming|next|eventual|future|new|latest|missile|rocket|test|product|website|report|contract|long-awaited|formal)\b)[\w-]+){0,2} $/,
    sentence: /^(?!.*\b(?:will|would|could|may|might|should|shall|if|to be)\b)/,
  },
  {
    // "The study, now five months old": the age of a step on the way.
    id: "age-of-a-step",
    outcome: null,
    cue: /\bold$/,
    before:
      /\b(?:stud(?:y|ies)|reviews?|consultations?|talks|negotiations?|inquir(?:y|ies)|contracts?|venture|company|offices?|agency)\b[^;]{0,30}$/,
  },
  {
    id: "anniversary",
    outcome: "long-ago",
    cue: /\b(?:anniversary|birthday|jubilee|half-century|years? of|old)\b|^turn(?!\w* (?:operat|applic|enforc|bind|valid|usable|active|live|its|their))|^(?:year|month|week)s? (?:into|on from)$/,
  },
  {
    id: "fresh-from",
    outcome: "happened",
    forms: ["gerund"],
    before: /\b(?:fresh from|since|following|having) (?:\w+ly )?$/,
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
    id: "goes-back-to-a-year",
    outcome: "happened",
    cue: /^(?:go|goes|going|went) back to$/,
    after: /^ (?:the |an? )?(?:[a-z']+ ){0,6}(?:19|20)\d\d\b/,
  },
  { id: "goes-back", outcome: null, cue: /^(?:go|goes|going|went|gone) back to$/ },
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
  "(?:(?:full(?:-scale)? |detailed )?development(?= (?:proper|should|will|would|is|to|follows?|begins?|starts?)\\b)|prototypes?|demonstrators?|mock-?ups?|designs?|shots?|tests?|testing|trials?|(?:maiden|first|test) (?:flights?|launch|firings?)|flights?|launch|construction|production(?! (?:aircraft|jets?|boats?|models?|fighters?|versions?|missiles?|units?|ships?)\\b)|training|talks|negotiations|meetings?|summits?|rounds?|ceremony|signing|signature|treaty|agreement|pact|deal|contracts?|orders?|decisions?|choice|approval|votes?|announcements?|stud(?:y|ies)|reviews?|reports?|results?|phases?|stages?|payments?|funds|funding|budgets?|spending|costs?)";

/** A goal with its year: "due by 2035". What a bare "expected in 2018" is about must be the goal itself. */
export const GOALS: readonly ModalityRule[] = [
  {
    id: "rate-of-making",
    outcome: null,
    cue: /^(?:boats|submarines|ships|jets|missiles|frigates|aircraft) (?:a|per|each|every) year\b/,
  },
  {
    // "The authors want it fielded by 2027": what outsiders want by a year is no plan of the partners.
    id: "wanted-by-outsiders",
    outcome: "urged",
    cue: /^want\w* .*\b\d{4}s?$/,
    lead: OUTSIDERS,
  },
  {
    id: "deal-of-a-year",
    outcome: "happened",
    cue: /^(?:(?:19|20)\d\d (?:(?:aukus|gcap) )?(?:pact|deal|partnership|alliance|pathway|declaration|accord|announcement|launch|arrangements|agreements?|unveiling)(?: on)?)$/,
  },
  {
    id: "existing-since",
    outcome: "happened",
    cue: /^(?:existed|existence|being|place) (?:from|since) \d{4}$/,
    before: /\b(?:has|have|had|is|are|was|were)(?: been)? (?:\w+ )?(?:in )?$/,
  },
  {
    id: "begun-in-a-year",
    outcome: "happened",
    cue: /^(?!.*\b(?:to|will|would|could|may|might|should|that|if|by|for|until|before)\b)(?:agreed|struck|sealed|concluded|forged|reached|begun|started|conceived|unveiled|formed|founded|announced|launched|created) (?:in|on|last)\b.*\d{4}$/,
    before:
      /^(?:.*\b(?:that|which) )?(?!.*\b(?:will|would|shall|could|may|might|should|must|can|to|be|if|whether|unless|before|until|once|hop\w+|want\w*|wish\w*|expect\w*|plan\w*|due|likely|call\w* for|urg\w+|ask\w*|not|never|nearly|almost|reportedly)\b)/,
  },
  {
    id: "name-of-a-year",
    outcome: "happened",
    cue: /^of .*\d{4}$/,
    before:
      /\b(?:accord|declaration|cooperation|arrangements?|partnership|programme|program|pact|bargain|(?<!(?:shipbuilding|five-year|ten-year|action|work) )plan|fpda|jdsc|itpp|ipcp) $/,
  },
  { id: "of-a-year", outcome: null, cue: /^of .*\d{4}s?$/ },
  {
    // "Construction is due to start in 2028": the step itself is planned, whatever the goal.
    id: "step-to-begin",
    outcome: "planned",
    cue: /^(?:development|construction|building|assembly|production|engineering)\b.*\b(?:(?:to|will|should|would|can) (?:begin|start|commence|follow)|to)$|^(?:tests?|trials|firings?|shots?|launch(?:es)?|rounds?|flights?)\b.*\b(?:planned|due|scheduled|slated|foreseen|pencill?ed in|envisaged|expected) (?:for|in|by)$/,
    before: /^(?!.*\b(?:not|never|no|if|whether|unless)\b)/,
  },
  {
    id: "step-begins",
    outcome: "by-date",
    cue: /^(?:development|construction|building|assembly|production|design|engineering)\b.* (?:begins|starts)$/,
  },
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
  { id: "forces-away", outcome: null, cue: /^deployment\b/, before: new RegExp(`${OF_FORCES}(?: [\\w-]+)? $`) },
  // Money is spent in a fiscal year; what it buys comes when it comes.
  { id: "fiscal-purchase", outcome: null, cue: /^(?:buy|bought|sell|sold|acquir|get|got).*\bfiscal\b/ },
  { id: "by-a-year", outcome: "by-its-year", cue: /^(?:19|20)\d\ds?\b|\b(?:19|20)\d\ds?$/ },
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
