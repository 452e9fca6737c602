import { ACTS_AHEAD, TO_COME } from "./acts-ahead-rules.ts";
import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MAY, OF_A_PACT, upTo, WELCOMING, within } from "./modality-words.ts";
import { TALKS } from "./talks-rules.ts";
import { TOLD_ACTS } from "./told-act-rules.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** Acts told as nouns: what governs them decides; one that stands alone says nothing. */
export const ACTS: readonly ModalityRule[] = [
  {
    id: "state-awaited",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\b(?:agreement|accord|ceremony|deal|understanding|minds|ground on|principle|substance|outline)$/,
    after: TO_COME,
  },
  {
    id: "consultations-to-come",
    outcome: "planned",
    forms: ["phrase"],
    lasting: true,
    cue: /^(?!.* (?:how|which|whether|what)$)(?:consultations|exploratory|preliminary|preparatory|internal|initial|informal|early)\b/,
    after: TO_COME,
  },
  {
    id: "told-wish",
    outcome: "happened",
    forms: ["noun"],
    cue: /^(?:wish|desire|appetite|bid|case|feelers)/,
    before: /^(?!.*\b(?:no|not|never|little|will|would|may|might|could)\b)/,
  },
  ...TALKS,
  {
    id: "after-years-of",
    outcome: "happened",
    forms: NAMED,
    before:
      /\b(?:after|following|with|despite|for) [^,;]{0,60}\b(?:months?|years?|weeks?|decades?|rounds?|long|lengthy)\b[^,;]{0,20}$/,
  },
  {
    id: "vote-to-come",
    outcome: "planned",
    forms: ["noun"],
    after:
      /^[^,;]{0,80} (?:(?:has|have) (?:still|yet) to|remains?|lies? ahead|comes? next|awaits?|follows? next|is next|are next|still to come)\b/,
  },
  {
    id: "bill-of-approval",
    outcome: "planned",
    forms: ["noun"],
    cue: /^ratif/,
    after: /^ (?:bill|vote|debate|process)\b/,
  },
  ...ACTS_AHEAD,
  {
    id: "to-be-welcomed",
    outcome: null,
    forms: NAMED,
    before: new RegExp(
      `\\b(?:will|would|shall|could|${MAY}|might|to) (?:(?:be|have|also|then|both|all|jointly|formally|publicly) ){0,3}${WELCOMING} ${upTo(4)}$`,
    ),
  },
  {
    id: "after-it-will",
    outcome: null,
    forms: NAMED,
    opener: /^(?:after|following)$/,
    after: /^(?![^,;]*\b(?:yesterday|last|on (?:[a-z]+day|\d|[a-z]+ \d)|in (?:[a-z]+ )?(?:19|20)\d\d)\b)/,
    sentence: /\b(?:will|would)\b/,
  },
  {
    id: "talks-asked-for",
    outcome: null,
    forms: ["noun"],
    lasting: true,
    cue: /^(?:talks|negotiations?|discussions|round|rounds)\b/,
    before:
      /\b(?:request(?:s|ed|ing)?|invitations?|overtures?|offer(?:s|ed|ing)?|plea|appeal|bid|suggest(?:s|ed|ing)?|propos(?:e|es|ed|ing|al)) (?:[\w'-]+ ){0,6}$/,
  },
  {
    id: "talks-cleared",
    outcome: "planned",
    forms: ["noun"],
    lasting: true,
    before:
      /\b(?:(?:green light|go-ahead|nod|mandate|approval|clearance|blessing|clear(?:s|ed)? the way|pav(?:es|ed) the way|provid(?:es|ed|ing)) (?:for|to)|authori[sz](?:e|es|ed|ing)|foresees?|foresaw|foreseeing|envisag(?:e|es|ed|ing)|sanction(?:s|ed)|green-?lit) (?:[\w-]+ ){0,3}$/,
  },
  {
    id: "opening-ahead",
    outcome: "planned",
    forms: ["noun"],
    lasting: true,
    before: /\b(?:opening|start|launch|beginning) of (?:[\w-]+ ){0,3}$/,
    lead: /\b(?:possibly|perhaps|probably|likely|may|might|could|would|will|expect\w*|hop(?:e|es|ed|ing)|discuss\w*|agree[ds]?|plan\w*)\b/,
  },
  {
    id: "talks-yet-to",
    outcome: "planned",
    isNeed: true,
    forms: ["noun"],
    after: /^[^,;]{0,110}\b(?:have|has) yet to\b/,
  },
  {
    id: "talks-not",
    outcome: "denied",
    forms: ["noun"],
    after: /^[^,;]{0,110}\b(?:have|has|had|are|were|is|was|do|did|does)(?: not|n't) /,
  },
  {
    id: "counted-from-act",
    outcome: null,
    forms: NAMED,
    lead: /^(?!.*\b(?:took|entered|came|went|became|began|started|opened|was|were|had|did)\b).*\b(?:takes?|enters?|comes?|goes|becomes?|begins?|starts?|opens?|applies|apply|will|would|can|could|shall|must|(?:is|are) to)\b.*\b(?:after|upon|following|from) (?:[\w'-]+ ){0,4}$/,
  },
  {
    id: "act-of-a-day",
    outcome: "happened",
    forms: ["noun"],
    before:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|year|spring|summer|autumn|winter)|(?:january|february|march|april|may|june|july|august|september|october|november|december))'s (?:[\w-]+ ){0,2}$/,
  },
  {
    id: "after-doing",
    outcome: "happened",
    forms: ["gerund"],
    before: /(?:^|\b)(?:after|since|by|upon) (?:formally |finally |also )?$/,
    sentence:
      /^(?!.*\b(?:will|would|could|may|might|can|should|must|shall|if|hopes?|plans?|wants?|expects?|expected|intends?|aims?|considering|calls?|urges?)\b).*\b(?:was|were|had|has|have|took|made|told|said|went|came|met|flew|became|[a-z]{3,}ed)\b/,
  },
  {
    id: "own-act-of-a-day",
    outcome: "happened",
    forms: NAMED,
    before: /\w'?s (?:[\w-]+ly )?$/,
    after:
      /^ of (?!.*\b(?:depends?|hinges?|remains?|needs?|requires?|looks?|seems?)\b)[^,;]{0,90}\b(?:this (?:week|month|year|spring|summer|autumn)|last [a-z]+|in (?:\w+ )?(?:19|20)\d\d|on \w+day|yesterday)\b/,
  },
  {
    id: "up-for-approval",
    outcome: "planned",
    forms: ["noun"],
    cue: /^(?:approv|ratif|consent|concur|assent|passage)/,
    before:
      /^(?!.*\b(?:thank|prais|credit|congratul|vot|reward)\w*\b).*\bfor (?:(?:its|their|the|final|formal|prompt|swift|speedy|quick) ){0,2}$/,
  },
  {
    id: "act-only-backed",
    outcome: null,
    forms: NAMED,
    before:
      /\b(?:back|support|endors|favou?r|oppos|recommend|advocat|resist|debat|discuss|weigh|consider|examin|scrutini[sz])(?:s|es|ed|ing|e)? (?:the |a |any )?(?:[a-z]+ )?$/,
  },
  {
    id: "act-expected",
    outcome: "planned",
    forms: ["noun"],
    cue: /^(?:approv|ratif|consent|concur|assent|passage|sign|entry|coming|conclusion|completion)/,
    before:
      /\b(?:expect|anticipat|foresee|predict|forecast|envisag|pencil)(?:s|es|ed|ing|e|led in|en)? (?!no\b)(?:[\w'-]+ ){0,3}$/,
  },
  { id: "welcomed-act", outcome: "happened", forms: NAMED, before: within(4, WELCOMING) },
  { id: "opened-by-after", outcome: "happened", forms: NAMED, opener: /^(?:after|since|following)$/ },
  {
    id: "act-as-subject",
    outcome: "happened",
    forms: ["noun"],
    before: /^(?!.*\b(?:if|whether|before|until|ahead of|eve of|no|without)\b).*\bthe (?:\w+ )?$/,
    after:
      /^ of (?:(?!(?:as|while|when|which|that|after|once|moved|drew)\b)[\w'-]+ ){1,9}(?:was (?:the|a|an|one|hailed|greeted)|marked|capped|crowned|drew|prompted|sparked|angered|delighted|alarmed)\b/,
    sentence: /^(?!.*\b(?:will|would|could|may|might|should|shall|if|to be|not|never)\b)/,
  },
  {
    id: "act-took-place",
    outcome: "happened",
    forms: NAMED,
    after:
      /^(?![^,;]*\b(?:never|not|hardly|nearly|almost)\b)[^,;]{0,80} (?:took (?:place|effect)|(?:has|have) taken (?:place|effect)|came|followed|happened|began|started|kicked off|resumed|got (?:under way|underway|going)|(?:was|were|has been|have been|is|are) (?:held|completed|complete|launched|opened|concluded|done|finished|over|welcomed|hailed|praised|celebrated|marked|under ?way))\b/,
  },
  {
    id: "hedged-talk",
    outcome: null,
    forms: ["noun"],
    sentence: new RegExp(`\\b(?<!${OF_A_PACT})(?:should|would|could|${MAY}|might|as early as)\\b`),
  },
  {
    // "The signing of the pact angered Beijing": what moved others has taken place.
    id: "act-that-moved",
    outcome: "happened",
    lasting: false,
    forms: ["noun"],
    lead: /^["']?(?:the|its|their|this|that) (?:formal |official |joint )?$/,
    after:
      /^ [^,;]{0,90}\b(?:pleased|changed|marked|followed|drew|angered|surprised|capped|crowned|prompted|upset|stunned|delighted|infuriated|irked|coincided|crowns|caps|was (?:hailed|welcomed|praised|greeted|celebrated|watched|attended|witnessed))\b/,
    sentence:
      /^(?!.*\b(?:will|would|could|may|might|should|shall|can|must|if|whether|not|never|no|until|before|unless|next|plan\w*|expect\w*|delay\w*|postpon\w*|propos\w*|prospect|possib\w+|talk|rumou?r\w*|due|scheduled|set|hop\w+|cancel\w*|fail\w*)\b)/,
  },
  {
    // "To settle the rules of the negotiation": what they would go by, and not that they have begun.
    id: "frame-of-talks",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    before:
      /\b(?:ground rules|rules|terms of reference|mandates?|venue|guidelines|modalities|preparations?|groundwork|preconditions?) (?:of|for) (?:the |a |any |such |formal |future |their )*$/,
  },
  ...TOLD_ACTS,
  { id: "lasting-noun", outcome: "happened", lasting: true, forms: ["noun"] },
  { id: "bare-act", outcome: null, forms: NAMED },
];
