import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { BE, MAY, MODAL, REFUSING, rightBefore, STOPPING, UNDOING, upTo, WISHING, within } from "./modality-words.ts";
import { NO_TALKS } from "./no-talks-rules.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** An end as a noun or a verb. */
const AN_END =
  /^(?:terminat|expir|abrogat|denunci|withdr|end|scrap|cancel|quit|leav|pull|exit|laps|non-renewal|abandon|ditch|tear|rip|revok|rescind|suspend the end)/;
/** An intention that can itself be undone. */
const INTENTION = "(?:decisions?|plans?|notice|moves?|threats?|announcements?|intention|steps?|bid|vow|order)";
/** Told of an end, or of what leads to it, behind it: "was put on hold". */
const UNDONE_AFTER =
  "(?:(?:was|were|is|are|being|has been|have been|had been|will be|would be) (?:\\w+ly |then |now |later |since |also ){0,2}(?:suspended|put (?:on hold|off|on ice)|frozen|paused|halted|stayed|deferred|postponed|delayed|shelved|revoked|rescinded|reversed|retracted|withdrawn|dropped|abandoned|called off|cancelled|canceled|scrapped|undone|lifted))";

/** "Put its termination notice on hold". */
const PUTTING = "(?:put(?:s|ting)?|plac(?:e|es|ed|ing)|keep(?:s|ing)?|kept)";
const ON_HOLD = /^(?: notice)?(?: of [^,;]{1,50})? (?:on (?:hold|ice)|in (?:abeyance|suspense)|to one side|aside)\b/;
const UNSURE = "\\b(?:not|never|might|may|could|should|if|whether|refus\\w+|declin\\w+|want\\w*|urg\\w+|ask\\w*)\\b";

/** What is said not to be so, or kept from happening. */
export const DENIALS: readonly ModalityRule[] = [
  {
    id: "deadline-passed",
    outcome: "denied",
    before: /\b(?:deadline|time limit|window|date) (?:for|to) $/,
    after: /\b(?:passed|went by|came and went|lapsed|expired|ran out)\b.*\bwithout\b/,
  },
  {
    id: "free-to-do",
    outcome: null,
    before: /\b(?:deadline|time limit|window|chance|option|right|possibility|procedure|clause|grounds) (?:for|of|to) $/,
  },
  {
    id: "goes-on",
    outcome: "denied",
    lasting: false,
    forms: ["past", "third", "participle"],
    cue: /^(?:roll\w* over|r[ua]ns? on until|renew\w* (?!itself)|prolong|continue[sd]? automatically|(?:stay|remain)\w* in place|le(?:ft|aves)\b.* (?:in place|alive)$|keeps?\b|kept|(?:g[ai]v|grant|w[io]n|g[eo]t)\w* .*reprieve)/,
    before: /^(?!.*(?:\b(?:not|never|no longer|will|would|could|might|to)\b|n't\b))/,
    after: /^(?!.* from \w+ing\b)/,
    sentence: /^(?!.*\bke(?:pt|eps?)\b[^;]* from \w+ing\b)/,
  },
  {
    id: "kept-from",
    outcome: "denied",
    forms: ["gerund"],
    frame:
      /^(?!.*\b(?:will|would|could|might|may|should|if|not|never)\b).*\b(?:ke(?:ep|eps|pt)|prevent(?:s|ed)?|stop(?:s|ped)?|block(?:s|ed)?|bar(?:s|red)?|h[eo]ld(?:s)?) [^;]{1,90} from (?:\w+ly )?$/,
  },
  {
    id: "not-going-on",
    outcome: null,
    lasting: false,
    cue: /^(?:roll\w* over|r[ua]n\w* on until|renew\w* \w|prolong|continu\w+ automatically|(?:stay|remain)\w* in place|le(?:ft|av)\w*\b.* (?:in place|alive)$|ke?ep|(?:g[ai]v|grant|w[io]n|g[eo]t)\w* .*reprieve)/,
  },
  ...NO_TALKS,
  {
    id: "not-yet-in-force",
    outcome: "denied",
    cue: /\b(?:force|effect|effective|operation|operational|operative|applicable|binding|commence)\b/,
    before: rightBefore("(?:has|have|had) yet to", BE),
  },
  { id: "not-yet-done", outcome: "planned", isNeed: true, before: rightBefore("yet to", BE) },
  // The negation is part of the cue: what is not renewed ends.
  {
    id: "will-not-renew",
    outcome: "planned",
    cue: /^not (?:be )?(?:renew|extend|prolong)/,
    before: rightBefore(`(?:${MODAL}|to|is|are)`),
  },
  // "May not be signed by March" doubts that it will be: no plan.
  { id: "may-not", outcome: null, before: rightBefore(`(?:${MAY}|might|could) not`, BE) },
  {
    id: "rejected",
    outcome: "denied",
    cue: /^reject|^vot\w+ down/,
    forms: FINITE,
    before: /^(?!.*\b(?:not|never|cannot|will|would|could|might|if|be)\b)(?!.*n't\b)/,
  },
  { id: "not-rejected", outcome: null, cue: /^reject|^vot\w+ down/ },
  {
    // Nobody has suspended the end who is asked to, or will not.
    id: "end-not-undone",
    outcome: null,
    cue: AN_END,
    before: new RegExp(
      `(?:\\b(?:not|never|cannot|refus\\w+|declin\\w+|fail\\w*|unwilling|whether|if|should|might|${WISHING}|press\\w* [\\w' -]{1,40} to|pressure\\w*|persuad\\w+|want\\w*)\\b|n't)[^;]{0,60}(?:\\b${UNDOING} [^;]{0,60})$`,
    ),
  },
  {
    id: "asked-to-suspend-end",
    outcome: null,
    cue: /^suspend the end/,
    before: new RegExp(`(?:\\b(?:not|never|cannot|refus\\w+|declin\\w+|might|whether|${WISHING})|n't) ${upTo(6)}$`),
  },
  { id: "suspended-end", outcome: "denied", cue: /^suspend/ },
  {
    id: "end-undone-after",
    outcome: "denied",
    forms: ["noun", "gerund"],
    cue: AN_END,
    after: new RegExp(`^(?! (?:talks|negotiations))[^,;]{0,60} ${UNDONE_AFTER}\\b`),
  },
  {
    id: "intention-undone-after",
    outcome: "denied",
    forms: ["base"],
    cue: AN_END,
    before: new RegExp(`\\b${INTENTION} to (?:\\w+ly )?$`),
    after: new RegExp(`^[^,;]{0,60} ${UNDONE_AFTER}\\b`),
  },
  {
    id: "decision-undone",
    outcome: "denied",
    before: new RegExp(
      `\\b${UNDOING} (?:[\\w'-]+ ){0,4}(?:decisions?|plans?|notice|moves?|threats?|announcement|intention|steps?|bid) (?:to|of|for|on) ${upTo(3)}$`,
    ),
  },
  {
    id: "undone",
    outcome: "denied",
    forms: ["noun"],
    cue: /^(?:terminat|expir|abrogat|denunci|withdraw)/,
    before: new RegExp(`\\b${UNDOING} ${upTo(3)}$`),
  },
  {
    id: "end-put-on-hold",
    outcome: "denied",
    forms: ["noun"],
    cue: AN_END,
    before: new RegExp(`^(?!.*(?:${UNSURE}|n't\\b)).*\\b${PUTTING} (?:[\\w'-]+ ){0,3}$`),
    after: ON_HOLD,
  },
  {
    id: "end-perhaps-put-on-hold",
    outcome: null,
    forms: ["noun"],
    cue: AN_END,
    before: new RegExp(`\\b${PUTTING} (?:[\\w'-]+ ){0,3}$`),
    after: ON_HOLD,
  },
  { id: "refused", outcome: "denied", before: within(8, REFUSING) },
  {
    id: "negated",
    outcome: "denied",
    before: new RegExp(`(?:\\b(?:not(?! only| just| least)|never|cannot|no longer)|n't) ${upTo(4)}$`),
  },
  {
    id: "negated-inside",
    outcome: "denied",
    forms: ["phrase"],
    cue: /^(?!no (?:reason|objection)|not rul(?:e|ed|ing) out).*\b(?:not(?! to take)|never|no(?! further| later than| sooner than| earlier than| fewer| less)|without|un(?!veil|ite|der|fold|leash|load|pack|block|lock)\w+ed)\b/,
  },
  {
    // "Signed no pact until May" tells of May, and of no pact before it: too much for one claim.
    id: "nothing-until",
    outcome: null,
    forms: FINITE,
    after:
      /^ (?:no(?! (?:fewer|less|more|later|earlier|sooner|longer)\b)|neither|not a|nothing)\b.*\b(?:until|till|before|but|except|other than)\b/,
  },
  {
    id: "none-of-it",
    outcome: "denied",
    forms: FINITE,
    after:
      /^ (?:no(?! (?:other|further|new)\b)|neither|not a (?:single )?)[^,;]{0,60}\b(?:pact|agreement|accord|treaty|deal|convention|arrangement|memorandum|raa|acsa|vfa|sovfa|gsomia|edca)\b/,
  },
  {
    id: "acted-on-nothing",
    outcome: null,
    forms: FINITE,
    after: /^ (?:no(?! (?:fewer|less|more|later|earlier|sooner|longer)\b)|neither|nothing)\b/,
  },
  {
    id: "decision-undone-since",
    outcome: null,
    cue: /^(?:end|terminat|scrap|withdr|quit|leav|pull|cancel|abrogat|denounc|exit|lapse|let)/,
    sentence: new RegExp(
      `\\b(?:but|then|only to|before) (?:[\\w-]+ ){0,3}${UNDOING} (?:that|this|the|its|his|her|their) (?:\\w+ )?(?:decision|plan|move|notice|step|threat|intention|announcement)\\b`,
    ),
  },
  {
    id: "neither",
    outcome: "denied",
    forms: FINITE,
    frame: new RegExp(
      `\\b(?:neither|none of|not (?:one|any|a single one) of|not a single) (?:[^,;]{1,120} nor, [^,;]{1,80}, )?[^,;:]{1,240}\\b(?:has|have|had|is|are|was|were|did|does) (?:(?:so|thus) far |to date |as yet )?${BE}$`,
    ),
  },
  {
    id: "let-alone",
    outcome: "denied",
    frame:
      /\b(?:let alone|much less|still less|even less|never mind|not to mention|to say nothing of|nowhere near|far from|(?:well |far |just )?short of)(?: (?:being|been|having|having been|be|fully|formally|the|a))* $/,
  },
  {
    id: "not-before-an-aside",
    outcome: "denied",
    forms: FINITE,
    frame: /(?:\b(?:not|never)|n't) (?:(?:yet|ever|been|\w+ly) ){0,2}$/,
  },
  {
    id: "no-such-one",
    outcome: "denied",
    forms: [...FINITE, "phrase"],
    before: new RegExp(
      `^[^,;]*\\bno (?!(?:other|doubt|question|secret|surprise|wonder|coincidence|less|fewer)\\b)(?:[\\w'-]+ ){1,7}(?:has|have|had|is|are|was|were) ${BE}$`,
    ),
    after: /^(?! (?:an?|one|such|the|any)\b)/,
  },
  {
    id: "no-question-of",
    outcome: "denied",
    forms: NAMED,
    before: /\b(?:no (?:question|thought|talk|prospect|chance|suggestion) of|out of the question:?) (?:[\w'-]+ ){0,2}$/,
  },
  { id: "nothing-of-it", outcome: null, before: /(?:^|[,;] )(?:nothing|none|little|no part|not a word) of [^,;]*$/ },
  {
    id: "nobody",
    outcome: null,
    before: within(
      4,
      "(?:no(?! (?:doubt|less|fewer|secret|surprise|question that))|(?<!\\bto )none|neither|nor|nothing|nobody|little(?! (?:says|said|told|met|has|had)\\b)|hardly|few)",
    ),
  },
  { id: "put-off", outcome: "denied", forms: ["gerund", "noun", "base"], before: within(4, STOPPING) },
  {
    id: "put-off-after",
    outcome: "denied",
    forms: NAMED,
    after: new RegExp(`^[^,;]{0,110} (?:was|were|has been|have been|is|are) ${STOPPING}`),
  },
];
