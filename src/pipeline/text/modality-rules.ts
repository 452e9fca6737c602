import type { Modality } from "../../model/claim.ts";
import type { CueForm } from "./compile-cues.ts";
import {
  ADVERBS,
  anyOf,
  BE,
  PLANNING,
  REFUSING,
  rightBefore,
  STOPPING,
  upTo,
  WELCOMING,
  WISHING,
  within,
} from "./modality-words.ts";

/**
 * What a rule says: a modality, or null for no claim, or that a date must tell.
 *
 * - `by-date`: the date of the act tells a plan from a fact
 * - `by-its-year`: the cue holds a year; it is a plan when that year is not over at publication, else nothing
 */
export type Outcome = Modality | "by-date" | "by-its-year" | null;

/** One rule: it fits when every part that it has fits. The parts are those of `CueContext`. */
export interface ModalityRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly forms?: readonly CueForm[];
  readonly lasting?: boolean;
  readonly cue?: RegExp;
  readonly opener?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly sentence?: RegExp;
  readonly lead?: RegExp;
}

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];
const MODAL = anyOf("will", "shall", "would", "could", "may", "might", "can", "'ll", "'d");
const NTH = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|latest|last)";

/** Questions, conditions and words that only look like cues: no claim. */
const NO_CLAIM: readonly ModalityRule[] = [
  { id: "question", outcome: null, sentence: /\?["')]*$/ },
  { id: "other-sense", outcome: null, after: /^ (?:off\b|into law|up\b|become\b|be\b)/ },
  { id: "a-sign-of", outcome: null, forms: ["base", "third"], after: /^ (?:of|that)\b/ },
  { id: "condition", outcome: null, opener: /^(?:if|unless|whether|should)$/ },
  {
    id: "condition-inside",
    outcome: null,
    before: /\b(?:if|unless|whether|provided that|in case|subject to|depends? on|hinges? on)\b/,
  },
  { id: "what-was", outcome: null, before: /^["']?what\b/ },
  { id: "until", outcome: null, opener: /^(?:until|before)$/ },
  {
    id: "instead-of",
    outcome: null,
    before: within(3, "(?:before|until|prior to|without|instead of|rather than|as if|what would have been)"),
  },
  {
    id: "attributive",
    outcome: null,
    forms: FINITE,
    before: /\b(?:a|an|the|its|their|his|her|this|that|any|some|\w+'s) (?:\w+ly )?$/,
    after: /^ (?!on\b|in\b|by\b|at\b|with\b)\w/,
  },
  { id: "may-refuse", outcome: null, before: within(6, `${MODAL} (?:\\w+ )?(?:refuse|fail|decline|hesitate)`) },
];

/** What comes once something else has come: a plan at most. */
const ONCE: readonly ModalityRule[] = [
  {
    id: "when-concluded",
    outcome: null,
    opener: /^(?:when|once)$/,
    before: /^,? ?(?:when|once) (?:fully |finally )?$/,
    forms: FINITE,
  },
  { id: "once-done", outcome: "planned", opener: /^once$/ },
  { id: "once-done-inside", outcome: "planned", before: within(6, "(?:once|as soon as)") },
  {
    id: "when-done",
    outcome: "planned",
    opener: /^(?:when|after|while)$/,
    before: rightBefore("(?:is|are|has been|have been|can be)"),
  },
  {
    id: "when-it-does",
    outcome: "planned",
    opener: /^(?:when|after)$/,
    forms: ["third", "base"],
    before: /^(?!.*\bto $)/,
  },
];

const DENIALS: readonly ModalityRule[] = [
  { id: "not-yet-done", outcome: "planned", before: rightBefore("yet to", BE) },
  { id: "refused", outcome: "denied", before: within(8, REFUSING) },
  {
    id: "negated",
    outcome: "denied",
    before: new RegExp(`(?:\\b(?:not(?! only| just| least)|never|cannot|no longer)|n't) ${upTo(4)}$`),
  },
  { id: "negated-inside", outcome: "denied", forms: ["phrase"], cue: /\b(?:not|never|no)\b/ },
  { id: "nobody", outcome: null, before: within(4, "(?:no|none|neither|nor|nothing|nobody|little|hardly|few)") },
  { id: "put-off", outcome: "denied", forms: ["gerund", "noun", "base"], before: within(4, STOPPING) },
  {
    id: "put-off-after",
    outcome: "denied",
    forms: NAMED,
    after: new RegExp(`^[^,;]{0,60} (?:was|were|has been|have been|is|are) ${STOPPING}`),
  },
];

const WISHES: readonly ModalityRule[] = [
  {
    id: "still-to-come",
    outcome: "planned",
    before: new RegExp(
      `\\b(?:must (?:still|first|now|also|then)|(?:still|first|also|then) (?:has|have|needs?|must)(?: to)?|(?:has|have|had|needs?) to|remains? to|requires?|await(?:s|ing)?|pending|would have to) ${BE}${upTo(3)}$`,
    ),
  },
  { id: "should", outcome: "urged", before: rightBefore("(?:should|must|ought to)", BE) },
  { id: "should-inside", outcome: "urged", forms: ["phrase"], cue: /\b(?:should|must|ought)\b/ },
  {
    id: "wished-infinitive",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(`\\b(?!hop)${WISHING} ${upTo(7)}to ${ADVERBS}$`),
  },
  {
    id: "wished-passive",
    outcome: "urged",
    forms: FINITE,
    before: new RegExp(`\\b${WISHING} ${upTo(9)}(?:be|get) ${ADVERBS}$`),
  },
  { id: "instructed-to", outcome: "urged", forms: ["base"], before: rightBefore(WISHING) },
  { id: "wished-act", outcome: "urged", forms: NAMED, before: within(5, WISHING) },
  {
    id: "wished-will",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(
      `\\b(?:hop(?:e|es|ed|ing)|urg(?:e|es|ed)|ask(?:s|ed)?) ${upTo(9)}(?:will|would|could|can) ${ADVERBS}$`,
    ),
  },
  {
    id: "sought-act",
    outcome: "planned",
    forms: NAMED,
    before:
      /\b(?:seek|seeks|seeking|await|awaits|awaiting|need|needs|require|requires|requiring|pending) (?:[\w'-]+ ){0,4}$/,
  },
  { id: "wish-to-see", outcome: "urged", forms: FINITE, before: within(6, "(?:wish|hope) to see") },
];

const PLANS: readonly ModalityRule[] = [
  { id: "wanted-done", outcome: "planned", forms: FINITE, before: within(6, "(?:want|wants|wanted|would like)") },
  { id: "auxiliary", outcome: "planned", before: rightBefore(MODAL, BE) },
  {
    id: "auxiliary-inside",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\b(?:will|would|may|might|could|can|to be|to begin|to start)\b/,
  },
  {
    id: "auxiliary-near",
    outcome: "planned",
    forms: ["noun", "phrase"],
    before: within(7, "(?:will|shall|would|could|may|might|expected to|due to|likely to|is to|are to)"),
  },
  {
    id: "coordinated",
    outcome: "planned",
    forms: FINITE,
    before:
      /\b(?:will|would|shall|should|must|to|may|might|could|can) (?:\w+ly )?be \w+(?:ed|en)\b.* (?:and|or) (?:then |later )?$/,
  },
  {
    id: "state-to-come",
    outcome: "planned",
    forms: ["phrase"],
    after: /^ (?:would|will|should|may|could|might|is to|are to)\b/,
  },
  { id: "is-to-be", outcome: "planned", forms: FINITE, before: rightBefore("to (?:be|get|have (?:it|them))") },
  { id: "is-to", outcome: "planned", forms: ["base"], before: rightBefore("(?:is|are|was|were) (?:\\w+ )?to") },
  { id: "voted-to", outcome: "happened", forms: ["base"], before: new RegExp(`\\bvoted ${upTo(5)}to $`) },
  {
    id: "planned-to",
    outcome: "planned",
    forms: ["base"],
    before: new RegExp(`\\b${PLANNING} ${upTo(7)}to ${ADVERBS}$`),
  },
  { id: "infinitive", outcome: null, forms: ["base"], before: rightBefore("to") },
];

/** Acts that go on: "are negotiating" is a fact for a stage that lasts and a plan for one reached at a stroke. */
const GOING_ON: readonly ModalityRule[] = [
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

/** Acts told as nouns: what governs them decides; one that stands alone says nothing. */
const ACTS: readonly ModalityRule[] = [
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
    after:
      /^(?:[^,;]{0,110} (?:is|are))? (?:expected|due|planned|scheduled|set|slated|likely|to|hoped)\b|^[^,;]{0,60} (?:will|would|may|might|could)\b/,
  },
  { id: "welcomed-act", outcome: "happened", forms: NAMED, before: within(4, WELCOMING) },
  { id: "opened-by-after", outcome: "happened", forms: NAMED, opener: /^(?:after|since|following)$/ },
  {
    id: "act-took-place",
    outcome: "happened",
    forms: NAMED,
    after:
      /^[^,;]{0,60} (?:took place|was held|were held|has taken place|came|followed|was completed|has been completed)\b/,
  },
  { id: "hedged-talk", outcome: null, forms: ["noun"], sentence: /\b(?:should|would|could|may|might|as early as)\b/ },
  { id: "lasting-noun", outcome: "happened", lasting: true, forms: ["noun"] },
  { id: "bare-act", outcome: null, forms: NAMED },
];

const VERBS: readonly ModalityRule[] = [
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
  { id: "managed-to", outcome: "happened", forms: ["base"], before: /\bmanaged to $/ },
];

const FACTS: readonly ModalityRule[] = [
  { id: "by-a-year", outcome: "by-its-year", cue: /\b(?:19|20)\d\ds?\b/ },
  {
    id: "future-words",
    outcome: null,
    forms: FINITE,
    after: /^[^,;]{0,80}\b(?:in (?:the )?(?:near )?future|soon|next (?:week|month|year)|tomorrow)\b/,
    before: /^(?!.*\b(?:was|were|had|has|have)\b)/,
  },
  { id: "hedged-present", outcome: null, forms: ["third"], before: /\b(?:will|would|could|may|might|should)\b/ },
  { id: "present", outcome: "by-date", lasting: false, forms: ["third"] },
  { id: "present-lasting", outcome: "happened", lasting: true, forms: ["third"] },
  { id: "bare-verb", outcome: null, forms: ["base"] },
  { id: "told-as-done", outcome: "happened", forms: FINITE },
  { id: "told-as-state", outcome: "happened", forms: ["phrase"] },
];

/**
 * How the words round a cue decide its modality: the first rule that fits.
 *
 * The order matters. What is asked or conditional is no claim, whatever follows. "The third country to sign" is a fact
 * before it is an infinitive. "Is not expected to be signed" is a denial before it is a plan, and "hoped it would be
 * signed" a wish. A date by a year tells by itself. Facts come last: only what no hedge claims.
 */
export const MODALITY_RULES: readonly ModalityRule[] = [
  ...NO_CLAIM,
  ...ONCE,
  ...VERBS,
  ...DENIALS,
  ...FACTS.slice(0, 1),
  ...WISHES,
  ...GOING_ON,
  ...PLANS,
  ...ACTS,
  ...FACTS.slice(1),
];
