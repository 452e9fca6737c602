import type { ModalityRule } from "./modality-rule.ts";

const WORK =
  "(?:work|construction|development|design|building|assembly|production|engineering|integration|prototyping|study|studies|research|analysis)";

/** What stands inside a cue that leaves room for other words, or at once round it, and takes the act away. */
export const INSIDE_CUE: readonly ModalityRule[] = [
  {
    id: "did-none",
    outcome: null,
    forms: ["base", "third", "past", "participle", "gerund"],
    cue: /^[\w'-]+ (?:[\w'-]+ ){0,3}?no (?!longer\b|less\b|fewer\b|doubt\b)/,
  },
  {
    id: "week-is-over",
    outcome: null,
    cue: /\b(?:day|week|weekend|month|year|decade|visit|summit|term) (?:is|was) over$/,
  },
  {
    id: "left-wing",
    outcome: null,
    cue: /^left[- ](?:wing|lean|hand|over)/,
  },
  {
    // "Leaves the pact as it was": what is left so is not left.
    id: "left-as-it-was",
    outcome: null,
    cue: /^(?:leav|left)(?!.*\bwith (?:an?|the|its|their|his|her) (?:\w+ ){0,3}(?:signed|agreed|settled|finished) )/,
    after:
      /^ (?:(?:timetables?|timelines?|schedules?|plans?|programmes?|deals?|pacts?|projects?|text|agreement) )?(?:\w+ly |much |almost )?(?:as|un\w+|half\w*|incomplete|dead|weaker|stronger|intact|untouched|standing|alone|open|to|in(?! (?:early |late |mid-?)?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|protest|anger|disgust)\b)|with|at|out|where|exposed|short|vulnerable|without)\b/,
  },
  {
    // "Receive four boats on rotation from 2027", "boats and says its press should be in use by 2028": no boat of its own.
    id: "year-of-something-else",
    outcome: null,
    cue: /\b(?:rotat\w+|sa(?:ys|id)|adds|told|approved|passed|ratified)\b.*\b20\d\ds?$/,
  },
  {
    // "To close the cancelled contract": it was another's, or is over.
    id: "order-given-up",
    outcome: null,
    cue: /\b(?:cancelled|canceled|scrapped|abandoned|dropped|ditched|terminated|broken|old|former|expired)\b.* (?:contracts?|orders?)\b/,
  },
  {
    // "No invitation has been issued": that nobody was let in is told, and not left open.
    id: "none-invited",
    outcome: "denied",
    forms: ["phrase"],
    cue: /^invitations?\b/,
    before: /(?:^|[,;] |\bthat )["']?no (?:\w+ ){0,2}$/,
    after: /^(?! (?:yet )?(?:until|unless|before|if)\b)/,
  },
  {
    // "The text is being finalised": it is not final.
    id: "still-being-done",
    outcome: null,
    lasting: false,
    forms: ["phrase"],
    cue: /\b(?:is|are|was|were) (?:still |now )?being (?:\w+ly )?(?:finali[sz]ed|agreed|settled|concluded|completed|closed|polished|fixed)$/,
  },
  { id: "let-it-be-known", outcome: null, cue: /^let(?:s|ting)? it be\b/ },
  {
    id: "given-up",
    outcome: null,
    cue: /^(?:giv|gav)\w* up\b(?! .*(?:agreement|pact|accord|treaty|deal|arrangement|raa|acsa|vfa|sovfa|sofa|gsomia|edca)$)/,
  },
  {
    // "In the years since the French contract": only those since the programme itself tell of it.
    id: "years-since-another",
    outcome: null,
    cue: /^(?:year|month|week)s? since$/,
    after:
      /^(?! (?:the |its |their )?(?:aukus|gcap|quad|fpda|pact|partnership|programme|program|alliance|accord|declaration|arrangements)\b)/,
  },
  {
    id: "asked-whether",
    outcome: null,
    cue: /^(?:(?:be|is|are|was|were|been) )?(?:ask|invit|approach)\w* .*\b(?:whether|if|why|how|not|never)\b/,
  },
  {
    id: "resolved-not-to",
    outcome: null,
    cue: /^(?:agree|decid|resolv|undert|pledg|vow|commit)\w* (?:.* )?(?:not|never|against)\b/,
  },
  {
    // Work on what others build is none on this.
    id: "work-on-a-rival",
    outcome: null,
    forms: ["phrase"],
    cue: new RegExp(`^${WORK}\\b.*\\b(?:rival|competing|alternative|different|another|other|separate)\\b`),
  },
  {
    id: "quarrel-over-work",
    outcome: null,
    forms: ["phrase"],
    cue: new RegExp(`^${WORK}\\b`),
    before:
      /\b(?:disputes?|rows?|quarrels?|debates?|disagreements?|arguments?|inquir(?:y|ies)|probes?|reviews?|talks|negotiations?|discussions?|strikes?|protests?|plans?|hopes?) (?:over|about|on|into|against|for|at) (?:the |its |their )?$/,
  },
  {
    // Own formalities that only lead to the lawmakers.
    id: "procedures-to-submit",
    outcome: null,
    cue: /\b(?:procedures?|formalities|steps|requirements|process(?:es)?)$/,
    after:
      /^ (?:needed |required |necessary )?(?:to|for) (?:\w+ly )?(?:submit|lay|send|bring|open|begin|start|table|present|put|signing|signature)/,
  },
  {
    // "A vote that the speaker annulled" leaves the pact where it was.
    id: "vote-annulled",
    outcome: null,
    cue: /^(?:annul|cancel|scrap|revok|rescind|overturn|quash)/,
    before:
      /\b(?:votes?|rulings?|decisions?|results?|elections?|polls?|orders?|mandates?) (?:that|which) (?:[\w']+ ){1,4}$/,
  },
  {
    // "The path that the leaders chose": how it is to be done was chosen, and not the thing itself.
    id: "chose-a-way",
    outcome: null,
    cue: /^(?:chose|chosen|pick|select|settl|opt)\w*/,
    before:
      /\b(?:(?:paths?|routes?|ways?|courses?|options?|sites?|yards?|bases?|names?|dates?|days?|words) (?:that|which)|(?:which|what) (?:path|route|way|course|option|site|yard|base|name|date|day)) [^,;]{0,50}$/,
  },
  { id: "to-bear-it", outcome: null, forms: ["phrase"], cue: /^(?:bear|carry)\b/, before: /\bto (?:\w+ly )?$/ },
  {
    // "It must still pass before it can take effect": what comes then is lacking, and promised by nobody.
    id: "before-it-can",
    outcome: "planned",
    isNeed: true,
    forms: ["base"],
    opener: /^before$/,
    before: /^,? ?before (?:it|they|this|that|(?:the|this|that) [\w-]+) (?:can|may|could) (?:\w+ly )?$/,
    lead: /^(?!.*\b(?:if|unless|never|would|was|were|had)\b).*\b(?:must|still|needs?|ha(?:s|ve) to|remains?|requires?|required|awaits?|waits?|lacks?)\b/,
  },
  {
    // "Comes into force thirty days after the notes": a day that is counted from another has not come.
    id: "days-after-another",
    outcome: "planned",
    forms: ["third", "base"],
    lead: /^(?!.*\b(?:if|whether|unless|not|never)\b)/,
    after:
      /^ (?:\w+ly |only )?(?:on the (?:\w+ ){0,2}(?:day|month)|(?:\d+|[a-z]+(?:-[a-z]+)?) (?:days?|weeks?|months?)|once|as soon as|the (?:day|month|moment)) (?:(?:after|following|from|upon|that|when)\b|(?:both|the|each|all|every|either)\b)/,
  },
  {
    id: "nothing-will-be",
    outcome: "denied",
    forms: ["past", "participle"],
    before: /^["']?(?:nothing|no \w+) (?:will|is to|is going to) be (?:\w+ly )?$/,
    lead: /^(?!.*\b(?:if|unless|until|without|before|hop\w+|fear\w*|warn\w*)\b)/,
    after: /^ (?:this|next) (?:week|month|year|spring|summer|autumn|winter)\b/,
  },
];
