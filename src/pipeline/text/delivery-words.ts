import { anyOf, MAY } from "./modality-words.ts";
import { THING_NOUNS } from "./named-things.ts";

/** Words that a programme's coming into use is told with, by class, as pieces of patterns over folded text. */

/** Verbs by which a thing comes to those who are to use it, in every form. */
const HANDING = anyOf(
  "deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|transfer(?:s|red|ring)?|ship(?:s|ped|ping)",
  "hand(?:s|ed|ing)? (?:over|to)|turn(?:s|ed|ing)? over|sell(?:s|ing)?|sold|leas(?:e|es|ed|ing)|provid(?:e|es|ed|ing) with",
  "buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?",
  "receiv(?:e|es|ed|ing)|get(?:s|ting)?|own(?:s|ed|ing)?(?<!\\b(?:its|their|his|her|our|my|your|whose|s) own)|com(?:e|es|ing) by|come into possession of|take possession of",
  "tak(?:e|es|ing) (?:delivery|charge|possession)|accept(?:s|ed|ing)? (?:the )?(?:first|delivery)",
);

/** Verbs by which a thing is put to use, in every form. */
const FIELDING = anyOf(
  "field(?:s|ed|ing)?|deploy(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|commission(?:s|ed|ing)?|induct(?:s|ed|ing)?",
  "operat(?:e|es|ed|ing)|activat(?:e|es|ed|ing)|employ(?:s|ed|ing)?(?! (?:(?:about|some|over|more than|up to|as many as|around|nearly|at least) )?(?:thousands|hundreds|dozens|\\d|people|workers|staff|engineers|apprentices|many|another))|enter(?:s|ed|ing)? (?:\\w+ )?(?:service|operation|use)",
  "equip(?:s|ped|ping)?|arm(?:s|ed|ing)|fit(?:s|ted|ting)?(?= [^,;.]{1,40}\\b(?:to|onto|aboard) (?:the|its|their|all|some|\\w+ (?:of its )?(?:ships?|destroyers?|frigates?|submarines?|jets?|aircraft)))|install(?:s|ed|ing)?|join(?:s|ed|ing)? (?!forces)(?:the |its |their )?(?:\\w+ )?(?:fleets?|squadrons?|navy|navies|forces?|raf|air forces?|inventory)",
  "pass(?:es|ed|ing)? (?:in)?to (?:the |its |their )?(?:[\\w'-]+ ){0,3}(?:navy|navies|air force|air forces|fleet|forces?|squadrons?)",
  "arriv(?:e|es|ed|ing)|appear(?:s|ed|ing)?|debut(?:s|ed|ing)?|reach(?:es|ed|ing)? (?:\\w+ )?(?:\\w+ )?(?:units?|fleets?|squadrons?|navy|navies|forces?|customers?|users?|service|operational)",
  "become(?:s)? (?:\\w+ )?(?:available|operational|active)|go(?:es|ing)? (?:into service|operational|on duty|on patrol|to sea)|put(?:s|ting)? to sea",
);

/** Verbs by which it takes another's place: what it is for, and when only by a year. */
const REPLACING =
  "replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|supersed(?:e|es|ed|ing)|supplant(?:s|ed|ing)?|tak(?:e|es|ing|en) over from|take the place of";

/** What stands before a deployment of ships or soldiers, which brings no new thing into use. */
export const OF_FORCES =
  "\\b(?:an?|another|this|annual|yearly|regional|overseas|forward|rotational|naval|maritime|military|troop|carrier|group|pacific|indo-pacific|asian?|atlantic|gulf|[\\w-]+-(?:day|week|month)|[\\w-]+-long)";

/** Nouns and states that tell the same. */
const IN_USE = anyOf(
  "sales?(?= of (?:the |its |up to |\\w+ )?(?:[\\w-]+ ){0,3}(?:submarines|boats|missiles|jets|aircraft|frigates|fighters))",
  `deliver(?:y|ies)|hand-?over|arrival|commissioning|induction|deployment(?<!${OF_FORCES}(?: [\\w-]+)? deployment)|fielding|replacement|service entry|entry[ -]into[ -]service|in-service|roll-?out`,
  "(?:in|into|on|to) (?:\\w+ )?(?:service|operation|squadrons?|hands|duty|patrol)|at sea|in the (?:air|water|skies|fleet|inventory)|airborne|initial operat\\w+ capability",
  `(?:giv(?:e|es|ing)(?! (?:up|away|in)\\b)|provid(?:e|es|ed|ing)|aim(?:s|ed|ing)? (?:for|at))(?= [^,;.]{0,60}\\b(?:${THING_NOUNS})\\b)`,
  "(?:count|bank|rel(?:y|ies))(?:s|ing|ed)? on|in line for|reach(?:es|ed|ing)?|com(?:e|es|ing)|follow(?:s|ed|ing)?",
  `(?:will|shall|is to|are to|should) have (?:the |its |their |an? )?(?:first )?(?:[\\w-]+ ){0,2}(?:${THING_NOUNS})\\b`,
  "operational|combat-ready|battle-ready|ready|available|usable|active",
);

/** Words that set a thing a year: "the first boats are due in 2032". */
const DUE =
  "(?:due|expected|scheduled|slated|planned|foreseen|targeted|timed|promised|wanted|needed|required|envisaged|pencill?ed in|earmarked|set|anticipated|intended|hoped|forecast)(?= (?:in|by|for|from|around|about|before|no later|early|late|mid|as early|at)\\b)";

/** "Of which the navy wants twelve": what is wanted is what was named right before. */
const OF_WHICH_WANTED =
  "which (?:the |its |their )(?:[\\w-]+ ){1,4}(?:wants?|plans?|expects?|hopes? for|intends? to (?:buy|have|get)|is to (?:get|have|receive|buy)|(?:will|should) (?:get|have|receive|buy))";

/** Every word of coming into use that a year may stand by. */
export const IN_USE_BY_A_YEAR = new RegExp(
  `\\b(?:${OF_WHICH_WANTED}|${HANDING}|${FIELDING}|${REPLACING}|${IN_USE}|${DUE})\\b`,
  "g",
);

/** What sets an act in the future right before its verb, without doubt or condition. */
export const AHEAD_OF_VERB =
  /\b(?:will|shall|would|should|can|'ll|(?:is|are|was|were) (?:(?!(?:required|needed|necessary|able|unable|used|trained|enough|free|known|believed|thought|said)\b)\w+ )?to|to be|(?:due|set|expected|scheduled|slated|supposed|meant|intended|poised|bound|on course|on track|likely) to)(?: (?:be|have|only|then|also|first|later|eventually|soon|finally|still|start|begin|be able to|\w+ly)){0,3} $/;

/** "If" as a condition, and not as a way of speaking of a plan: "if all goes well", "if the plan holds". */
export const UNSURE_IF =
  "if(?! (?:all|everything|things|(?:the|this|that|its|their) (?:\\w+ )?(?:plans?|timetables?|schedules?|timelines?)) (?:goe?s? (?:well|right|smoothly|to plan|as|according)|holds?|keeps?|is kept|are kept|is met|works? out)\\b)";

/** What makes of a plan a doubt, a wish to be judged elsewhere, or nothing. */
export const DOUBT_BEFORE = new RegExp(
  `\\b(?:not|never|no|nor|neither|cannot|without|unlikely|unable|refus\\w+|declin\\w+|rather than|instead of|${UNSURE_IF}|unless|whether|how|until|before|${MAY}|might|could|fail\\w*|cancel\\w*|scrap\\w*|abandon\\w*|oppos\\w+|drop\\w*)\\b|n't\\b`,
);

/** Those whose wish is no plan of the partners, up to the wish. */
export const OUTSIDERS =
  /\b(?:authors?|critics|think tanks?|committees?|lawmakers|mps|senators?|analysts?|experts?|reports?|opposition|greens|campaigners|institute|scholars?)\b(?![^;]*\b(?:partners|governments?|ministers?|ministry|navy|army|air force)\b)[^;]*$/;
const WANTED = /\bwant(?:s|ed)? [^;]*$/;

/** Whether what follows is only what outsiders want. */
export function isWantedByOutsiders(before: string): boolean {
  const wanted = WANTED.exec(before);
  return wanted !== null && OUTSIDERS.test(before.slice(0, wanted.index));
}

/** "Not by 2035 as intended": the plan is told by its failing. */
export const AS_PLANNED =
  /\bas (?:it |they |was |were |first |originally |initially )?(?:intended|planned|promised|hoped|scheduled|agreed|foreseen|expected|envisaged|pledged|targeted)\b/;

/** "If the sale in the 2030s were dropped": that it is planned is what the condition is on. */
export const DROPPED_PLAN = /\b(?:if|unless|whether|should) (?:the |its |their |that |this )?(?:[\w-]+ ){0,3}$/;
export const IS_DROPPED =
  /^(?: [\w'-]+){0,9} (?:were|was|is|are|be|been)(?: to be)? (?:dropped|cancel\w+|scrapped|abandoned|called off|shelved|given up|delayed|put off|postponed|blocked|refused|stopped)\b/;

/** What makes of a plan by a year something that is only asked for: "insist that it be in service by 2035". */
export const ASKED_FOR =
  /\b(?:insist(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|call(?:s|ed|ing)? for|plead(?:s|ed|ing)?) (?:that )?[^;]*\b(?:be|get|have|to) $/;

/** A year, a decade, or a stretch of one that has not begun. */
export const YEAR_AHEAD =
  /\b(?:(20\d\d)(s?)|(?:early |later? |middle of |end of |start of |beginning of )*(?:in |by )?(?:the |this )?(?:next|coming|following) decade|(?:by |before )?(?:the )?end of (?:the|this) decade|(?:late|later) (?:in )?this decade)\b(?!-)/g;

/** A year as a noun of its own: "the 2035 date", "the in-service date of 2035". */
export const TARGET_DATE =
  /\b(?:(20\d\d) (?:in-service |service |delivery |entry |entry-into-service |operational |target |fielding |deployment )?(?:date|deadline|target|goal|timetable|timeline|schedule|objective|aim|milestone|horizon)|(?:in-service|entry[ -]into[ -]service|service[ -]entry|delivery|target|operational|deployment|fielding) (?:date|deadline|target|goal|timetable)\b[^,;.]{0,50}\b(20\d\d)|(?:date|deadline|target|goal|aim|objective|timetable) (?:of|is|was|remains) (20\d\d)|(20\d\d) (?:is|was|remains|stays) (?:still )?(?:the|its|their|an?) (?:(?!date|deadline|target|goal)\w+ )?(?:date|deadline|target|goal|aim)|(20\d\d) (?:still )?(?:stands|holds(?! no)|is (?:still )?(?:within reach|kept|unchanged)|(?:can|could|will|would|may|might) (?:(?:still|really|ever|indeed) )?be (?:met|kept|reached|achieved|made|held)))\b/g;

/** The verbs among them that tell of the coming itself even without a year. */
export const VERB_OF_USE = new RegExp(`\\b(?:${HANDING}|${FIELDING})\\b`, "g");

/** What is done to a thing at other times than when it enters service. */
export const NO_SERVICE =
  "(?:refitted|refurbished|overhauled|repaired|frozen|reviewed|retired|withdrawn|dismantled|scrapped|shown|unveiled|inspected|audited|debated|discussed|renamed|priced|costed)";
