import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";
import { LIFE } from "./stage-told.ts";

/** Those that tell no act by themselves. */
const ONLY_LIFE =
  /^(?:exten[ds](?!.* (?:schemes?|initiatives?|missions?|networks?|projects?|programmes?|fellowships?|patrols|plants?|yards?|shipyards?|wharf|halls?|docks?)$)|maintain|preserv|retain|uphold|upheld|sav(?:e|ed|es|ing)\b|(?:stay|remain)\w* (?:in|inside|within) .*(?:agreement|pact|accord|treaty|deal|convention|arrangement|text|protocol|raa|acsa|vfa|sovfa|sofa|gsomia|edca)$|st(?:uck|icks?|icking)\b(?! (?:points?|on|over)\b)|renewal|continuation|surviv|prolongation)|^(?:wants?|wanted|see|have)\b.* (?:extended|renewed|prolonged|kept|preserved|maintained|saved)$/;

const DONE: readonly CueForm[] = ["past", "participle", "phrase"];

const TIME =
  "(?:dates?|days?|weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|venue)";
const TALKS = /\b(?:talks|negotiations?|discussions|rounds?|sessions?|bargaining|meeting)\b/;

/** What is only wanted: "wants the pact torn up", "hopes to see it in operation", "to fix a start for negotiations". */
export const WANTED: readonly ModalityRule[] = [
  {
    // "Urged Seoul to keep the pact", "pleaded for its extension": that it go on is wished.
    id: "life-wished",
    outcome: "urged",
    cue: LIFE,
    frame: new RegExp(
      `^(?!.*(?:\\b(?:not|never|nobody|no|few|neither|nor|without)\\b|n't\\b)).*\\b(?:${WISHING}|press\\w*|wants?|wanted|would (?:like|love|prefer)|wish\\w*|should|must|ought to|needs? to|vital|crucial|essential|important|imperative|persuad\\w*) (?:[\\w'-]+ ){0,9}$`,
    ),
    after: /^(?! to (?!(?:the end|20|next|november|august|at least)))/,
  },
  {
    // "Wants it extended".
    id: "wants-it-kept",
    outcome: "urged",
    cue: /^wants?(?:ed)?\b.* (?:extended|renewed|prolonged|kept|preserved|maintained|saved)$/,
    before: /^(?!.*(?:\b(?:not|never|nobody|no|few|neither|nor)\b|n't\b))/,
  },
  {
    // "It is time for both to open talks."
    id: "it-is-time-to",
    outcome: "urged",
    forms: ["base"],
    frame:
      /^(?!.*(?:\b(?:not|no|never|if|whether|hardly)\b|n't\b)).*\bit(?: is|'s) (?:\w+ )?time (?:for [^,;]{1,60} )?to (?:\w+ly )?$/,
  },
  { id: "life-only-spoken-of", outcome: null, cue: ONLY_LIFE },
  {
    // "Agreed to sign it as early as possible": they would like it soon, and name no time.
    id: "as-soon-as-possible",
    outcome: "urged",
    lasting: false,
    forms: ["base", "past", "participle"],
    cue: /^(?:sign|conclud|seal|clinch|finali[sz]|complet|finish|wrap|ratif)/,
    before:
      /^(?!.*(?:\b(?:not|never|no|nobody|if|unless|before|was|were|had)\b|n't\b)).*\b(?:agree[ds]?|confirm(?:ed|s)?|affirm(?:ed|s)?|share[ds]? the view|concur(?:red|s)?|resolve[ds]?|so that|in order that|view that)\b[^;]{0,80}\b(?:to|can be|could be|may be|be|should be) (?:\w+ly )?$/,
    after:
      /^[^;,]{0,110}\b(?:as (?:soon|early|quickly|swiftly|promptly|fast) as (?:possible|practicable|feasible|they can|it can)|at (?:an early|the earliest (?:possible )?)(?: date| time| stage| moment| opportunity)?|without delay)\b/,
  },
  {
    // "Would like the government to go further and sign it."
    id: "wants-them-to-go-on-and",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(
      `^(?!.*(?:\\b(?:not|never|nobody|if)\\b|n't\\b)).*\\b(?:would (?:like|love|prefer)|wants?|wanted|${WISHING}|press\\w*) (?!to\\b)(?:[\\w'-]+ ){1,6}to [^,;]{1,50} and (?:\\w+ly |then |also )?$`,
    ),
    after:
      /^(?!.*\b(?:on the (?:model|lines|pattern) of|modell?ed on|like (?:the|that|those)|similar to|akin to|along the lines of)\b)/,
  },
  {
    // "He would like to see talks open soon."
    id: "start-of-talks-wished",
    outcome: "urged",
    lasting: true,
    forms: ["phrase", "past", "participle"],
    cue: TALKS,
    before:
      /^(?!.*(?:\b(?:not|never|nobody|no|few)\b|n't\b)).*\b(?:would (?:like|love|prefer|want|be (?:glad|happy|pleased|delighted)) to see|wants? to see|wanted to see|hop(?:es|ed?|ing) to see|wish(?:es|ed)? to see|would (?:welcome|favou?r)) (?:[\w-]+ ){0,3}$/,
  },
  {
    // The thing that is wanted stands between, and no clause of its own: "wants to know why it was signed" tells a fact.
    id: "wants-it-done",
    outcome: "urged",
    forms: DONE,
    cue: /^(?!.*(?:\b(?:is|are|was|were|has|have|had|will|would)\b|\d{4}))/,
    frame:
      /(?<!(?:\bnot|n't|\bnever|\bnobody|\bno one|\bnone|\bneither|\bfew) (?:\w+ly )?)\b(?:wants?|would (?:like|love|prefer)|(?:wish(?:es)?|hop(?:es?|ing)|like|demand(?:s|ed)?|keen|eager|long(?:s|ing)?|impatient) to (?:see|have|get))\b (?!to\b)(?:(?!(?:that|which|who|whose|how|why|what|when|where|because|after|since|until|as|if|whether|but|to|and|was|were|is|are|be|has|had|will)\b)[\w'’/-]+ ){0,13}[\w'’/-]+(?:, (?:signed|agreed|concluded|ratified|approved|struck|made|drafted)\b[^,;]{0,40},)? $/,
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
