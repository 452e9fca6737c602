import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { BE } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/**
 * What is told as done whatever leads to it: "until the signing of the pact in 2016", and by the way in a question:
 * "does the pact, signed in 2021, still serve?"
 */
export const LONG_PAST: readonly ModalityRule[] = [
  {
    // "Unthinkable before it came into force last September": what has its day behind it was done on it.
    id: "before-it-was-on-a-day",
    outcome: "by-date",
    forms: ["past", "participle"],
    opener: /^before$/,
    before: /^,? ?before (?!.*\b(?:will|would|could|should|may|might|can|has|have|is|are|be|to|if|not|never)\b)/,
    after:
      /^ (?:[a-z]+ly )?(?:last (?:year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:back )?in (?:[a-z]+ )?(?:19|20)\d\d|(?:\w+ ){1,3}(?:years?|months?) ago)\b/,
  },
  {
    id: "until-a-year",
    outcome: "happened",
    forms: ["noun"],
    before: /^["']?(?:until|before|prior to) (?:the |its )?$/,
    after: /^[^,;]{0,80}\bin (?:\w+ )?(?:19|20)\d\d\b/,
    sentence: /^(?!.*\b(?:will|would|can|could|may|might|should|must|if)\b)(?!.*\?)/,
  },
  {
    id: "aside-in-question",
    outcome: "happened",
    forms: ["past", "participle", "phrase"],
    cue: /^(?:signed|launched|announced|unveiled|struck|sealed|concluded|agreed|formed|founded|created|set up|established|born)\b/,
    before: /, (?:which was |first |originally |[a-z]+ly )?$/,
    after: /^[^,?]{0,60},/,
    lead: /(?<!\bsigned), (?:which was |first |originally |[a-z]+ly )?$/,
    sentence: /\?["')]*$/,
  },
  {
    // "Whether the pact, signed in 2021, still serves" asks nothing of the year.
    id: "aside-in-condition",
    outcome: "happened",
    forms: ["past", "participle", "phrase"],
    cue: /^(?:signed|launched|announced|unveiled|struck|sealed|concluded|agreed|formed|founded|created|set up|established|born)(?: in (?:19|20)\d\d)?$/,
    before: /\b(?:if|unless|whether)\b[^,;]*, (?:which was |first |originally )?$/,
    after: /^(?: (?:in|on) (?:\d+ )?(?:\w+ )?(?:\d+,? )?(?:19|20)\d\d)?,/,
    sentence:
      /(?:signed|launched|announced|unveiled|struck|sealed|concluded|agreed|formed|founded|created|set up|established|born) (?:in|on) (?:\d+ )?(?:\w+ )?(?:\d+,? )?(?:19|20)\d\d,/,
  },
  {
    // "Whether the pact signed by the two ministers covers sailors": what is asked is what it covers.
    id: "signed-one-in-condition",
    outcome: "happened",
    forms: FINITE,
    cue: /^(?:signed|inked|sealed|penned|initialled|initialed)$/,
    before:
      /^(?!.*\b(?:want\w*|see|sees|seen|seeing|get|gets|got|have|has|had|like|need\w*|hop\w+|be|is|are|was|were|been)\b)(?:.*\b)?(?:if|unless|whether)\b(?:.*\b)?(?:the|this|that|its|their|\w+'s) (?:[\w-]+ ){0,6}?(?:pact|agreement|accord|treaty|deal|convention|arrangement|raa|acsa|vfa|sovfa|sofa|gsomia|edca) $/,
    after:
      /^ (?:by (?!(?:both|either|all|any|then|the end|the time|christmas|easter|next|late|early|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b)[^,;]{3,70}|(?:in|on|at|last|this|earlier|two|three|four|five) [^,;]{2,50}) (?:lets|gives|allows|covers|applies|is|are|was|has|will|would|can|could|may|might|goes|serves|means|needs|helps|does|did|binds|holds|works|makes|[a-z]{3,}s)\b/,
  },
  {
    // "The signed pact", "Monday gave both a signed pact".
    id: "the-signed-one",
    outcome: "happened",
    forms: ["past", "participle"],
    cue: /^(?:counter)?signed$/,
    before:
      /\b(?:(?:the|this|their|its)|(?:gave|brought|left|handed|won|got|produced|yielded|became|now) (?:[\w'-]+ ){0,7}?an?) (?:duly |fully |now |then )?$/,
    after:
      /^ (?:(?!(?:against|on|of|for|about|to|with|from|by|in)\b)[\w-]+ ){0,5}?(?:pact|agreement|accord|treaty|convention|arrangement|raa|acsa|vfa|sovfa|sofa|gsomia|edca)\b/,
    sentence:
      /^(?!.*(?:\b(?:if|unless|until|whether|not|never|no|will|would|could|may|might|should|shall|want\w*|hop\w+|dream\w*|expect\w*|plan\w*|need\w*|without|once|promis\w+|award\w*|instead|draft|unsigned|yet|still|wait\w*|await\w*|return(?:ed)? the)\b|n't\b|\?))/,
  },
];

/** What had come first: no plan, though "once" leads to it. */
export const PRECEDED: readonly ModalityRule[] = [
  {
    // "Has not forgotten the launch": what one does not forget took place.
    id: "not-forgotten",
    outcome: "happened",
    lasting: false,
    forms: ["noun", "phrase"],
    cue: /^(?:announcement|launch|unveiling|signing|signature|creation|founding|birth|inception|proclamation)/,
    before:
      /(?:\b(?:not|never|nobody|no one|hardly)\b|n't\b) (?:[\w-]+ ){0,3}?(?:forg[eo]t|forgotten|forg[ai]v|got over|get over|recovered from|regret|mourn)\w*\b[^,;]*$/,
  },
  {
    // "It was set up in 1971, once the British had left": what had come first.
    id: "once-had-done",
    outcome: "happened",
    opener: /^once$/,
    forms: FINITE,
    before: new RegExp(`\\b(?:had|was|were) ${BE}$`),
    sentence:
      /^(?!.*\b(?:will|would|could|can|may|might|should|must|if|to|not|never|plan\w*|expect\w*|agree[ds]?|say|says|said)\b)/,
  },
];
