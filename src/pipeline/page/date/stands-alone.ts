import type { Span } from "../../../model/span.ts";
import { CLOCK, MODIFIED_WORDS, PUBLISHED_WORDS } from "../../source/date-labels.ts";

/** What parts the fields of a line from one another: bars, dots in the middle, dashes between spaces. */
const FIELDS = /[|•·⋅∙●▪►»«\n]| [-–—/] |[,;:] ?[-–—]|—/g;
/** Words that a byline has in small letters: prepositions of names and days, and what counts minutes and comments. */
const BYLINE_WORDS = new Set(
  (
    "by on at in of and the for to am pm a.m p.m a p m last first no all min mins minute minutes read reading time comments comment views words view share shares " +
    "st nd rd th von vom am um der die das und uhr den zu im in mit für min lesezeit kommentare kommentar minuten text foto " +
    "par le la les à de du et dans h por el en los las y con a las min lectura por em da do das dos e às di il del della alle ore van door om op " +
    "av af och og i kl den af den od z dnia godz w přidal autor ve g год года г в ngày lúc oleh pada pukul wib"
  ).split(" "),
);
/** "This entry was posted on …": a sentence about the page itself. */
const ABOUT_PAGE =
  /^(?:(?:this|the) (?:entry|post|article|page|story|item|content|blog)|dies(?:er|e|es)|cet(?:te)?|ce|quest[oa]|est[ae]|dit|deze|denn[ae]) [^.!?]{0,60}$/iu;
/** A place, or nothing, before a day that opens a text, and what comes behind such a day. */
const PLACE =
  /^\W{0,3}(?!(?:On|By|In|Since|Until|From|After|Before|The|As|At|And)\b)\p{Lu}[\p{L}.'’-]{0,40}(?:,? \p{Lu}[\p{L}.'’-]{0,40}){0,4},? ?\(?$/u;
const AFTER_DATELINE = /^\)?(?: ?\([\p{L} ./-]{2,40}\))? ?(?:[-–—]{1,2}|\/)/u;
const PREPOSITION = /(?<![\p{L}])(?:on|by|from|since|until|before|after|am|le|el|il|em|den|dnia|op)\W{0,3}$/iu;
/** A field's name right before a day. */
const NAMED = /(?:^|[\s:;,.(])(?:date|datum|fecha|data|дата|stand|时间|時間|日期)\s?:\s*$/iu;
/** The name of a day in the life of a treaty or of a person, or of a term, right before a day: "Date of signature:". */
const OTHER_DAY =
  /(?:sign(?:ed|ing|ature)|in(?:to)? force|effective(?: date)?|event(?: date)?|ratifi(?:ed|cation)|adopt(?:ed|ion)|approv(?:ed|al)|concluded|deliver(?:ed|y)|expir(?:es|y|ation)|deadline|clos(?:es|ing)(?: date)?|due(?: date)?|start(?:s|ing)?(?: date)?|begin(?:s|ning)?|end(?:s|ing)?(?: date)?|birth|born|died|unterzeichn(?:et|ung)|kraft(?:treten)?|signature|firma|assinatura|подписан[оаы]?|署名|発効|签署|生效|서명|발효)\W{0,3}(?:(?:on|am|le|el|em|il)\s)?$/iu;
/** What ties a day to a sentence in scripts that part no words. */
const TIED_BEFORE = /(?:[在于於自至到はがでもを、，]|[은는이가을를]\s)\s?$/u;
const TIED_AFTER = /^\s?(?:[にのをはがで、，]|から|まで|より|付け|起|前|后|後|에|부터|까지|의)/u;
const LETTER_WITHOUT_CASE = /[\p{Lo}]/gu;
const CASELESS_RUN = /[\p{Lo}\p{M}]+/gu;
/** In UTF-16 units, to either side of the date. */
const REACH = 400;
/** Units of text beside a date in a heading that are no words of it. */
const MOST_BESIDE = 12;
/** Small words that a byline has besides those above: part of a name, a department. */
const MOST_SMALL = 2;
const MOST_NAMES = 8;
const MOST_CASELESS = 16;
const MOST_CASELESS_WORDS = 8;

/**
 * Whether a date of a page's line stands for itself: alone, in a field of the line, behind a label or a name, or ahead
 * of a text. False in a running sentence, of which a date tells the day of something else. In a heading no words but a
 * label or an hour may stand in the date's own field.
 */
export function standsAlone(text: string, { start, end }: Span, isHeading: boolean): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  if (!isHeading && PLACE.test(left) && AFTER_DATELINE.test(right)) return true;
  const before = lastField(left).trimStart();
  const after = firstField(right.replace(CLOCK, " "));
  if (isOtherDay(before)) return false;
  if (isLabelled(before) && !isRunning(after)) return true;
  if (isHeading) return CLOCK.test(right) || before.length + after.trim().length <= MOST_BESIDE;
  if (ABOUT_PAGE.test(before) && isLabel(after)) return true;
  if (TIED_BEFORE.test(before) || TIED_AFTER.test(right)) return false;
  return !isRunning(`${before} ; ${after}`) && !isWhenOfSentence(before);
}

/** Whether words name a day that is none of publication: "Date of signature", "Deadline". */
export function isOtherDay(words: string): boolean {
  return OTHER_DAY.test(words);
}

/** Whether a label stands right before the date, and no sentence before the label. */
function isLabelled(before: string): boolean {
  if (NAMED.test(before)) return true;
  const label = PUBLISHED_WORDS.exec(before) ?? MODIFIED_WORDS.exec(before);
  return label !== null && (ABOUT_PAGE.test(before) || countWords(before.slice(0, label.index)).small === 0);
}

function isLabel(words: string): boolean {
  return PUBLISHED_WORDS.test(words) || MODIFIED_WORDS.test(words);
}

function lastField(words: string): string {
  return words.split(FIELDS).at(-1) ?? "";
}

function firstField(words: string): string {
  return words.split(FIELDS)[0] ?? "";
}

/** "signed on": a preposition of a day behind a word in small letters that no byline has. */
function isWhenOfSentence(before: string): boolean {
  return PREPOSITION.test(before) && countWords(before).small > 0;
}

function isRunning(words: string): boolean {
  const { small, names, caseless } = countWords(words);
  const letters = words.match(LETTER_WITHOUT_CASE)?.length ?? 0;
  const isSpaced = caseless > letters / 8;
  return (
    small > MOST_SMALL || names > MOST_NAMES || (isSpaced ? caseless > MOST_CASELESS_WORDS : letters > MOST_CASELESS)
  );
}

function countWords(words: string) {
  const cased = words.match(/\p{L}[\p{L}\p{M}.'’-]*/gu) ?? [];
  const small = cased.filter((word) => /^\p{Ll}/u.test(word) && !BYLINE_WORDS.has(word.replace(/\.$/, ""))).length;
  const names = cased.filter((word) => /^\p{Lu}/u.test(word)).length;
  return { small, names, caseless: words.match(CASELESS_RUN)?.length ?? 0 };
}
