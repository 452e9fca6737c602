import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf, MODAL } from "./modality-words.ts";
import { REFUTED, STATEMENT, UNTRUE } from "./untrue-words.ts";

const TOLD: readonly CueForm[] = ["past", "participle", "third", "phrase"];

/** From "that" to the cue. Asides are gone by then, so that a comma ends what a word governs. */
const CONTENT = "[^,;:]{0,160}$";
/** What "will" be is a plan, whoever doubts it. */
const TOLD_CONTENT = `(?!.*\\b${MODAL}\\b)${CONTENT}`;
/** The same without "that", which then reaches to the next word that opens a clause. */
const BARE_CONTENT = `(?!.*\\b(?:when|after|because|while|until|before|since|but|although)\\b)${TOLD_CONTENT}`;

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
  "hop(?:e|es|ed|ing) that",
  "insist(?:s|ed|ing)?(?! on\\b)",
  "(?:claim|maintain|contend|assert|insinuat|pray|swear|bet|wager)(?:e|s|es|ed|ing)?(?! (?:on|its|their|his|her|the|a)\\b)",
  "argu(?:e|es|ed|ing)",
  "convinced|(?:have|has|had) heard|whoever (?:told \\w+|said|says|wrote)|let slip",
);

/** Verbs of one who lets a statement not stand. */
const DENYING =
  "(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|pour(?:s|ed|ing)? (?:cold )?water on|knock(?:s|ed|ing)? down|sho(?:ot|oots|t|oting) down|laugh(?:s|ed|ing)? off|brush(?:es|ed|ing)? (?:aside|off)|wav(?:es|ed|ing) (?:aside|away))";
/** What stands between such a verb and "that": "denied again as untrue all reports". */
const DENIED_THING = `(?: (?:again|flatly|outright|on \\w+|yesterday|today|as \\w+|\\w+ly)){0,2}(?:(?: (?!that\\b)[\\w'-]+){0,3} (?:${STATEMENT}|suggestions?|allegations?|notion|idea|speculation|talk))?`;

/** Nouns of what is only told or thought. */
const HEARSAY = anyOf(
  "talk",
  "gossip",
  "chatter",
  "whispers?",
  "rumou?rs?",
  "speculation",
  "word on the street",
  "hearsay",
  "allegations?",
  "suggestions?",
  "suspicions?",
  "insinuations?",
  "impression",
  "illusion",
  "misconception",
  "misunderstanding",
  "notion",
  "idea",
  "belief",
  "assumption",
  "premise",
  "pretence|pretense",
  "theory",
  "legend",
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

/** Nouns of what is thought of and may never come: "the favourite outcome is that". */
const THOUGHTS = anyOf(
  "outcomes?",
  "scenario",
  "case",
  "bet",
  "wager",
  "odds",
  "forecast",
  "prediction",
  "prophecy",
  "guess",
  "hunch",
  "betting",
  "expectation",
  "assumption",
  "hope",
  "dream",
  "nightmare",
  "fear",
  "risk",
  "danger",
  "wish",
  "plan",
  "idea",
  "aim",
  "goal",
  "target",
  "theory",
  "trick",
  "condition",
  "requirement",
  "chances?",
  "likelihood",
  "alternative",
  "proposal",
);

/** What nobody has: "no evidence that". */
const GROUNDS = anyOf(
  "sign",
  "evidence",
  "proof",
  "word",
  "confirmation",
  "indication",
  "guarantee",
  "certainty",
  "assurance",
  "suggestion",
  "chance",
  "trace",
  "record",
  "reason to (?:believe|think|say)",
);

/** Those who vouch for nothing: "could not confirm", "nobody can say". */
const NOT_VOUCHING =
  "(?:no (?:[\\w-]+ ){1,3}?(?:would|could|will|has|had|can|did)(?: [\\w'-]+){0,6}?|(?:cannot|can't|couldn't|wouldn't|won't|(?:can|could|would|will|did|do|does) not|didn't|unable to|refus\\w+ to|declin\\w+ to|fail\\w* to|neither confirm\\w* nor)(?: \\w+ly)?|(?:nobody|no one|no-one|none|few|hardly anyone)(?: [\\w'-]+){0,6}?) (?:confirm|say|said|verif|establish|prov(?=e[ns]?\\b|ed\\b|ing\\b)|vouch|swear|believ|think|thought|know|claim|tell|told|show|den|suggest|assum|expect)\\w*";

/** A statement as a thing that somebody may dismiss; "the site reports that" is none, nor "said in a statement that". */
const A_STATEMENT = anyOf(
  "(?<!\\b(?:in|by|through|via|with) )(?:an?|the|any|this|that|every|another|\\w+'s) (?:[\\w-]+ )?(?:claim|report|post|rumou?r|story|message|video|clip|assertion|accusation|headline|article|tweet|bulletin|tale|charge)",
  "(?:^|\\b(?:of|with|to|on|at|all|those|these|such|more|some) )(?:claims|stories|tales|assertions|accusations|headlines|charges|messages|videos)",
);

/**
 * The words that govern a clause and take from it what it tells: "the minister denied, in a letter, that". Each is read
 * in the words before the cue, from the start of the sentence and without asides.
 */
export const GOVERNED: readonly ModalityRule[] = [
  {
    id: "denied-that",
    outcome: "denied",
    frame: new RegExp(`\\b${DENYING}${DENIED_THING} that ${CONTENT}`),
  },
  {
    id: "only-believed",
    outcome: null,
    lasting: false,
    forms: TOLD,
    cue: new RegExp(`^(?!.*\\b${MODAL} be\\b)`),
    frame: new RegExp(
      `\\b${BELIEVING} (?!to\\b)(?:(?:[\\w'-]+ )?(?:that|as if|as though) ${TOLD_CONTENT}|${BARE_CONTENT})`,
    ),
  },
  {
    id: "nobody-vouches",
    outcome: null,
    forms: TOLD,
    frame: new RegExp(`\\b${NOT_VOUCHING} (?:that ${TOLD_CONTENT}|${BARE_CONTENT})`),
  },
  {
    id: "only-hearsay",
    outcome: null,
    forms: TOLD,
    frame: new RegExp(
      `\\b${HEARSAY} (?:(?:on|in|among|at|from) (?:the )?(?:[\\w'-]+ ){1,3})?(?:(?:[\\w'-]+ ){0,4}that|of|about|suggest(?:s|ing)?|say(?:s|ing)?|claim(?:s|ing)?|ha(?:s|d|ve) it(?: that)?|hold) ${TOLD_CONTENT}`,
    ),
  },
  {
    // "Played down a suggestion that they are already negotiating".
    id: "only-hearsay-going-on",
    outcome: null,
    lasting: true,
    forms: ["gerund"],
    frame: new RegExp(
      `\\b(?!talk\\b)${HEARSAY} that (?!.*\\b${MODAL}\\b)[^,;:]{0,120}\\b(?:is|are|was|were|been) (?:already |now |still |\\w+ly )?$`,
    ),
  },
  {
    id: "said-to-be-untrue",
    outcome: null,
    forms: TOLD,
    frame: new RegExp(
      `\\b(?:is|was|be|'s|are|were|as|it)(?: (?:simply|just|plainly|quite|\\w+ly))? (?:rumou?red|speculated|whispered|unclear|uncertain|${UNTRUE}) (?:that |to (?:say|claim|suggest|think|believe|assume|speak|write|report|call|conclude) )?${TOLD_CONTENT}`,
    ),
  },
  {
    id: "no-evidence",
    outcome: null,
    frame: new RegExp(
      `\\b(?:(?:no|yet to (?:see|find|show|produce)|without|lack of|for want of) (?:[\\w-]+ ){0,2}${GROUNDS}|nothing to (?:show|suggest|prove|confirm|say)|no truth (?:in|to) (?:[\\w'-]+ ){1,3})(?: [\\w'-]+){0,4}? that ${CONTENT}`,
    ),
  },
  {
    id: "claims-refuted",
    outcome: null,
    frame: new RegExp(`\\b${STATEMENT}\\b[^,;]{0,60}\\b(?:that|saying|claiming|suggesting|alleging)\\b`),
    sentence: new RegExp(`\\b(?:${UNTRUE}|${REFUTED})\\b|\\bno (?:truth|basis|foundation|substance)\\b`),
  },
  {
    id: "thought-is-that",
    outcome: null,
    frame: new RegExp(
      `\\b${THOUGHTS}(?: (?:of|for|in|by|among|on|at) [^,;]{1,40})? (?:is|was|are|were|being|remains|would be)(?: still| now)? that ${CONTENT}`,
    ),
  },
  {
    id: "only-a-statement",
    outcome: null,
    forms: ["past", "participle", "phrase"],
    frame: new RegExp(`^(?=.* that ).*${A_STATEMENT} that (?!.*\\b${MODAL}\\b)[^,;:]{0,160}$`),
    sentence: /^(?!.*\b(?:confirm\w*|true|correct|right|accurate|well-founded|borne out|bore out|welcom\w*)\b)/,
  },
];
