import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, BE, MAY, MODAL, PLANNING, rightBefore, upTo, within } from "./modality-words.ts";
import { OTHER_SENSES } from "./other-sense-rules.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** "Before the press both welcomed": a place, and no time. */
const NOT_BEFORE_A_CROWD =
  /^(?!before (?:(?:the|a|an|some|assembled|their|hundreds of) )?(?:them|him|her|us|press|reporters|journalists|cameras?|media|audience|crowd|flags?|guests|sailors|workers|students|troops)\b)/;

/** "If all goes well" is no condition. */
const NOT_A_WISH_FOR_LUCK = /^(?!,? ?["']?if (?:all|everything|things) (?:goes|go|went)\b)/;

/** Questions, conditions and words that only look like cues: no claim. */
export const NO_CLAIM: readonly ModalityRule[] = [
  { id: "question", outcome: null, sentence: /\?["')]*$/ },
  ...OTHER_SENSES,
  {
    id: "authority-to",
    outcome: null,
    forms: ["base"],
    before:
      /\b(?:authority|authori[sz]ation|permission|mandate|clearance|go-ahead|leave|approval|powers?|right|freedom|licen[cs]e) to $/,
  },
  { id: "a-sign-of", outcome: null, forms: ["base", "third"], cue: /^\w+$/, after: /^ (?:of|that)\b/ },
  { id: "condition", outcome: null, opener: /^(?:if|unless|whether|should)$/, before: NOT_A_WISH_FOR_LUCK },
  {
    id: "condition-inside",
    outcome: null,
    before:
      /\b(?:if(?! (?:all|everything|things) (?:goes|go|went)\b)|unless|whether|as though|whenever|wherever|provided|assuming|supposing|in the event|in case|depends? on|hinges? on)\b/,
  },
  {
    id: "subject-to",
    outcome: null,
    cue: /^(?!ratif|approv|consent|concur|assent|procedures)/,
    before: /\bsubject to\b/,
  },
  {
    id: "nothing-said",
    outcome: null,
    lead: /\b(?:nothing|no word|no date|unclear|not clear|not guess|not predict|not speculate|cannot (?:tell|say)|not said|not say|silent|nobody knows|no one knows|no-one knows|(?:did|do|does|would|could|can) not know|not known|unknown|uncertain|declin\w+ to say|refus\w+ to say|(?:would|did|could) not say) (?:about |on |for |as to )?(?:when|whether|if)\b/,
  },
  {
    id: "no-day-named",
    outcome: null,
    forms: NAMED,
    lead: /\b(?:no|not|neither|nor|without|never|declin\w+|refus\w+)\b.{0,60}\b(?:date|day|time|timetable|deadline|schedule) (?:for|of|to)\b.{0,30}$/,
  },
  {
    // "Given that the treaty were ratified": one, and "were".
    id: "were-it-so",
    outcome: null,
    forms: FINITE,
    before:
      /^(?!.*\b(?:and|both|two|three|pacts|agreements|treaties|accords)\b).*\b(?:treaty|agreement|pact|accord|convention|deal|raa|acsa|vfa|sovfa|edca|aukus|gcap|gsomia|quad|it|he|she|country|senate|diet|congress) were (?:\w+ly |ever |to be )?$/,
  },
  { id: "inversion", outcome: null, before: /^["']?(?:had|were) / },
  {
    id: "imagined",
    outcome: null,
    sentence:
      /\b(?:imagin(?:e|es|ed|ing)|hypothetical|scenario|fictional|fictitious|pretend(?:s|ed)?|satir(?:e|ical)|parody|spoof|(?:the|a|his|her|this) (?:novel|thriller)|in (?:the|an?|one|this) (?:table-?top |computer )?(?:war ?game|simulation)|role-play\w*|make-believe|april fool\w*|mock (?:signing|treaty|vote|ceremony|parliament|summit|debate)|(?:students|pupils|actors|children|schoolchildren) (?:playing|dressed|posing)|play(?:s|ed|ing) the (?:part|role)s? of)\b/,
  },
  { id: "first-time-ahead", outcome: null, before: new RegExp(`\\b${MODAL} be\\b.*\\btime\\b`) },
  {
    id: "with-it-done",
    outcome: null,
    forms: FINITE,
    before: /^,? ?with\b(?!.*\b(?:was|were|has|had|is|are)\b)/,
    after: /^(?! (?:by|since|last|yesterday)\b)/,
    sentence: new RegExp(`\\b${MODAL}\\b`),
  },
  { id: "nearly-done", outcome: null, before: rightBefore("(?:nearly|almost|all but|came close to|was about to)") },
  {
    id: "what-was",
    outcome: null,
    before: /^["']?what\b(?!.*\b(?:is|was|were) (?:that|how|an?|the)\b)/,
    after:
      /^(?!.*\b(?:is|was) (?:an?|the) (?!.*\b(?:in principle|letter|memorandum|statement|declaration|outline|draft|framework|note|intent)\b))/,
  },
  {
    id: "until",
    outcome: null,
    opener: /^(?:until|before)$/,
    lead: /^(?!.*\b(?:hours|minutes|days|weeks|shortly|moments|just) before [^,;]{5,110}, [^,;]{5,160}$)(?!.*\b(?:must|still|(?:need|ha)(?:s|ve)? to|remains?|required)\b[^;]*\bbefore\b)/,
    before: NOT_BEFORE_A_CROWD,
  },
  {
    id: "until-then",
    outcome: null,
    opener: /^(?:until|before)$/,
    before: /^(?!,? ?before (?!.*\b(?:was|were|had|could|would)\b))/,
    lead: NOT_BEFORE_A_CROWD,
    frame: /^(?!.*\b(?:hours|minutes|days|weeks|shortly|moments|just) before [^,;]{5,110}, [^,;]{5,160}$)/,
  },
  {
    id: "instead-of",
    outcome: null,
    before: within(
      3,
      "(?:before(?! (?:christmas|easter|ramadan|year-end|(?:the |its |their )(?:\\w+ )?(?:end|year|month|week|summer|autumn|winter|spring|recess|break|election|holidays?|rains)\\b|(?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|\\d))(?! (?:the |its |their )?(?:\\w+ )?(?:parliament|senate|diet|congress|house|lawmakers|legislature|senators|chamber|bundestag)\\b)|until|prior to|without|instead of|rather than|as if|what would have been)",
    ),
  },
  {
    id: "attributive",
    outcome: null,
    forms: FINITE,
    before:
      /\b(?:a|an|the|its|their|his|her|this|(?<!(?<!\bsay)s )that|any|some|\w+'s) (?:(?!recently|newly|freshly|previously)\w+ly )?(?:[a-z]+(?:ed|en) (?:and|or) )?$/,
    cue: /^(?!proposed$)\w+$/,
    after: /^ (?!on\b|in\b|by\b|at\b|with\b|the\b|an?\b|its\b|their\b|this\b|both\b|all\b)\w/,
  },
  {
    id: "attributive-inside",
    outcome: null,
    forms: FINITE,
    cue: /^(?:finish|complet|conclud)\w+ .*\b(?:agreement|pact|accord|treaty|deal)$/,
    before: /\b(?:an?|the|its|their) $/,
  },
  {
    id: "what-could-be",
    outcome: null,
    before: /\bwhat(?:ever)? (?:could|can|might|may|would|should) (?:ever )?(?:be )?$/,
  },
  {
    id: "talks-with-a-person",
    outcome: null,
    cue: /^in talks with$/,
    after:
      /^ (?:his|her|the|a) (?:[\w'-]+ ){0,3}(?:counterpart|colleague|minister|president|secretary|leader|official|envoy|opposite number)s?\b/,
  },
  {
    // "A signatory that has ratified it may not": of any that would.
    id: "whoever-has",
    outcome: null,
    forms: FINITE,
    lead: /(?:^|[,;:] )["'(]*(?:(?:an?|any|every|each|no) (?:[\w-]+ ){0,2}(?:signator(?:y|ies)|party|partner|country|state|nation|member|government|ally) (?:that|which|who)|(?:whichever|whatever|whoever)(?: [\w-]+){0,2}) (?:(?!(?:was|were|is|are)\b)[\w'-]+ ){0,6}$/,
  },
  {
    // Words of a treaty: "the parties, having ratified it, shall".
    id: "words-of-a-treaty",
    outcome: null,
    forms: FINITE,
    before: /\bhaving (?:\w+ly )?$/,
    sentence: /\bshall\b/,
  },
  {
    id: "ceases-to-be",
    outcome: null,
    forms: ["phrase"],
    before: /\b(?:ceas(?:e|es|ing) to|will no longer|would no longer) be $/,
  },
  { id: "free-to", outcome: null, forms: ["base"], before: rightBefore("(?:can|could) (?:still|always|at any time)") },
  {
    id: "free-at-any-time",
    outcome: null,
    before: rightBefore(MODAL, BE),
    after: /^[^,;]{0,60} (?:at any time|whenever)\b/,
  },
  { id: "may-refuse", outcome: null, before: within(6, `${MODAL} (?:\\w+ )?(?:refuse|fail|decline|hesitate)`) },
];

/** What is planned, expected, allowed or possible. */
export const PLANS: readonly ModalityRule[] = [
  {
    id: "wanted-done",
    outcome: "planned",
    forms: FINITE,
    before: within(6, "(?:want|wants|wanted|expects?|needs?|would see|will see|to have|to get)"),
  },
  { id: "auxiliary", outcome: "planned", before: rightBefore(MODAL, BE) },
  {
    id: "auxiliary-inside",
    outcome: "planned",
    forms: ["phrase"],
    cue: new RegExp(
      `\\b(?:will|would|shall|${MAY}|might|could|can|to (?:be|begin|start|fly)|yet to)\\b|\\w be \\w|^to (?:have|get|see)\\b`,
    ),
  },
  {
    id: "auxiliary-near",
    outcome: "planned",
    forms: ["noun", "phrase"],
    before: within(
      7,
      `(?:will|shall|would|could|${MAY}|might|(?:expect(?:s|ed)?|due|likely|set|plan(?:s|ned)?|hop(?:e|es|ed)|is|are)(?: [\\w'-]+){0,4} to)`,
    ),
  },
  {
    id: "coordinated",
    outcome: "planned",
    forms: FINITE,
    before:
      /\b(?:will|would|shall|should|must|to|may|might|could|can) (?:\w+ly )?be \w+(?:ed|en)\b.*(?:(?: and| or) (?:then |later )?|, )$/,
  },
  {
    // "Was tested in May": what ends in a preposition has a month behind it.
    id: "state-to-come",
    outcome: "planned",
    forms: ["phrase"],
    cue: /(?<! (?:in|since|by|from|of|until))$/,
    after: /^ (?:would|will|should|may(?! \d)|could|might|is to|are to)\b/,
  },
  {
    id: "to-be-done",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^be /,
    before: new RegExp(`\\b(?:to|get) ${ADVERBS}$`),
  },
  { id: "bare-be-done", outcome: null, forms: ["phrase"], lasting: false, cue: /^be(?:ing)? / },
  { id: "is-to-be", outcome: "planned", forms: FINITE, before: rightBefore("to (?:be|get|have (?:it|them))") },
  { id: "is-to", outcome: "planned", forms: ["base"], before: rightBefore("(?:is|are|was|were) (?:\\w+ )?to") },
  {
    id: "on-the-way-to",
    outcome: "planned",
    forms: ["base"],
    before:
      /\b(?:flies|travels|heads|goes|returns|(?:is|are) (?:flying|travelling|traveling|heading|going|returning|coming|meeting|gathering|in \w+)) [^,;]{0,60}\bto (?:\w+ly )?$/,
  },
  {
    id: "empowered-to",
    outcome: "planned",
    lasting: true,
    forms: ["base"],
    before:
      /\b(?:authori[sz](?:e|es|ed)|empower(?:s|ed)|mandated|cleared|(?:been|were|was) (?:told|instructed|tasked|ordered|directed)) (?:[\w'-]+ ){0,5}to (?:\w+ly )?$/,
  },
  { id: "voted-to", outcome: "happened", forms: ["base"], before: new RegExp(`\\bvoted ${upTo(5)}to $`) },
  {
    id: "agreed-to-consider",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    cue: /^(?:consider|consult|stud|go after|weigh|pursue|seek|discuss the|explor|examin|assess|look (?:at|into|afresh|again)|think about)/,
    before: new RegExp(`\\b(?:agree[ds]?|decide[ds]?|decision|agreement|offer(?:s|ed)?) ${upTo(7)}to ${ADVERBS}$`),
  },
  {
    id: "planned-to",
    outcome: "planned",
    forms: ["base"],
    before: new RegExp(`\\b${PLANNING} ${upTo(7)}to ${ADVERBS}$`),
  },
  { id: "bare-be", outcome: "planned", forms: FINITE, before: rightBefore("be") },
  { id: "infinitive", outcome: null, forms: ["base"], before: rightBefore("to") },
];
