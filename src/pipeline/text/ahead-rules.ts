import type { ModalityRule } from "./modality-rule.ts";
import { rightBefore } from "./modality-words.ts";

const RECKONS =
  "(?:reckon|count|bank|brace|prepare|allow|budget|expect|foresee|predict|forecast|anticipate|envisage|warn)(?:e?s|e?d|ing)?";

/** What the words round an act put ahead of the article: a plan, or only what is still lacking. */
export const AHEAD: readonly ModalityRule[] = [
  {
    // "Will not be signed before 2030": it is to come, and no sooner.
    id: "not-before-a-time",
    outcome: "planned",
    before:
      /(?:(?:\b(?:will|would|is|are) not|\bwon't|n't)(?: \w+ly| now| yet)?(?: be| expected to(?: be)?| due to(?: be)?)?|\b(?:does|do|did) not (?:foresee|expect|anticipate|see|count on|reckon (?:on|with)|look for)) $/,
    after:
      /^[^,;]{0,40} (?:before|until|till) (?:the )?(?:(?:early|late|mid|middle of the|start of the|end of the|(?:first|second) half of(?: the)?|(?:first|second|third|last|final) quarter of(?: the)?|end of|spring of|autumn of|summer of|winter of) )?(?:20\d\ds?|next (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/,
  },
  {
    // "Thirty days after each side has told the other that its procedures are complete."
    id: "days-after-it-has",
    outcome: "planned",
    isNeed: true,
    lead: /\b(?:will|would|shall|should|can|(?:is|are) to|enters?|comes?|takes? effect|becomes?|begins?)\b[^;]*\b(?:days?|weeks?|months?|year) (?:after|from|following)\b(?!.*\b(?:had|was|were|did)\b)/,
    before: /\b(?:has|have|is|are)\b/,
  },
  {
    // "Diplomats reckon on two years of talks."
    id: "time-reckoned-on",
    outcome: "planned",
    forms: ["noun", "phrase"],
    cue: /^(?:years?|months?|weeks?|decades?|rounds?)\b/,
    before: new RegExp(
      `\\b(?:${RECKONS}|(?:will|would|could|may|might|should|can) (?:\\w+ly )?(?:take|need|require|last|cost|mean)|takes|needs) (?:(?:on|with|for|of|another) )?(?:[\\w-]+ ){0,5}$`,
    ),
  },
  {
    // "Will fly to Manila for talks."
    id: "travel-for-it",
    outcome: "planned",
    forms: ["noun"],
    cue: /\b(?:talks|negotiations?|discussions|rounds?|sessions?|bargaining)\b/,
    before:
      /\b(?:will|shall|(?:is|are) (?:due |set |scheduled |expected |planning )?to|plans? to|intends? to) (?:fly|travel|meet|gather|come|go|return|head|convene|sit down|assemble|visit|host|receive)\b[^;]* for (?:an? |the |their |its )?(?:[\w-]+ ){0,2}$/,
  },
  {
    // "The Diet is due to vote", "the Diet has still to act".
    id: "lawmakers-yet-to-act",
    outcome: "planned",
    isNeed: true,
    cue: /^(?:(?:is|are) )?(?:now|then|still|next) (?:up to|faces?)\b|\bha(?:s|ve)\b.*\b(?:still|yet) to (?:act|vote|decide|follow|pronounce|agree|pass|approve|ratify|endorse|clear|back|consider|take)$/,
  },
  {
    id: "lawmakers-about-to-act",
    outcome: "planned",
    cue: /\b(?:is|are|was) (?:[\w-]+ ){0,3}?(?:due|expected|set|scheduled|slated|likely|planned)(?: to (?:vote|debate|decide|act|rule))?$/,
    before: /^(?!.*\b(?:if|unless|not|never|no|whether)\b)/,
    sentence: /^(?!.*\b(?:against|reject|block|postpon\w*|delay\w*)\b).*\b(?:vote|debate|decide|act|rule)\b/,
  },
  {
    // "Is due in force in October."
    id: "due-in-force",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^in (?:force|effect|operation)\b/,
    before:
      /\b(?:is|are|now|still|being) (?:\w+ly )?(?:due|expected|set|meant|supposed|scheduled|planned|slated|likely|wanted|hoped) (?:back |to be )?$/,
  },
  {
    id: "was-due-in-force",
    outcome: null,
    forms: ["phrase"],
    cue: /^in (?:force|effect|operation)\b/,
    before:
      /\b(?:due|expected|set|meant|supposed|scheduled|planned|slated|likely|wanted|hoped|wants?|hopes?) (?:\w+ ){0,4}(?:back |to be )?$/,
  },
  {
    // "Counts on the pact being in force by spring."
    id: "counts-on-its-being",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^in (?:force|effect|operation)\b/,
    before:
      /\b(?:count|bank|reckon|rel[yi]|bet|plan|look|aim|hop)\w* (?:on|for|forward to|at|towards?) [^,;]{0,90}\bbeing $/,
  },
  {
    // "Are close to a deal on the pact."
    id: "near-a-deal",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^(?:close|near|on the (?:verge|brink|cusp|point)|within)/,
    before:
      /^(?!.*(?:\b(?:no|not|never|nowhere|neither|nobody|if|unless|was|were|had|than|any|hardly|come|coming|came)\b|n't)).*\b(?:is|are|be|been|said to be|now|seem\w*|appear\w*|look\w*) (?:\w+ly |now |very |quite )?$/,
  },
  {
    id: "not-near-a-deal",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:close|near|on the (?:verge|brink|cusp|point)|within) .* \w+$/,
    after: /^(?! time\b)/,
    lasting: false,
    before: /^(?!.*\b(?:reach|sight|grasp)\b)/,
  },
  {
    id: "within-reach",
    outcome: "planned",
    cue: /\b(?:(?:with)?in (?:reach|sight|grasp))$/,
    before: /^(?!.*\b(?:no|not|never|nowhere|if|unless|was|were)\b)/,
  },
  { id: "out-of-reach", outcome: null, cue: /\b(?:(?:with)?in (?:reach|sight|grasp))$/ },
  {
    id: "still-to-be-done",
    outcome: "planned",
    isNeed: true,
    before: rightBefore("(?:has|have) still to", "(?:be )?"),
  },
];
