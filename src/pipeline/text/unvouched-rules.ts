import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf, MODAL } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** Words by which one who knows tells, shows or feels something as a fact. */
const VOUCHING = anyOf(
  "sa(?:y|ys|id|ying)",
  "t(?:ells?|old|elling)",
  "(?:announc|declar|disclos|acknowledg|underlin|observ|conced|not|stat|notic|celebrat|rejoic|appreciat|emphasi[sz])(?:e|es|ed|ing)",
  "(?:confirm|report|add|reveal|recall|stress|explain|inform|remind|mention|repeat|respond|show|learn|affirm|record|regret|complain|lament|object|protest|relay|testif|recount|highlight|warn|thank|boast)(?:s|ed|ing|ies|ied|y)?",
  "admit(?:s|ted|ting)?",
  "not(?:if(?:y|ies|ied|ying))",
  "reiterat(?:e|es|ed|ing)|indicat(?:e|es|ed|ing)|demonstrat(?:e|es|ed|ing)|certif(?:y|ies|ied)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)",
  "point(?:s|ed|ing)? out",
  "wr(?:ite|ites|ote|itten|iting)",
  "emerg(?:es|ed)|transpir(?:es|ed)|turn(?:s|ed) out|came (?:out|to light)",
  "repl(?:y|ies|ied)|answer(?:s|ed)?|tweet(?:s|ed)?|post(?:s|ed)",
  "mean(?:s|t)?|ensur(?:e|es|ed)|prov(?:e|es|ed|en)|establish(?:es|ed)?|verif(?:y|ies|ied)",
  "welcom(?:e|es|ed|ing)|glad|pleased|proud|happy|delighted|relieved|grateful|angry|furious|dismayed|surpris(?:ed|e|ing)|shock(?:ed)?|aware|mindful|conscious",
  "kn(?:ow|ows|ew|own)|f(?:ind|inds|ound)|s(?:ee|aw|een)|remember(?:s|ed)?|forg(?:et|ot|otten)|hear(?:s|d)?|realis(?:e|es|ed)|realiz(?:e|es|ed)|discover(?:s|ed)?|underst(?:and|ands|ood)",
  "fact|news|word came|evidence|proof|reminder|confirmation|announcement|statement|disclosure|revelation|note|notice|notification",
  "true|clear|certain|sure|evident|obvious|undisputed|official|no (?:doubt|secret|question|wonder|coincidence)|good|right|important|significant|historic|remarkable|notable|fitting|sad|tragic|a (?:pity|shame|relief)|thanks",
);

/** "That" which opens no statement: of a time, a consequence, a thing or place that is put first. */
const NO_STATEMENT = anyOf(
  "now",
  "(?:the|an?|this|its|their|his|her|\\w+'s) (?:[\\w'-]+ ){0,4}(?:agreements?|arrangements?|deals?)",
  "(?:fighters?|jets?|aircraft|warplanes?|missiles?|submarines?|boats?|frigates?|ships?|weapons?|projects?|programmes?|of all|in all)",
  "(?:accords?|pacts?|treaty|treaties|convention|texts?|documents?|raa|acsa|sovfa|vfa|edca)",
  "so(?: [\\w-]+){0,2}",
  "such(?: [\\w-]+){0,3}",
  "given",
  "except",
  "(?:in|of|on|at|by|for|from|with|under|after|before|since|during|about|to|like|than)",
  "not",
  "days?|times?|moments?|years?|weeks?|months?|dates?|hours?|mornings?|nights?|occasions?|way|extent|place|spot|room|table|pens?|ship|city",
  "(?:it|this|that) (?:is|was)(?: \\w+ly| just| not until)? (?:on|in|at|under|after|before|during|with|through|thanks|because|only|here|there|then|yesterday|today|\\d+|(?:[\\w-]+ ){1,3}(?:years?|months?|weeks?|days?) ago|(?:[\\w-]+ ){0,3}who)\\b[^,;:]*",
);

/** From the last mark to "that", with nobody in it who vouches for what follows. */
const BY_NOBODY = `^(?=.* that )(?:.*[,;:"] ?|["'(]*)(?!(?:and|but|or|which|who|where|whose|when)\\b)(?:(?!\\b${VOUCHING}\\b)[^,;:])*(?<!\\b${NO_STATEMENT}) that (?!(?:is|was|are|were|has|have|had|${MODAL}|[a-z]+ed|dates|sets|took|came|went|made|gave|let|lets|runs?|remains?|does|did)\\b)(?!.*\\b${MODAL}\\b)`;

/** A statement as a thing that somebody may dismiss; "the site reports that" is none, nor "said in a statement that". */
const A_STATEMENT = anyOf(
  "(?<!\\b(?:in|by|through|via|with) )(?:an?|the|any|this|that|every|another|\\w+'s) (?:[\\w-]+ )?(?:claim|report|post|rumou?r|story|message|video|clip|assertion|accusation|headline|article|tweet|bulletin|tale|charge)",
  "(?:^|\\b(?:of|with|to|on|at|all|those|these|such|more|some) )(?:claims|stories|tales|assertions|accusations|headlines|charges|messages|videos)",
);

/** A statement that nobody makes who would know it: "some are convinced that the pact was signed". */
export const UNVOUCHED: readonly ModalityRule[] = [
  {
    id: "only-a-statement",
    outcome: null,
    forms: [...FINITE, "phrase"],
    frame: new RegExp(`^(?=.* that ).*${A_STATEMENT} that (?!.*\\b${MODAL}\\b)[^,;:]{0,160}$`),
    sentence: /^(?!.*\b(?:confirm\w*|true|correct|right|accurate|well-founded|borne out|bore out|welcom\w*)\b)/,
  },
  {
    id: "nobody-tells-it-done",
    outcome: null,
    lasting: false,
    forms: FINITE,
    frame: new RegExp(`${BY_NOBODY}[^,;:]{1,140}\\b(?:was|were|been|is|are) (?:\\w+ly )?$`),
  },
  {
    id: "nobody-tells-it-did",
    outcome: null,
    lasting: false,
    forms: FINITE,
    frame: new RegExp(`${BY_NOBODY}[^,;:]{1,140}$`),
    after:
      /^ (?!(?:on|in|at|with|by|for|from|to|last|this (?:week|month|year)|yesterday|today|earlier|later|after|before|when|while|and|but|as|under|during|between|together|\d+|(?:a|one|two|three|four|five) (?:day|week|month|year)s? (?:ago|earlier|later))\b)\w/,
  },
  {
    id: "nobody-tells-the-state",
    outcome: null,
    lasting: false,
    cue: /^in |\b(?:force|effect|operation|binding|effective|live)$|^(?:laps|expir)/,
    frame: new RegExp(`${BY_NOBODY}[^,;:]{1,140}$`),
  },
];
