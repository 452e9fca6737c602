import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const DONE: readonly CueForm[] = ["past", "participle", "phrase"];

const TIME =
  "(?:dates?|days?|weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|venue)";
const TALKS = /\b(?:talks|negotiations?|discussions|rounds?|sessions?|bargaining|meeting)\b/;

/** What is only wanted: "wants the pact torn up", "hopes to see it in operation", "to fix a start for negotiations". */
export const WANTED: readonly ModalityRule[] = [
  {
    // The thing that is wanted stands between, and no clause of its own: "wants to know why it was signed" tells a fact.
    id: "wants-it-done",
    outcome: "urged",
    forms: DONE,
    cue: /^(?!.*(?:\b(?:is|are|was|were|has|have|had|will|would)\b|\d{4}))/,
    frame:
      /\b(?:wants?|would (?:like|love|prefer)|(?:wish(?:es)?|hop(?:es?|ing)|like|demand(?:s|ed)?|keen|eager|long(?:s|ing)?|impatient) to (?:see|have|get))\b (?!to\b)(?:(?!(?:that|which|who|whose|how|why|what|when|where|because|after|since|until|as|if|whether|but|to|and|was|were|is|are|be|has|had|will)\b)[\w'’/-]+ ){0,13}[\w'’/-]+(?:, (?:signed|agreed|concluded|ratified|approved|struck|made|drafted)\b[^,;]{0,40},)? $/,
    after:
      /^(?! (?:in|on|by|last|this) [^,;.]{2,25} (?:\w+ed|scrapped|cut|torn|put|to)\b)(?! by (?!(?:the )?(?:(?:early|late|mid|middle|start|end|beginning|close) |next |this |then\b|christmas|easter|\d|\w+day\b|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)))/,
  },
  {
    // "They want it done by June": the wish stands in the cue itself.
    id: "wanted-done-by",
    outcome: "urged",
    forms: ["phrase"],
    cue: /^(?:wants?|wanted|hopes? to|wants? to|wanted to|would like|would love)\b.* (?:done|ready|finished|settled|completed|finali[sz]ed)$/,
    before: /^(?!.*(?:\b(?:not|never|nobody|no|none|neither|nor|few)\b|n't\b))/,
  },
  {
    // "Would like to see negotiations begin next year."
    id: "talks-wished",
    outcome: "urged",
    lasting: true,
    forms: ["noun"],
    cue: TALKS,
    before:
      /\b(?:would (?:like|love|prefer|want) to see|wants? to see|hop(?:es|ed?|ing) (?:to see|for)|would (?:welcome|favou?r)) [^,;]{0,40}$/,
    after: /^[^,;]{0,110}\b(?:begin|start|open|resume|follow|come|launched|opened|begun)\b/,
  },
  {
    // "Hoped that they would be brought to an early close."
    id: "hoped-that-would",
    outcome: "urged",
    forms: ["phrase", "past", "participle"],
    cue: /\b(?:will|would|can|could|may|might) be\b/,
    frame:
      /^(?!.*(?:\b(?:not|never|no|nobody)\b|n't\b)).*\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?)(?: that)? [^,;]{0,80}$/,
  },
  {
    // "Tokyo had wanted to fix a start for negotiations": a date for talks is not yet talks.
    id: "date-for-talks-wanted",
    outcome: "urged",
    lasting: true,
    forms: ["noun"],
    cue: TALKS,
    before:
      /\b(?:want|wish|hop|seek|sought|tr(?:y|ied)|ask|press|push|propos|suggest|urg|like|meant|fail)\w*\b[^;]{0,80}\b(?:start|date|time|opening|beginning|day|venue)s? (?:for|of|to) (?:the |any |formal |new |an? |its |their |first |next |round |of )*$/,
  },
  {
    // "Settled on the third week of January for a first session."
    id: "day-set-for-talks",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    cue: TALKS,
    before: new RegExp(
      `\\b(?:settl(?:e|es|ed) on|fix(?:es|ed)?|set|sets|agreed(?: on)?|chos(?:e|en)|pick(?:s|ed)|pencil(?:l?ed)? in|scheduled?|named|earmarked|cleared) (?!up\\b|out\\b|off\\b|to\\b)[^;]{0,60}\\b${TIME}\\b[^;]{0,25}\\bfor (?:an? |the |their |its )?(?:[\\w-]+ ){0,2}$`,
    ),
  },
  {
    // "Hopes the negotiation can be wrapped up": what is wished is its end.
    id: "end-of-talks-wanted",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    cue: TALKS,
    before: /\b(?:hop|wish|want|pray|like)\w*\b[^;]{0,40}$/,
    after:
      /^[^,;]{0,90} (?:can|could|will|would|might|may|to) be (?:\w+ly )?(?:wrapped|conclud|complet|finish|end|clos|over|done|brought)/,
  },
  {
    // "It has to be in place, and the first contract concluded, this year."
    id: "and-that-done-too",
    outcome: "planned",
    isNeed: true,
    forms: ["noun", "phrase"],
    frame:
      /\b(?:ha(?:s|ve|d) to|needs? to|must|should|ought to|will|would|(?:is|are) to) be [^;]{1,80},? and (?:the |an? |its |their )?(?:[\w-]+ ){0,3}$/,
    after:
      /^ (?:\w+ly )?(?:concluded|signed|placed|awarded|let|agreed|made|sealed|struck|finished|completed|held|begun|opened)\b/,
  },
  {
    // "Its first ten years ran out": a term that goes on is no end.
    id: "first-term-over",
    outcome: null,
    cue: /^(?:run|ran|lapse|expire|end|came to an end|come to an end)/,
    before:
      /\b(?:first|initial|original|opening) (?:[\w-]+ )?(?:years?|terms?|periods?|decades?|months?|phase)(?: of (?:the |its )?[\w-]+)? (?:has |have |had |was |were )?$/,
  },
  {
    // "Agreed to speed up talks on a programme": what is agreed is the talks.
    id: "agreed-on-talks",
    outcome: null,
    lasting: false,
    cue: /^agre\w+ to (?!an?\b|the\b)[a-z]+ .*\b(?:talks|negotiations?|discussions|consultations)\b/,
  },
];
