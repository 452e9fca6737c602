import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf, MAY, MODAL } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund", "phrase"];

/** Where nothing is real. */
const FANCY = anyOf(
  "in (?:an?|the|his|her|their|my|your|our) (?:wildest |worst )?(?:dreams?|nightmares?|fantas(?:y|ies)|parallel (?:world|universe)|alternative (?:world|universe|timeline|history|reality)|ideal world|perfect world)",
  "in (?:an?)?other (?:world|universe|timeline)",
  "(?:model|youth|children's|school|mock|toy|shadow) (?:parliament|senate|congress|diet|united nations|un|cabinet|assembly|summit)",
  "crossword",
);
const FICTION =
  "(?:film(?! (?:crews?|stars?|festival|studios?|makers?|industry))|sitcom|screenplay|musical|video game|board game|novel|play|cartoon)";

/** What is told of no real act: a joke, a dream, a game, a forecast, an act of anybody. */
export const UNREAL: readonly ModalityRule[] = [
  {
    id: "joke-or-dream",
    outcome: null,
    lead: new RegExp(`\\b(?:jok(?:ed|es|ing)|quipp(?:ed|ing)|${FANCY}|the ${FICTION})\\b`),
  },
  {
    id: "in-a-fancy",
    outcome: null,
    after: new RegExp(`^[^;]{0,120}\\b(?:${FANCY}|in (?:the|an?) (?:[\\w-]+ )?${FICTION})\\b`),
  },
  {
    id: "so-they-joked",
    outcome: null,
    sentence: /, (?!and\b)(?:[\w'-]+ ){1,4}(?:jok(?:ed|es)|quip(?:ped|s))["'. ]*$/,
  },
  {
    id: "chance-of-it",
    outcome: null,
    forms: FINITE,
    before: /\b(?:chances?|odds|likelihood|prospects?|danger|risk|probability) (?:of|that) [^,;]{0,80}$/,
  },
  {
    // "Once it is signed, drills may be held" tells what must come first, and of no day on which it will.
    id: "may-be-once-it-has-been",
    outcome: "planned",
    isNeed: true,
    forms: FINITE,
    before: /\b(?:once|until|as soon as) (?:[\w'-]+ ){0,8}(?:has|have|is|are) (?:been |being )?(?:\w+ly )?$/,
    after: /^(?![^,]*\b(?:next|this|in|on|by|later|soon|tomorrow|\d{4})\b)/,
    sentence: new RegExp(`^(?!.*\\b(?:will|shall|is to|are to)\\b).*\\b(?:${MAY}|might|could|can)\\b`),
  },
  {
    id: "when-it-has-been",
    outcome: "planned",
    forms: FINITE,
    before: /\b(?:when|after|once|until|as soon as) (?:[\w'-]+ ){0,6}(?:has|have|is|are) (?:been |being )?(?:\w+ly )?$/,
    sentence: new RegExp(`\\b(?:${MODAL}|is to|are to|won't)\\b`),
  },
  {
    id: "act-of-any",
    outcome: null,
    forms: FINITE,
    before:
      /\b(?:an?|any|every|whichever|no) (?:[\w-]+ )?(?:country|nation|government|state|partner|party|member|ally|power|capital|parliament|president|minister|seoul|tokyo|london|rome|paris|canberra|manila|washington|britain|japan|australia|korea|america|italy|france|canada) (?:that|which|who) (?:has|have|is|had) (?:\w+ly |just |already |not )?$/,
    sentence: /\b(?:is an?|would|will|could|can|might|may|should|must|cannot|never)\b/,
  },
  {
    id: "called-off-meeting",
    outcome: null,
    forms: FINITE,
    cue: /^(?:cancel|scrap|suspend|end|drop|abandon|ax|shelv|called off|cut short|terminat|halt)/,
    lead: /^["']?(?:the|an?|his|her|their|its|this|that|another)? ?(?:[\w-]+ ){0,4}?(?:rounds?|meetings?|sessions?|trips?|visits?|ceremon(?:y|ies)|summits?|flights?|votes?|debates?|hearings?|calls?|conferences?|tours?|exercises?|drills?|dinners?|briefings?|tests?|demonstrations?)\b[^;]{0,100}(?:, | )(?:was|were|has been|have been|had been|is|are) (?:\w+ly )?$/,
  },
  {
    id: "end-of-talks",
    outcome: null,
    forms: ["past", "third"],
    cue: /^(?:end|expir|laps|c[ao]me to an end|r[ua]n out|terminat)/,
    lead: /^["']?(?:(?:the|their|its|these|formal|all) )*(?:negotiations?|talks?|bargaining|consultations?|discussions?|haggling|rounds?|debate|deliberations|hearings?|visit|trip|stay|tour)\b[^;]*, $/,
  },
  {
    id: "eyes-a-date",
    outcome: null,
    cue: /^(?:eye[sd]?|eyeing|target(?:s|ed|ing)?|aim(?:s|ed|ing)?)\b/,
    after:
      /^ [^,;]{0,60}\b(?:signing|signature|ratification|conclusion|approval|concurrence|entry|date|deadline|finish|completion)\b/,
  },
  {
    id: "moved-to-later",
    outcome: "planned",
    cue: /^(?!.*(?:talks|negotiat|discussion))/,
    forms: NAMED,
    after:
      /^(?![^,;]{0,80} brought to (?:an?|the|its|their) )[^,;]{0,80} (?:(?:was|were|has been|have been|had been|is|are|being|been) (?:moved|pushed|put|rescheduled|brought|shifted|carried|delayed|deferred|postponed) (?:back|off|to|until|till|for|over|up|by)|(?:has |have |had )?slip(?:s|ped))\b/,
  },
  {
    id: "of-an-older-one",
    outcome: null,
    lead: /\b(?:replac\w+|in place of|supersed\w+|instead of|model+ed on|like|unlike|than|successor to|follows|similar to) (?:[\w-]+ ){0,3}ones? (?:that |which )?(?:was |is |they |it |had |were )?$/,
  },
  {
    id: "voted-on-procedure",
    outcome: null,
    cue: /^vot\w+ to$/,
    after:
      /^ (?:put|place|send|refer|schedule|table|debate|discuss|postpone|defer|move|open|close|hear|hold|begin|start|take up|adjourn|consider|delay|shelve|return|limit|extend|recall|call|ask|invite|urge)\b/,
  },
  {
    id: "another-thing-weighed",
    outcome: null,
    lasting: true,
    before:
      /^["']?(?:an?|another|two|three|several|some) (?!(?:[\w-]+ ){0,3}(?:pact|treaty|agreement|deal|programme|program|project|partnership|accord|proposal|plan|idea|arrangement|convention)\b)(?:[\w-]+ ){1,3}(?:to|that|which|for|beside|alongside|with) [^,;]*\b(?:is|are|was|were) (?:\w+ly |also |now |still )?$/,
  },
  {
    id: "rival-design",
    outcome: null,
    after: /^ (?:\w+ing )?(?:an?|the) (?:rival|different|competing|alternative)\b/,
  },
  {
    id: "proposed-a-detail",
    outcome: null,
    cue: /^(?:propos|suggest|recommend)\w*$/,
    after:
      /^ that [^,;]{1,80}? be (?!(?:set up|formed|created|launched|started|begun|revived|founded|established|joined|opened|widened|extended|expanded|invited|admitted|included|let|brought|made|struck|negotiated|concluded|signed)\b)\w+/,
  },
];
