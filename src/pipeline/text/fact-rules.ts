import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { BE, MAY, rightBefore, WELCOMING, within } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NTH = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|latest|last)";

/** Infinitives that tell a fact: "became the third country to sign". */
export const FIRSTS: readonly ModalityRule[] = [
  {
    id: "end-of-years",
    outcome: null,
    forms: ["noun"],
    cue: /^(?:months?|years?|weeks?|decades?|rounds?) of/,
    before: /\b(?:end(?:s|ed|ing)?|cap(?:s|ped|ping)?|crown(?:s|ed|ing)?) (?:\w+ ){0,2}$/,
  },
  {
    id: "after-years",
    outcome: "happened",
    forms: ["noun"],
    cue: /^(?:months?|years?|weeks?|decades?|rounds?) of/,
    before: /\b(?:after|following|despite)\b[^,;]{0,40}$/,
  },
  {
    // Talks that drag are talks.
    id: "talks-delayed",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:talks|negotiat|bargain|haggl|discussions|draft|work|rounds?|first|second|third|fourth|fifth|latest)/,
    after:
      /^[^,;]{0,90} (?:was|were|has been|have been|is|are) (?:\w+ly |still |now |also |further |being )?(?:delayed|held up|slowed|stalled|stuck|bogged down|complicated|hampered|behind schedule|slow|difficult|hard|tough)\b/,
  },
  {
    id: "nth-to-do-it",
    outcome: "happened",
    forms: ["base"],
    before: new RegExp(
      `\\b(?:became|becomes|has become|is|was|were|making it) (?:only |just )?(?:the |its )?${NTH}\\b.{0,90}\\bto $`,
    ),
  },
  {
    id: "nth-on-a-day",
    outcome: "happened",
    forms: ["base"],
    lead: new RegExp(`\\bbecame\\b.{0,60}\\b${NTH}\\b.{0,90}\\bto $`),
  },
  {
    id: "act-as-noun",
    outcome: "happened",
    forms: ["base"],
    before: new RegExp(`\\b${WELCOMING} (?:the|a) (?:\\w+ )?$`),
  },
  {
    // A letter that is sent does what it says: "sent an official letter restoring the pact".
    id: "paper-that-does",
    outcome: "happened",
    forms: ["gerund"],
    before:
      /^(?!.*(?:\b(?:will|would|to|may|might|could|should|must|if|not|never|draft\w*|propos\w+)\b|n't\b)).*\b(?:sent|issued|delivered|handed|signed|published|gave|exchanged)\b[^,;]{0,60}\b(?:letters?|notes?|notices?|notifications?|decrees?|orders?|proclamations?|statements?|declarations?) (?:formally )?$/,
  },
  {
    id: "newly-done",
    outcome: "happened",
    forms: FINITE,
    before: /\b(?:the|its|their|'s|an?|two|of|with) (?:recently|newly|freshly|already|previously|earlier) $/,
    after: /^ (?!on\b|in\b|by\b|at\b|with\b)\w/,
  },
  {
    id: "proposed-one",
    outcome: "happened",
    forms: ["past"],
    cue: /^proposed$/,
    before: /\b(?:the|an?|their|its|this|such|any|of|on) $/,
    after: /^ (?!on\b|in\b|by\b|at\b|with\b|to\b|that\b)\w/,
  },
  {
    id: "not-renewed",
    outcome: "happened",
    cue: /^not (?:be )?(?:renew|extend|prolong)/,
    before: rightBefore("(?:did|has|had|was)", BE),
  },
  {
    id: "not-only-did",
    outcome: "happened",
    forms: ["base"],
    before: /\b(?:not only|only then|so|thus) did (?:the )?[\w' -]{1,50} $/,
    lead: /^(?!.*\b(?:if|would|could|might|may)\b)/,
  },
  {
    id: "managed-to",
    outcome: "happened",
    forms: ["base"],
    before:
      /^(?!.*(?:\b(?:not|never|neither|would|could|might|may|if)\b|n't\b)).*\b(?:managed|went on|proceeded|got around|got round) to (?:\w+ly )?$/,
  },
  {
    id: "seen-to-do",
    outcome: "happened",
    forms: ["base"],
    before:
      /^(?!.*\b(?:will|would|could|may|might|not|never|hop\w+|want\w*|if)\b).*\b(?:saw|watched|witnessed|has seen|have seen) (?!to\b)(?:(?!to\b)[\w'-]+,? ){1,12}$/,
  },
  { id: "took-years-to", outcome: "happened", forms: ["base"], before: /\b(?:took|needed|spent) (?:[\w-]+ ){1,6}to $/ },
  {
    id: "took-years-to-be",
    outcome: "happened",
    forms: FINITE,
    before: /\b(?:took|waited|had to wait) (?:[\w-]+ ){1,5}to (?:be|get) (?:\w+ly )?$/,
  },
  {
    id: "nth-to-have-done",
    outcome: "happened",
    forms: FINITE,
    lead: new RegExp(
      `\\b(?:became|becomes|has become|is|was|were|making it|remains) [^.;]{0,40}\\b(?:only|sole|${NTH})\\b[^.;]{0,90}\\bto have $`,
    ),
  },
  {
    id: "not-before-a-year",
    outcome: "by-its-year",
    cue: /\bnot (?:be )?(?:[a-z]+ )?(?:before|until|till)\b.*\b\d{4}s?$/,
  },
  { id: "said-to-have", outcome: null, before: rightBefore("to have(?: been)?") },
];

/** Acts that go on: "are negotiating" is a fact for a stage that lasts and a plan for one reached at a stroke. */
export const GOING_ON: readonly ModalityRule[] = [
  {
    id: "being-weighed",
    outcome: "happened",
    lasting: true,
    forms: ["phrase"],
    cue: /^being\b/,
    before: /\b(?:is|are|was|were)(?: \w+ly| now| still| also)? $/,
  },
  {
    id: "met-to",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    before:
      /^(?!.*\b(?:will|would|hop\w+|agreed|plan\w*|due|next)\b).*\b(?:met|gathered|sat down|convened|assembled|came together|conferred|got together|flew|travelled|traveled|returned|went back|were back|are back|is back)\b[^;]{0,80}\bto (?:\w+ly )?$/,
  },
  {
    // Those who came together for the act did it, unless something came between.
    id: "met-to-sign",
    outcome: "happened",
    forms: ["base"],
    cue: /^(?:sign|ink|initial|seal|put|set|affix|exchange|conclude|formali[sz]e)\b/,
    before:
      /^(?!.*\b(?:will|would|could|may|might|should|to meet|hop\w+|agreed|plan\w*|due|next|if|were|was|had)\b).*\b(?:met|gathered|sat down|convened|assembled|came together|got together)\b[^,;]{0,80}\bto (?:\w+ly )?$/,
    after: /^(?!.*\b(?:next (?:week|month|year|\w+day)|tomorrow|soon|later|in the coming|in future)\b)/,
    sentence: /^(?!.*\b(?:but|only to|instead|however|failed?|without|did not|could not|nevertheless)\b)/,
    next: /^(?!["']?(?:but|however|instead|in the end|it (?:was|did) not|nothing|they (?:did not|failed|could not))\b)/,
  },
  { id: "being-done", outcome: null, lasting: false, before: rightBefore("being") },
  {
    id: "progressive",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: rightBefore(
      "(?:is|are|was|were|been|be|still|began|begun|continues?|started|(?:go|goes|went|carr(?:y|ies|ied)|kept|keeps?) on)",
    ),
  },
  {
    id: "time-spent",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: /\b(?:spent|busy|been at it|kept|keeps?)(?: [\w'-]+){0,6} $/,
  },
  {
    id: "progressive-list",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: /\b(?:is|are|was|were) (?:\w+ )?\w+ing\b.*(?: and|,) $/,
  },
  {
    id: "said-to-be-doing",
    outcome: "planned",
    lasting: false,
    forms: ["gerund"],
    before:
      /\b(?:said|announced|told|confirmed|declared|stated|decided|revealed|disclosed|hinted|indicated)\b[^;]{0,60}\b(?:was|were) (?:\w+ly |also |now )?$/,
  },
  { id: "progressive-plan", outcome: "planned", lasting: false, forms: ["gerund"], before: rightBefore("(?:is|are)") },
];

/** Talks that go on have begun, whoever wants them to: "agreed to continue negotiations". */
export const CONTINUED: readonly ModalityRule[] = [
  { id: "continued", outcome: "happened", lasting: true, cue: /^(?:continu|press on with)/ },
  {
    id: "continued-act",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    before: within(
      2,
      "(?:go(?:es|ing)? on with|continu(?:e|es|ed|ing)|speed(?:ing)? up|accelerat(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|progress in|mov(?:e|ing) forward with|press(?:ing)? on with)",
    ),
  },
];

/** What no hedge claims: past forms and states are told as facts. */
export const FACTS: readonly ModalityRule[] = [
  {
    id: "talks-begin",
    outcome: "by-date",
    forms: ["phrase"],
    cue: /^(?:talks|negotiations) .*(?:begin|start|open|resume|commence)$/,
  },
  {
    id: "future-words",
    outcome: null,
    forms: FINITE,
    after: /^[^,;]{0,80}\b(?:in (?:the )?(?:near )?future|(?<!as )soon(?! as)|next (?:week|month|year)|tomorrow)\b/,
    before: /^(?!.*\b(?:was|were|had|has|have)\b)/,
  },
  {
    id: "at-once",
    outcome: "happened",
    forms: ["third"],
    after: /^ (?:straight away|at once|immediately|with immediate effect|forthwith|right away)\b/,
  },
  {
    id: "hedged-present",
    outcome: null,
    forms: ["third"],
    lead: new RegExp(`\\b(?:will|would|could|${MAY}|might|should)\\b`),
  },
  {
    id: "does-so-once",
    outcome: "planned",
    lasting: false,
    forms: ["third"],
    after:
      /^ (?:only )?(?:once|when|as soon as|after|upon|on|(?:\d+|thirty|sixty|ninety|ten) (?:days|weeks|months) after) (?:[\w'-]+ ){0,8}(?:have|has|is|are|exchang\w+|ratif\w+|approv\w+|notif\w+|deposit\w*|complet\w+|sign\w*)\b/,
  },
  { id: "present", outcome: "by-date", lasting: false, forms: ["third"] },
  { id: "present-lasting", outcome: "happened", lasting: true, forms: ["third"] },
  { id: "bare-verb", outcome: null, forms: ["base"] },
  { id: "told-as-done", outcome: "happened", forms: FINITE },
  { id: "told-as-state", outcome: "happened", forms: ["phrase"] },
];
