import type { Modality } from "../../model/claim.ts";
import type { CueForm } from "./compile-cues.ts";

/** How a cue stands in its sentence. All texts are folded. */
export interface CueContext {
  readonly form: CueForm;
  /** From the start of the clause to the cue, and from the cue to the end of the clause. */
  readonly before: string;
  readonly after: string;
  /** The word that joins the clause to the rest ("when"), or `""`. */
  readonly opener: string;
  readonly sentence: string;
  /** Whether the stage lasts (talks, a study) rather than being reached at a stroke (a signature). */
  readonly isLasting: boolean;
}

/** What a rule says: a modality, that only a date can tell a plan from a fact, or null for no claim. */
export type Outcome = Modality | "by-date" | null;

/** One rule: it fits when every part that it has fits. */
export interface ModalityRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly forms?: readonly CueForm[];
  readonly lasting?: boolean;
  readonly opener?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly sentence?: RegExp;
}

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];

const ADVERBS =
  "(?:(?:also|now|then|soon|still|yet|already|ever|even|first|later|both|each|all|together|once|never|[a-z]+ly) ){0,3}";
const BE = `(?:be |been |get |have (?:been )?)?${ADVERBS}`;

/** Up to `count` words, whatever they are. */
function upTo(count: number): string {
  return `(?:[\\w'./-]+,? ){0,${count}}`;
}

const WISHING =
  "(?:call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:for|to)|" +
  "hop(?:e|es|ed|ing)|wish(?:es|ed)?|recommend(?:s|ed|ing)?|push(?:es|ed|ing)? for|press(?:es|ed|ing)? (?:for|to)|ask(?:s|ed|ing)?|" +
  "told|pressure|insist(?:s|ed)?|work(?:s|ed|ing)? (?:together |hard |closely )?(?:to|towards?)|want(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|" +
  "encourag(?:e|es|ed|ing)|importance of|need for|need to)";
const PLANNING =
  "(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:e|es|ed|ing)|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|" +
  "poised|about|likely|ready|look(?:s|ed|ing)?|eye(?:s|d)?|eyeing|seek(?:s|ing)?|sought|agree(?:s|d|ing)?|pledg(?:e|es|ed|ing)|" +
  "promis(?:e|es|ed|ing)|vow(?:s|ed)?|decid(?:e|es|ed|ing)|decision|undert(?:ake|akes|ook|aken)|commit(?:s|ted)?|set|due|slated|bound|" +
  "mean(?:s|t)?|propos(?:e|es|ed|ing)|consider(?:s|ed|ing)?|allow(?:s|ed|ing)?|try|tries|trying|tried|move(?:s|d)?|deal|effort|efforts|" +
  "push(?:es|ed|ing)? ahead|want(?:s|ed)?|timetable|deadline|target|goal|race|bid|chance|opportunity|way|path|step|steps)";
const WELCOMING =
  "(?:welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|mark(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|attend(?:s|ed|ing)?|" +
  "witness(?:es|ed|ing)?|prais(?:e|es|ed|ing)|report(?:s|ed|ing)?|since|after|following|follow(?:s|ed)?|upon|complet(?:e|es|ed|ing)|" +
  "scene|laud(?:s|ed)?|applaud(?:s|ed)?|record(?:s|ed)?|saw|with|noted?|confirm(?:s|ed)?|voted? (?:for|to concur in)|concur(?:s|red)? in)";

/**
 * How the words round a cue decide its modality, the first rule that fits.
 *
 * The order matters: what is asked or conditional is no claim whatever follows; "is not expected to be signed" is a
 * denial before it is a plan; "should have been told that it will sign" is settled by the words next to the cue, so wishes
 * and plans look at those first and at the governing verb after them.
 */
export const MODALITY_RULES: readonly ModalityRule[] = [
  { id: "question", outcome: null, sentence: /\?["')]*$/ },
  { id: "other-sense", outcome: null, after: /^ (?:off\b|into law|up\b|for the first time on)/ },
  { id: "a-sign-of", outcome: null, forms: ["base", "third"], after: /^ (?:of|that)\b/ },
  { id: "condition", outcome: null, opener: /^(?:if|unless|whether|should)$/ },
  { id: "condition-inside", outcome: null, before: /\b(?:if|unless|whether|provided that|in case|subject to)\b/ },
  { id: "until", outcome: null, opener: /^(?:until|before)$/ },
  {
    id: "before-it",
    outcome: null,
    before: new RegExp(`\\b(?:before|until|prior to|without|instead of|rather than|as if) ${upTo(3)}$`),
  },
  { id: "once-done", outcome: "planned", opener: /^once$/ },
  { id: "once-done-inside", outcome: "planned", before: new RegExp(`\\b(?:once|as soon as) ${upTo(6)}$`) },
  {
    id: "when-done",
    outcome: "planned",
    opener: /^(?:when|after|while)$/,
    before: new RegExp(`\\b(?:is|are|has been|have been|can be) ${ADVERBS}$`),
  },
  { id: "when-it-does", outcome: "planned", opener: /^(?:when|after)$/, forms: ["third", "base"] },
  { id: "when-concluded", outcome: null, opener: /^when$/, before: /^,? ?when (?:fully )?$/ },

  {
    id: "denied-plan",
    outcome: "denied",
    before: new RegExp(
      `\\b(?:no (?:plans?|intention|intent|need|decision)|unlikely|fail(?:s|ed)?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|unable|unwilling|reluctant|rul(?:e|es|ed) out|den(?:y|ies|ied)) ${upTo(8)}$`,
    ),
  },
  { id: "not-yet-done", outcome: "planned", before: new RegExp(`\\byet to ${BE}$`) },
  {
    id: "negated",
    outcome: "denied",
    before: new RegExp(`(?:\\b(?:not(?! only| just| least)|never|cannot|no longer)|n't) ${upTo(4)}$`),
  },
  {
    id: "nobody",
    outcome: null,
    before: new RegExp(`\\b(?:no|none|neither|nor|nothing|nobody|little|hardly|few) ${upTo(4)}$`),
  },
  {
    id: "put-off",
    outcome: "denied",
    before: new RegExp(
      `\\b(?:put(?:s|ting)? off|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|call(?:s|ed|ing)? off|cancel(?:s|led|ed|ling)?|suspend(?:s|ed)?|reject(?:s|ed)?|block(?:s|ed)?) ${upTo(4)}$`,
    ),
    forms: ["gerund", "noun", "base"],
  },
  {
    id: "put-off-after",
    outcome: "denied",
    forms: NAMED,
    after:
      /^[^,;]{0,60} (?:was|were|has been|have been|is|are) (?:postponed|put off|delayed|called off|cancelled|canceled|shelved|suspended|blocked)\b/,
  },

  {
    id: "nth-to-do-it",
    outcome: "happened",
    forms: ["base"],
    before: new RegExp(
      `\\b(?:became|becomes|has become|is|was|were|making it) (?:only |just )?(?:the |its )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|latest|only|last) ${upTo(14)}to $`,
    ),
  },
  { id: "managed-to", outcome: "happened", forms: ["base"], before: /\bmanaged to $/ },
  {
    id: "still-to-come",
    outcome: "planned",
    before: new RegExp(
      `\\b(?:must (?:still|first|now|also|then)|(?:still|first|also|then) (?:has|have|needs?|must)(?: to)?|(?:has|have|had|needs?) to|remains? to|requires?|await(?:s|ing)?|pending|would have to) ${BE}${upTo(3)}$`,
    ),
  },
  { id: "should", outcome: "urged", before: new RegExp(`\\b(?:should|must|ought to) ${BE}$`) },
  {
    id: "wished-infinitive",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(`\\b${WISHING} ${upTo(7)}to ${ADVERBS}$`),
  },
  {
    id: "wished-passive",
    outcome: "urged",
    forms: FINITE,
    before: new RegExp(`\\b${WISHING} ${upTo(9)}(?:be|get) ${ADVERBS}$`),
  },
  {
    id: "wanted-done",
    outcome: "urged",
    forms: FINITE,
    before: new RegExp(`\\b(?:want|wants|wanted|would like) ${upTo(6)}$`),
  },
  { id: "wished-act", outcome: "urged", forms: NAMED, before: new RegExp(`\\b${WISHING} ${upTo(5)}$`) },

  {
    id: "auxiliary",
    outcome: "planned",
    before: new RegExp(`\\b(?:will|shall|would|could|may|might|can|'ll|'d) ${BE}$`),
  },
  {
    id: "auxiliary-near",
    outcome: "planned",
    forms: ["noun", "phrase"],
    before: new RegExp(`\\b(?:will|shall|would|could|may|might|expected to|due to|likely to) ${upTo(7)}$`),
  },
  {
    id: "is-to-be",
    outcome: "planned",
    forms: FINITE,
    before: new RegExp(`\\bto (?:be|get|have (?:it|them)) ${ADVERBS}$`),
  },
  {
    id: "is-to",
    outcome: "planned",
    forms: ["base"],
    before: new RegExp(`\\b(?:is|are|was|were) (?:\\w+ )?to ${ADVERBS}$`),
  },
  {
    id: "planned-to",
    outcome: "planned",
    forms: ["base"],
    before: new RegExp(`\\b${PLANNING} ${upTo(7)}to ${ADVERBS}$`),
  },
  {
    id: "planned-act",
    outcome: "planned",
    forms: NAMED,
    before: new RegExp(
      `\\b(?:${PLANNING} (?:\\w+ )?(?:on|for|to|at|of|towards?|about)|towards?|ahead of|upcoming|forthcoming|expected|planned|proposed|future|possible|eventual|early|imminent|intended) ${upTo(3)}$`,
    ),
  },
  {
    id: "about-to-be-done",
    outcome: "planned",
    forms: NAMED,
    after:
      /^[^,;]{0,60} (?:is|are) (?:expected|due|planned|scheduled|set|slated|likely|to)\b|^[^,;]{0,60} (?:will|would|may|might|could)\b/,
  },
  { id: "infinitive", outcome: null, forms: ["base"], before: new RegExp(`\\bto ${ADVERBS}$`) },

  {
    id: "future-words",
    outcome: null,
    forms: FINITE,
    after: /^[^,;]{0,80}\b(?:in (?:the )?(?:near )?future|soon|next (?:week|month|year)|tomorrow)\b/,
    before: /^(?!.*\b(?:was|were|had|has|have)\b)/,
  },
  { id: "being-done", outcome: null, lasting: false, before: new RegExp(`\\bbeing ${ADVERBS}$`) },
  {
    id: "progressive",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: new RegExp(`\\b(?:is|are|was|were|been|be|'s|'re|still|began|begun|continues?|started) ${ADVERBS}$`),
  },
  {
    id: "progressive-plan",
    outcome: "planned",
    lasting: false,
    forms: ["gerund"],
    before: new RegExp(`\\b(?:is|are|'s|'re) ${ADVERBS}$`),
  },
  { id: "welcomed-act", outcome: "happened", forms: NAMED, before: new RegExp(`\\b${WELCOMING} ${upTo(4)}$`) },
  { id: "opened-by-after", outcome: "happened", forms: NAMED, opener: /^(?:after|since|following)$/ },
  {
    id: "act-took-place",
    outcome: "happened",
    forms: NAMED,
    after: /^[^,;]{0,60} (?:took place|was held|were held|has taken place|came|followed)\b/,
  },
  { id: "lasting-noun", outcome: "happened", lasting: true, forms: ["noun"] },
  { id: "bare-act", outcome: null, forms: NAMED },
  { id: "present", outcome: "by-date", lasting: false, forms: ["third"] },
  { id: "present-lasting", outcome: "happened", lasting: true, forms: ["third", "base"] },
  { id: "bare-verb", outcome: null, forms: ["base"] },
  { id: "told-as-done", outcome: "happened", forms: FINITE },
  { id: "told-as-state", outcome: "happened", forms: ["phrase"] },
];

/** The first rule that fits; the table ends with rules for every form, so that one always does. */
export function judgeModality(context: CueContext): ModalityRule {
  const rule = MODALITY_RULES.find((candidate) => isFitting(candidate, context));
  return rule ?? { id: "no-rule", outcome: null };
}

function isFitting(rule: ModalityRule, context: CueContext): boolean {
  return (
    (rule.forms === undefined || rule.forms.includes(context.form)) &&
    (rule.lasting === undefined || rule.lasting === context.isLasting) &&
    (rule.opener === undefined || rule.opener.test(context.opener)) &&
    (rule.before === undefined || rule.before.test(context.before)) &&
    (rule.after === undefined || rule.after.test(context.after)) &&
    (rule.sentence === undefined || rule.sentence.test(context.sentence))
  );
}
