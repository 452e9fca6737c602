import type { LadderId } from "../../model/codebook.ts";

/** Verbs of saying and choosing, and of work that is done on anything. */
const LOOSE =
  /^(?:has (?:similar|comparable|agreements)|on the table|wrap|talks (?:on|over|about|for|with|between)|(?:first|second|third|fourth|opening|latest|new|next|further) (?:round|session)|in operation|up and running|settl\w+ on\b|plump|crown|embark|initiat|usher|ditch|binned|junk|draft|dr[ae]w|negotiators|ending|end\b|ends\b|ended\b|drop|study|studi|examin|moot|pitch|broach|look|seek|sought|want|open to(?! the (?:idea|proposal|notion|possibility))|idea|possibility|vot(?:e|es|ed|ing) (?!(?:in|by|of)\b)|reject|pursu|enter(?:s|ed|ing)? into$|dat(?:e|es|ed|ing) |restor|reinstat|accept|discussions|joint research|cooperative research|under consideration|terminat|expir|laps|scrap|cancel|abandon|agreed on|agree on|combin|offer|discuss|endors|quit|pen\b|ok\b|order|introduc|announc|consider|contemplat|propos|creat|form|found|choos|chose|select|pick|merg|emerg|invit|explor|float|suggest|set up|establish|launch|eye|eying|weigh|unveil|clos|issu|back|pass|clear|finish)/;

/** Verbs that begin anything at all: what they begin must stand right beside them. */
const CLOSE =
  /^(?:start|starts|started|starting|begin|begins|began|begun|beginning|commenc\w+|conclud\w+|declar\w+|ma(?:k|d)\w* public|order|orders|ordered|ordering|stud(?:y|ies|ied|ying)|look\w* (?:at|into)|examin(?:e|es|ed|ing)|proclaim\w*|team\w* up|jo\w+ hands|(?:go|goes|going|gone|went) back to|(?:takes?|took|taken|taking) effect|decid\w+ on|t(?:ell|old)\w* .*world (?:of|about)|(?:bind|bound|tie|tied|tying)\w* (?:themselves|itself) to|sh(?:ake|ook)\w* hands (?:on|over)|(?:agreed|struck|sealed|concluded|forged|reached|begun|started|conceived|unveiled|formed|founded|announced|launched|created) (?:in|on|last)\b.*|(?:was|were|been|be) delivered(?: to)?|(?:year|month|week)s? (?:into|on from))$/;

/** What is done round a programme as often as on it, for one that builds: money, halls, crews, courses. */
const LOOSE_OF_PROGRAMMES =
  /^(?:(?:is|are|was|were|been) (?:\w+ ){0,5}(?:develop|design|build|assembl|manufactur|test|trial|demonstrat)\w*|(?:open|pay|hir|recruit|ramp|step|speed|hail|welcom|lengthen|enlarg|collaps|unravel|peter|fizzl|kill|spring|roll|invit|propos|hold|report|cut|train|serv(?!ice))\w*\b|(?:note|notes|noted|noting|see|sees|saw|seeing|grow|grows|grew|growing|sprang|sprung|gave|give|gives|giving|took|take|takes|taking|held|paid)\b|(?:mak|mad)\w+ .*(?:payments?|instal+ments?|tranche|contribution)$)/;

/** Officials of partners work on texts of all kinds. */
const LOOSE_OF_PARTNERSHIPS =
  /^(?:work|prepar|put|hammer|thrash|iron|shap|polish|exchang|conduct|hold|held(?! (?:each|every|annually|yearly|regularly)\b))/;

const STEP_OF_ITS_OWN = / (?:invited|phase|stage|issued|approached)$/;

/** Whether a cue stands for anything, so that it must stand close to what it is about. */
export function isLoose(cueWords: string, ladder: LadderId): boolean {
  if (ladder === "programme" && STEP_OF_ITS_OWN.test(cueWords)) return false;
  if (ladder === "programme" && LOOSE_OF_PROGRAMMES.test(cueWords)) return true;
  if (ladder === "partnership" && LOOSE_OF_PARTNERSHIPS.test(cueWords)) return true;
  return LOOSE.test(cueWords) && !/ (?:whether|with)$/.test(cueWords);
}

/** Whether what the cue is about must stand right beside it. */
export function isClose(cueWords: string, ladder: LadderId): boolean {
  return ladder === "programme" && CLOSE.test(cueWords);
}

/** "Studying what it would take": it names what is asked, and so needs no agreement beside it. */
export function isInquiry(cueWords: string): boolean {
  return /\b(?:whether|how|what|which|feasibility|options|ways|study|consultations?)$/.test(cueWords);
}
