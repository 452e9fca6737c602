import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf } from "./modality-words.ts";

/** Verbs by which one asks others for an act. */
const URGING = anyOf(
  "call(?:s|ed|ing)? (?:for|on|upon)",
  "(?:urg|advis|propos|encourag|advocat)(?:e|es|ed|ing)",
  "(?:demand|recommend|ask|insist|suggest|plead|petition|lobby)(?:s|ed|ing)?",
  "(?:push|press|appeal|argu)(?:e|es|s|ed|ing)? (?:for|to)",
);

/** Who or what says that nobody asks: "did not", "no minister has", "stopped short of". */
const NOT_DONE = anyOf(
  "(?:\\b(?:not|never|no longer|nobody|no one|none|neither|nor|few|hardly any(?:body|one)?|without)\\b|n't\\b)(?: (?!(?:only|just|merely|simply|but)\\b)[\\w'-]+){0,4}?",
  "\\bno (?!doubt|question|less|fewer|surprise|wonder|secret|sooner|longer)(?:[\\w-]+ ){1,4}?(?:has|have|had|is|are|was|were|ever|would|will|dares?)(?: ever| yet| now| openly| publicly)?",
  "\\b(?:refus|declin|avoid|hesitat)\\w*(?: to| from)?",
  "\\b(?:stop|stopp|f[ae]ll|fell|steer|shi|sh[iy]|back)(?:s|ed|ing|es)? (?:well |just |far )?(?:short of|clear of|away from)",
);

/** From the asking to the cue, in the same clause; what stands behind "but" may be asked after all. */
const ASKED = "(?:(?!\\b(?:but|and|instead|while|although|though|so|because|since|when|after|which|who)\\b)[^;,])*";

const BARE: readonly CueForm[] = ["base", "gerund", "noun"];

/** No need for a reason: "I see no reason why we should not". */
const NO_REASON =
  "(?:n't|\\b(?:not|never|no|nobody|hardly|cannot|little))\\b[^;,]{0,40}\\b(?:why|reasons?|grounds|cause|excuse|objections?)\\b";

/** What nobody asks for, and what two negations make a wish at most: neither is asked for, nor denied. */
export const UNURGED: readonly ModalityRule[] = [
  {
    id: "not-urged",
    outcome: null,
    forms: BARE,
    frame: new RegExp(`${NOT_DONE} ${URGING}\\b${ASKED}$`),
  },
  {
    id: "not-urged-done",
    outcome: null,
    forms: ["past", "participle"],
    frame: new RegExp(`${NOT_DONE} ${URGING}\\b${ASKED}\\b(?:be|get|being) (?:\\w+ly )?$`),
  },
  {
    // "I don't see why we shouldn't", "no reason not to".
    id: "no-reason-not-to",
    outcome: null,
    frame: new RegExp(`${NO_REASON}[^;]{0,60}?(?:n't|\\bnot)\\b(?: (?:to|be|also|now|\\w+ly)){0,3} $`),
  },
  {
    // "Cannot but ratify", "will not fail to ratify".
    id: "cannot-but",
    outcome: null,
    forms: ["base"],
    before:
      /(?:\b(?:cannot|can not|could not)|\b(?:ca|could)n't) (?:help )?but $|(?:\bnot|n't|\bnever) (?:fail|neglect|omit|hesitate) to $/,
  },
  {
    // "Nothing stands in the way of their signing it."
    id: "nothing-stops-it",
    outcome: null,
    forms: BARE,
    before:
      /\b(?:nothing|little|nobody|no one) (?:[\w']+ ){0,3}(?:stop|prevent|keep|bar|hinder|block|stand in the way)\w*\b[^;,]{0,60}$/,
  },
];
