import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { BE, MAY, PLANNING, rightBefore, upTo, WELCOMING, within } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];
const NTH = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|latest|last)";

/** Infinitives that tell a fact: "became the third country to sign". */
export const FIRSTS: readonly ModalityRule[] = [
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
    cue: /^not (?:renew|extend|prolong)/,
    before: rightBefore("(?:did|has|had|was)", BE),
  },
  { id: "managed-to", outcome: "happened", forms: ["base"], before: /\bmanaged to $/ },
  { id: "took-years-to", outcome: "happened", forms: ["base"], before: /\btook (?:[\w-]+ ){1,5}to $/ },
  {
    id: "nth-to-have-done",
    outcome: "happened",
    forms: FINITE,
    lead: new RegExp(
      `\\b(?:became|becomes|has become|is|was|were|making it|remains) [^.;]{0,40}\\b(?:only|sole|${NTH})\\b[^.;]{0,90}\\bto have $`,
    ),
  },
  { id: "said-to-have", outcome: null, before: rightBefore("to have(?: been)?") },
];

/** Acts that go on: "are negotiating" is a fact for a stage that lasts and a plan for one reached at a stroke. */
export const GOING_ON: readonly ModalityRule[] = [
  { id: "being-done", outcome: null, lasting: false, before: rightBefore("being") },
  {
    id: "progressive",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: rightBefore("(?:is|are|was|were|been|be|still|began|begun|continues?|started)"),
  },
  {
    id: "progressive-list",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: /\b(?:is|are|was|were) \w+ing\b.* and $/,
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

/** Acts told as nouns: what governs them decides; one that stands alone says nothing. */
export const ACTS: readonly ModalityRule[] = [
  {
    id: "talks-that-ended",
    outcome: null,
    forms: ["noun"],
    cue: /^(?:talks|negotiations?|discussions)\b/,
    after: /^[^;,]{0,100}\b(?:arrived at|reached|led to|produced|resulted in|yielded|ended in)\b/,
  },
  {
    id: "talks-to-begin",
    outcome: "planned",
    forms: ["noun"],
    lasting: true,
    after:
      /^[^,;]{0,110}\bshould (?:\w+ )?(?:begin|start|open|resume|kick off|get|take place|be (?:launched|opened|under way))\b/,
  },
  {
    id: "after-years-of",
    outcome: "happened",
    forms: NAMED,
    before:
      /\b(?:after|following|with|despite|for) [^,;]{0,60}\b(?:months?|years?|weeks?|decades?|rounds?|long|lengthy)\b[^,;]{0,20}$/,
  },
  {
    id: "bill-of-approval",
    outcome: "planned",
    forms: ["noun"],
    cue: /^ratif/,
    after: /^ (?:bill|vote|debate|process)\b/,
  },
  {
    id: "ending-announced",
    outcome: "planned",
    forms: ["noun"],
    cue: /^(?:terminat|abrogat|withdraw|denunci|non)/,
    before: /\b(?:announc\w*|notif\w*|notice|declar\w*|decision|warn\w*) [^,;]{0,40}$/,
  },
  {
    id: "planned-act",
    outcome: "planned",
    forms: NAMED,
    before: within(
      3,
      `(?:${PLANNING} (?:\\w+ )?(?:on|for|to|at|of|towards?|about)|towards?|ahead of|upcoming|forthcoming|expected|planned|proposed|future|possible|eventual|early|imminent|intended)`,
    ),
  },
  {
    id: "act-to-come",
    outcome: "planned",
    forms: NAMED,
    after: new RegExp(
      `^(?:[^,;]{0,110} (?:is|are)(?: also| now| still)?)? (?:expected|due|planned|scheduled|set|slated|likely|to|hoped|pencill?ed in|timed|foreseen|awaited|pending|outstanding|required|needed|on the cards|in prospect)\\b|^[^,;]{0,110} (?:will|would|${MAY}|might|could|can)\\b`,
    ),
  },
  {
    id: "to-be-welcomed",
    outcome: null,
    forms: NAMED,
    before: new RegExp(`\\b(?:will|would|shall|could|${MAY}|might|to) (?:.* )?${WELCOMING} ${upTo(4)}$`),
  },
  { id: "after-it-will", outcome: null, forms: NAMED, opener: /^(?:after|following)$/, sentence: /\b(?:will|would)\b/ },
  { id: "talks-yet-to", outcome: "planned", forms: ["noun"], after: /^[^,;]{0,110}\b(?:have|has) yet to\b/ },
  {
    id: "talks-not",
    outcome: "denied",
    forms: ["noun"],
    after: /^[^,;]{0,110}\b(?:have|has|had|are|were|is|was|do|did|does)(?: not|n't) /,
  },
  { id: "welcomed-act", outcome: "happened", forms: NAMED, before: within(4, WELCOMING) },
  { id: "opened-by-after", outcome: "happened", forms: NAMED, opener: /^(?:after|since|following)$/ },
  {
    id: "act-took-place",
    outcome: "happened",
    forms: NAMED,
    after:
      /^[^,;]{0,80} (?:took place|(?:has|have) taken place|came|followed|happened|began|started|kicked off|resumed|got (?:under way|underway|going)|(?:was|were|has been|have been|is|are) (?:held|completed|complete|launched|opened|concluded|done|finished|over|welcomed|hailed|praised|celebrated|marked|under ?way))\b/,
  },
  {
    id: "hedged-talk",
    outcome: null,
    forms: ["noun"],
    sentence: new RegExp(`\\b(?:should|would|could|${MAY}|might|as early as)\\b`),
  },
  { id: "lasting-noun", outcome: "happened", lasting: true, forms: ["noun"] },
  { id: "bare-act", outcome: null, forms: NAMED },
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
    after: /^[^,;]{0,80}\b(?:in (?:the )?(?:near )?future|soon|next (?:week|month|year)|tomorrow)\b/,
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
  { id: "present", outcome: "by-date", lasting: false, forms: ["third"] },
  { id: "present-lasting", outcome: "happened", lasting: true, forms: ["third"] },
  { id: "bare-verb", outcome: null, forms: ["base"] },
  { id: "told-as-done", outcome: "happened", forms: FINITE },
  { id: "told-as-state", outcome: "happened", forms: ["phrase"] },
];
