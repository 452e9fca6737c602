import type { ModalityRule } from "./modality-rule.ts";
import { MAY } from "./modality-words.ts";

const NO_DOUBT = `(?!.*\\b(?:expect\\w*|likely|hop(?:e|es|ed|ing)|${MAY}|might|could|if|whether|reportedly|soon|next (?:week|month|year)|not|no|never|den(?:y|ies|ied)|consider\\w*|mull\\w*|discuss\\w*|demonstrators?|sensors?|stud(?:y|ies)|research|analysis|concept|possib\\w+|propos\\w+|to announce|will announce|instead|rather|want\\w*|seek\\w*|urg\\w+|call\\w* (?:for|on)|should|talks)\\b)`;
const MAKING = "(?:develop|build|produce|make|design|create|construct)";

const LAUNCH = /^(?:re)?launch(?:e[sd]|ing)?$/;
/** What is fired: to launch it is no beginning of the programme that buys or builds it. */
const WEAPON =
  "(?:tomahawks?|missiles|(?<=\\b(?:an?|one|first|second|live|dummy|test|cruise|ballistic) )missile|torpedo(?:es)?|rockets?|salvos?|weapons?|interceptors)";

/** To announce that one will build a thing together is to launch it; without such words it may be anything. */
export const LAUNCHES: readonly ModalityRule[] = [
  {
    // "Their decision last December to launch it": what was decided is launched.
    id: "decision-told",
    outcome: "happened",
    lasting: false,
    forms: ["base", "noun"],
    cue: /^(?:start|launch|begin|found|create|form|set up|establish|initiate|build|develop|combine|merge|pool|join forces)\b/,
    before:
      /^(?!.*\b(?:no|any|an?|whether|if|before|until|await\w*|expect\w*|pending|revers\w+|overturn\w*|oppos\w+|not|never|possible|likely|final|next|coming)\b[^;]{0,40}decision\b).*\bdecision(?: (?:of|by|last|in|on|between|taken|made|announced|with|from)\b[^;]{0,80}?)? to (?:jointly |together )?$/,
    after: /^(?!.*\b(?:is|was|are|were) (?:now |still )?(?:expected|due|awaited|likely|to be (?:taken|made))\b)/,
  },
  {
    id: "weapon-let-off",
    outcome: null,
    cue: LAUNCH,
    after: new RegExp(
      `^(?: (?:of|at|from))?(?: (?!(?:programme|program|project|plan|purchase)\\b)[\\w-]+){0,4}? ${WEAPON}\\b(?! (?:programme|program|project|purchase|plan|deal|effort|venture|initiative))`,
    ),
  },
  {
    // "Launched a route to London", "launched an AUKUS degree".
    id: "something-else-launched",
    outcome: null,
    cue: LAUNCH,
    after:
      /^ (?:an?|its|their|his|her|the|another|two|three) (?:[\w'-]+ ){0,3}?(?:routes?|flights?|services?|apps?|websites?|campaigns?|inquir(?:y|ies)|reviews?|probes?|investigations?|degrees?|courses?|books?|films?|exhibitions?|appeals?|petitions?|lawsuits?|bids?|attacks?|drills?|satellites?|fellowships?|scholarships?|broadsides?|tirades?|magazines?|podcasts?|tours?|raids?|offensives?|hotlines?|prizes?|beers?|clubs?|consultations?)\b/,
  },
  {
    id: "weapon-was-let-off",
    outcome: null,
    cue: LAUNCH,
    before: new RegExp(
      `(?<!\\b(?:of|for|on) (?:the |its |\\d+ )?)\\b${WEAPON} (?:(?:that|which) )?(?:(?:was|were|is|are|be|been|being|had|has|have|will|can|to|could|would) ){0,3}(?:\\w+ly )?$`,
    ),
  },
  {
    // "Will say next week that they are to build it together": what is to be made known is planned.
    id: "to-be-announced-together",
    outcome: "planned",
    forms: ["base"],
    cue: new RegExp(
      `^${MAKING} .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)|^(?:merge|fuse|combine|unite|join (?:forces|hands))\\b`,
    ),
    lead: /^(?!.*\b(?:not|never|no|if|whether|may|might|could|expected)\b).*\b(?:will|(?:is|are) (?:due |set |about )?to) (?:\w+ly |then )?(?:say|announce|declare|reveal|confirm|unveil|make (?:known|public)|present)\b[^;]* (?:that )?(?:they|the [\w-]+|both|it) (?:will|would|(?:is|are) (?:going )?to|plans? to|want to) (?:\w+ly )?$/,
  },
  {
    id: "announced-together",
    outcome: "happened",
    forms: ["base"],
    cue: new RegExp(
      `^${MAKING} .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)|^buy\b.*frigates?$|^(?:merge|fuse|combine|unite|pool|join (?:forces|hands))\\b|\\bhypersonics?$`,
    ),
    sentence: new RegExp(
      `^${NO_DOUBT}.*\\b(?:announc(?:ed|ing)|declar(?:ed|ing)|unveil(?:ed|ing)|reveal(?:ed|ing)|made public|agree(?:d|ing)|decid(?:ed|ing)|resolved|undertook|committed|said in (?:a|their|its) (?:joint |common )?statement|said (?:[^,;]{1,30} )?(?:that )?they (?:would|will))\\b`,
    ),
  },
  {
    // "Under a new pact": it is there where it is announced, and a plan or a wish elsewhere.
    id: "under-a-new-pact",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^under (?:an?|the|their|this) .*new\b/,
    sentence:
      /^(?!.*\b(?:if|will|would|could|may|might|should|propos\w+|plan\w*|hop\w+|want\w*|urg\w+|not|never|next (?:week|month|year)|talks)\b).*\b(?:announced|declared|unveiled|revealed|made public|said|told)\b/,
  },
  { id: "under-any-pact", outcome: null, forms: ["phrase"], cue: /^under .*new\b/ },
  {
    id: "may-be-joined",
    outcome: null,
    cue: /^(?:merg|fus|combin|pool|unit|fold|join)/,
    before: /\b(?:could|might|may|can) (?:\w+ )?(?:be |also )?$/,
  },
  {
    id: "statement-that-does",
    outcome: "happened",
    lasting: false,
    forms: ["gerund"],
    cue: /^(?:announc|unveil|launch|proclaim|declar|establish|creat|found)/,
    before:
      /^(?!.*\b(?:will|would|to|may|might|could|should|if|not|never|draft\w*)\b).*\b(?:statements?|communiqu[eé]s?|declarations?|releases?|address|speech|letter)(?: (?:on|in|from|at|by|of|last|this) [^,;]{1,30})? $/,
  },
  {
    id: "resolved-to-ask",
    outcome: null,
    cue: /^(?:agree|decid|resolv|undert|pledg)\w* .*\b(?:whether|how|if|not|stud\w+|examin\w+|explor\w+|consider\w*|research|discuss\w*|talk\w*|demonstrat\w+|prototypes?|possib\w+|instead|continue|keep)\b.*\b(?:fighter|aircraft|jet|warplane|plane|missile|together|jointly|build|develop|combine|merge)$/,
  },
  {
    // "Joined with Japan to launch": who has joined for it has done it.
    id: "joined-to-do",
    outcome: "happened",
    lasting: false,
    forms: ["base"],
    cue: /^(?:launch|found|creat|form|set up|establish|announce|unveil|inaugurat|proclaim|forg|sign|conclud)/,
    before:
      /^(?!.*\b(?:will|would|may|might|could|should|must|can|not|never|if|plan\w*|hop\w+|expect\w*|agreed)\b).*\b(?:joined|came together|teamed up|banded together|got together|joined (?:forces|hands))(?: with [^,;]{1,60})? to (?:\w+ly )?$/,
  },
  {
    // "Stood side by side to unveil it": who comes to make a thing known has made it known.
    id: "came-to-make-known",
    outcome: "happened",
    lasting: false,
    forms: ["base"],
    cue: /^(?:announc|unveil|present|reveal|proclaim|declar|launch|inaugurat)/,
    before:
      /^(?!.*\b(?:will|would|may|might|could|should|must|can|not|never|if|plan\w*|hop\w+|expect\w*|due|set|instead|due)\b).*\b(?:stood|gathered|appeared|flew|travelled|came|went|met|assembled|got|stepped|used)\b[^,;]{0,60} to (?:\w+ly )?$/,
    after: /^(?![^;]*\b(?:tomorrow|next (?:week|month|year)|later (?:this|that))\b)/,
  },
  {
    // "Announcing the pact, the leaders spoke of jobs": what one does while one speaks is done.
    id: "while-doing-it",
    outcome: "happened",
    lasting: false,
    forms: ["gerund"],
    cue: /^(?:announc|unveil|launch|creat|found|establish|set|sign|inaugurat|declar)/,
    lead: /^["']?(?:in |when |while |upon |on )?$/,
    sentence:
      /^(?!.*\b(?:will|would|could|may|might|should|shall|can|must|if|not|never|no|before|until|hop\w+|plan\w*|to be|wants?|remains?|is|are)\b)[^,]*, .*\b(?:said|told|spoke|upset|\w+ed)\b/,
  },
  {
    id: "together-since",
    outcome: "happened",
    forms: ["gerund", "participle"],
    cue: /\b(?:together|jointly)\b/,
    before: /\b(?:has|have) been (?:\w+ly )?$/,
    after: /^[^,;]{0,40} since\b/,
  },
  {
    id: "since-then-together",
    outcome: "happened",
    forms: ["gerund", "participle"],
    cue: /\b(?:together|jointly)\b/,
    before: /\bsince\b.*\b(?:has|have) (?:been )?(?:\w+ly )?$/,
  },
  {
    id: "began-a-step",
    outcome: null,
    cue: /^(?:start|beg[aiu]n|commenc)\w*$/,
    after:
      /^ (?:to [a-z]+|[a-z]+ing\b|(?:the |its |their )?(?:first |second |next |detailed )?(?:designs?|construction|production|tests?|trials?|talks|training|prototypes?|negotiations|consultations))\b/,
  },
  {
    id: "step-began",
    outcome: null,
    cue: /^(?:start|beg[aiu]n|commenc|got under way|got going)/,
    before:
      /\b(?:work|construction|development|engineering|assembly|building|production|training|tests?|trials?|testing|talks|phases?|stages?|prototypes?|designs?|consultations|negotiations|stud(?:y|ies)|assessments?|reviews?|demonstrations?|exercises?|deliver(?:y|ies))\b[^,;]*$/,
  },
  {
    // "The deal by which Japan is to buy them was signed": what it is for is to come, the deal is there.
    id: "purchase-was-signed",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?:sale|purchase|buy|acquire|procure|sell) .* (?:was|were) (?:signed|sealed|finali[sz]ed|formali[sz]ed)$/,
  },
  {
    // To announce what will be the favourite is to choose it.
    id: "will-be-the-choice",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?:preferred|favou?red|winning|selected) /,
    before: /\bwill be (?:the |its |their )?$/,
    sentence:
      /^(?!.*\b(?:if|whether|expect\w*|likely|yet|next|to be (?:announced|chosen|named))\b).*\b(?:announc|chos|select|decid|decision|pick)/,
  },
  { id: "bought-without-word", outcome: null, forms: ["base", "gerund", "third"], cue: /^buy/ },
  {
    id: "together-without-word",
    outcome: null,
    cue: new RegExp(`^(?:${MAKING}|buil|mak|mad)\\w* .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)`),
  },
  {
    // "The programme merges Tempest and F-X" says what it is, and so that it is.
    id: "it-merges",
    outcome: "happened",
    lasting: false,
    forms: ["third"],
    cue: /^(?:merges|fuses|combines|unites|pools|folds|joins|brings together)\b/,
    before: /^["']?(?:the )?(?:[\w-]+ ){0,3}(?:gcap|programme|program|project|partnership|alliance|pact|venture|it) $/,
    sentence: /^(?!.*\b(?:if|would|could|may|might|not|never|proposed|planned|soon)\b)/,
  },
  {
    id: "merging-now",
    outcome: "happened",
    forms: ["gerund"],
    cue: /^(?:pool|merg|combin|unit|fus|team|join)ing\b/,
    before: /\b(?:is|are) (?:now )?$/,
    sentence: new RegExp(`^${NO_DOUBT}`),
  },
  {
    id: "beginning-of-anything",
    outcome: null,
    forms: ["base", "third", "gerund"],
    cue: /^(?:begin|start|order)\w*(?: (?:in|on|at|last))?$/,
    // A treaty's own start is told by `isItsOwnAct`.
    before:
      /^(?!.*\b(?:agreement|pact|accord|treaty|convention|arrangement|raa|acsa|vfa|sovfa|sofa|gsomia|edca)s?\b(?: (?:with|between) [^,;]{1,50})?(?: (?!under\b|on\b)\w+){0,4} $)/,
  },
];
