import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf, MODAL } from "./modality-words.ts";

const TOLD: readonly CueForm[] = ["past", "participle", "third", "phrase"];

/** Up to the cue, within what one verb or noun of saying governs; what "will" be is a plan, and no doubt. */
const GOVERNED = `(?!.*\\b${MODAL}\\b)[^,;:.]{0,110}$`;

/** Verbs of one who does not know. */
const BELIEVING = anyOf(
  "believ(?:e|es|ed|ing)(?! in\\b)",
  "assum(?:e|es|ed|ing)",
  "suppos(?:e|es|ed|ing)",
  "presum(?:e|es|ed|ing)",
  "suspect(?:s|ed|ing)?",
  "reckon(?:s|ed|ing)?",
  "guess(?:es|ed|ing)?",
  "speculat(?:e|es|ed|ing)",
  "(?<!\\bno )doubt(?:s|ed|ing)?",
  "wonder(?:s|ed|ing)?",
  "alleg(?:e|es|ed|ing)",
  "fear(?:s|ed|ing)?",
  "hint(?:s|ed|ing)?",
  "(?:think(?:s|ing)?|thought)(?! (?:of|about|through|over)\\b)",
  "pretend(?:s|ed|ing)?",
  "predict(?:s|ed|ing)?",
);

/** Nouns of what is only told or thought. */
const HEARSAY = anyOf(
  "talk",
  "gossip",
  "whispers?",
  "rumou?rs?",
  "speculation",
  "allegations?",
  "suggestions?",
  "suspicions?",
  "insinuations?",
  "impression",
  "illusion",
  "misconception",
  "misunderstanding",
  "notion",
  "belief",
  "assumption",
  "premise",
  "pretence|pretense",
  "theory",
  "myth",
  "fiction",
  "hoax",
  "lie",
  "fears?",
  "hopes?",
  "(?<!\\bno )doubts?",
  "assurances?",
  "promises?",
);

/** What takes a statement back as it is made. */
const NO_FACT = anyOf(
  "rumou?red",
  "speculated",
  "whispered",
  "mistake",
  "error",
  "myth",
  "lie",
  "fiction",
  "illusion",
  "misconception",
  "exaggeration",
  "stretch",
  "overstatement",
  "wrong",
  "false",
  "untrue",
  "incorrect",
  "inaccurate",
  "misleading",
  "premature",
  "absurd",
  "too (?:early|soon)",
  "not (?:true|correct|right|so|the case|as if|that)",
  "no (?:longer )?true",
);

/** What is believed, rumoured, alleged or taken back: no claim, however it is worded. */
export const DOUBTS: readonly ModalityRule[] = [
  {
    id: "only-believed",
    outcome: null,
    lasting: false,
    forms: TOLD,
    before: new RegExp(`\\b${BELIEVING} (?!to\\b)(?:[\\w'-]+ )?(?:that |as if |as though )?${GOVERNED}`),
  },
  {
    id: "only-hearsay",
    outcome: null,
    forms: TOLD,
    before: new RegExp(
      `\\b${HEARSAY} (?:(?:on|in|among|at|from) (?:the )?(?:[\\w'-]+ ){1,3})?(?:that|of|about|suggesting|saying|claiming) ${GOVERNED}`,
    ),
  },
  {
    id: "said-to-be-untrue",
    outcome: null,
    forms: TOLD,
    before: new RegExp(
      `\\b(?:is|was|be|'s|are|were|as|it) (?:simply |just |plainly |quite )?(?:an? )?(?:\\w+ )?${NO_FACT} (?:that|to (?:say|claim|suggest|think|believe|assume|speak|write|report|call|conclude)) ${GOVERNED}`,
    ),
  },
  {
    id: "claims-refuted",
    outcome: null,
    before:
      /\b(?:claims?|reports?|posts?|stor(?:y|ies)|messages?|videos?|assertions?|statements?|accusations?|headlines?)\b[^,;]{0,60}\b(?:that|saying|claiming|suggesting|alleging)\b/,
    sentence:
      /\b(?:false|untrue|wrong|unfounded|baseless|groundless|inaccurate|incorrect|fake|forged|fabricated|misleading|denied|denies|dismissed|rejected|refuted|debunked|quashed|scotched|disputed|premature)\b/,
  },
  {
    id: "report-taken-back",
    outcome: null,
    lead: /\b(?:retract|withdr[ae]w|correct|delet|pull|remov|apologi[sz]|took down|taken down|regret)\w* (?:for )?(?:an?|the|its|their|his|her|that)? ?(?:[\w'-]+ ){0,2}(?:reports?|stor(?:y|ies)|articles?|headlines?|posts?|tweets?|claims?|statements?|bulletins?|captions?)\b/,
  },
  {
    id: "earlier-version",
    outcome: null,
    lead: /\b(?:earlier|previous|prior|original|first) (?:version|report|story|article|edition|dispatch|headline|caption)\b|\boriginally (?:said|stated|reported)\b|\bmisstated\b/,
  },
  {
    id: "unconfirmed",
    outcome: null,
    lead: /\b(?:unconfirmed|unverified|unsourced|uncorroborated|(?:the|an?|this|his|its|their) (?:alleged|supposed|purported)|(?:allegedly|supposedly|reportedly|purportedly|apparently|presumably|perhaps|possibly|maybe)(?=,| [^,;]{0,60}$))/,
    forms: TOLD,
  },
  {
    id: "unreal-past",
    outcome: null,
    forms: ["past", "participle", "phrase"],
    lead: /(?:\b(?:it is|it was|is|was)|'s) (?:high |about |past |long past |surely )?time (?:that )?[^,;:.]{0,80}$|\b(?:better|worse|wiser|safer|kinder|fairer) (?:if|had) [^,;:.]{0,80}$|\b(?:act|behav|talk|speak|carr)\w* (?:on )?like [^,;:.]{0,80}$|(?:\bwould|'d) (?:rather|sooner) [^,;:.]{0,80}$|\bif only [^,;:.]{0,80}$/,
  },
  {
    id: "left-off",
    outcome: null,
    forms: ["past", "participle"],
    before: /\b(?:left|dropped|missing|absent|omitted|excluded|kept) (?:off|from|out of) [^,;]{0,60}$/,
  },
  {
    id: "quoted-wrongly",
    outcome: null,
    lead: /\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error|by mistake|prematurely),? (?:as )?(?:quot|say|claim|report|stat|announc|suggest|tell|writ|assert)\w*\b|\b(?:quot|cit|report|describ)\w*,? (?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error|by mistake),? (?:as|that)\b|\b(?:sa(?:ys|id)|stat\w+|claim\w*|suggest\w*|list\w*|show\w*|tells?|told \w+), (?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error|by mistake|prematurely), that\b|\bbriefly (?:said|stated|claimed|reported|announced|showed|listed|suggested)\b/,
  },
  {
    id: "wished-state-of-things",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^(?:in (?:force|effect|operation)|into effect|up and running|legally binding|operational|live)/,
    before:
      /\b(?:want|wish|hop|like|love|see|seeing|get|getting|have|having|bring|bringing|expect|aim|need)(?:s|ed|ing|e|es)?\b (?!(?:is|are|was|were)\b)(?:(?!(?:is|are|was|were|been|now|already)\b)[\w'/-]+ ){1,12}$/,
    lead: new RegExp(`\\b(?:to|${MODAL}|want\\w*|wish\\w*|hop\\w+|expect\\w*|aim\\w*|need\\w*)\\b`),
  },
];
