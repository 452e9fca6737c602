/** Short forms that end in a full stop and are followed by more of the same sentence. */
const SHORT_FORMS = new Set(
  (
    "mr mrs ms dr prof st gen lt col maj capt cmdr cdr adm brig sgt cpl rep sen gov pres hon rev sec amb messrs mt ft no " +
    "nos vol art arts para paras pp ch sec fig eds vs etc cf al incl jan feb mar apr jun jul aug sep sept oct nov dec mon " +
    "tue tues wed thu thurs fri sat sun jr sr ltd inc co corp bros dept est approx min max"
  ).split(" "),
);

/** Short forms that may also end a sentence: only a capital of a function word after them tells. */
const MAY_END = new Set([
  "jr",
  "sr",
  "inc",
  "ltd",
  "corp",
  "co",
  "etc",
  "al",
  "jan",
  "feb",
  "dec",
  "nov",
  "oct",
  "sept",
]);

const STARTER =
  /^(?:The|A|An|It|He|She|They|This|That|These|In|On|But|And|His|Her|Its|Their|At|After|Under|By|For|We|How|What|Why|Where|Who)\b/;
const QUESTION_STARTER = /^(?:Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|Can|Could|Would|Should)\b/;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Gen|Prof|Sen|Rep|Gov|President|Minister|Prime)\b/;

/** In units: "At 5 a.m." alone is no sentence. */
const SHORTEST_WITH_HOUR = 20;

/** Names that end in a mark of their own. */
const NAME_WITH_MARK = /\b(?:Yahoo|Jeopardy|Yum)$/;

/**
 * Whether a mark ends its sentence, which starts at `start`; white space follows it.
 *
 * `stop` is the first of its marks, `next` the word after it without opening quotes. A full stop does not end one after
 * an initial, a title, a month or another short form; no mark does before a small letter.
 */
export function endsSentence(text: string, start: number, stop: number, next: string): boolean {
  if (next === "") return true;
  if (/^[a-z\u00df-\u00ff,;]/.test(next) || text.charAt(stop - 1) === "[") return false;
  if (text.charAt(stop) !== ".") return STARTER.test(next) || !NAME_WITH_MARK.test(text.slice(stop - 8, stop));
  const word = wordBefore(text, start, stop);
  if (word === "") return !(text.slice(stop - 2, stop) === "N\u00b0" && /^\d/.test(next));
  if (isInitial(word)) return endsAfterInitial(word, next, stop - start);
  const short = word.toLowerCase();
  if (!SHORT_FORMS.has(short) || word === "EST") return true;
  if (short === "no" || short === "nos") return !/^\d/.test(next);
  return MAY_END.has(short) && STARTER.test(next);
}

/** `J`, and the last letter of `U.S`. */
function isInitial(word: string): boolean {
  if (word.length > 1 && word.charAt(word.length - 2) !== ".") return false;
  return /\p{L}$/u.test(word);
}

/** `U.S.` ends a sentence only when the next word starts one; `p.m.` after some words too before a title; `J.` never does. */
function endsAfterInitial(word: string, next: string, length: number): boolean {
  if (word === "I") return STARTER.test(next) || QUESTION_STARTER.test(next);
  if (!word.includes(".")) return false;
  return STARTER.test(next) || (/^[ap]\.m$/i.test(word) && length > SHORTEST_WITH_HOUR && TITLE.test(next));
}

/** In units; what is longer is no short form. */
const LONGEST_WORD = 20;

/** The letters, digits and dots of the sentence right before an offset, at most some twenty. */
function wordBefore(text: string, sentenceStart: number, end: number): string {
  let start = end;
  while (start > sentenceStart && end - start < LONGEST_WORD && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isWordCode(code: number): boolean {
  const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return isPlain || code === 46 || (code >= 0xc0 && code < 0x2000);
}

/** A full stop with the next sentence hard on it: "in force.Ministers met". No address has such a capital. */
const GLUED = /^\.\p{Lu}\p{L}*(?:[\s,.]|$)/u;
const ADDRESS_END = /^\.(?:Com|Org|Net|Gov|Js|Io|Co)\b/;

/** Whether the full stop at `stop`, with no white space after it, ends a sentence all the same. */
export function isGluedStop(text: string, start: number, stop: number): boolean {
  if (!/[\p{Ll}\d]/u.test(text.charAt(stop - 1)) || !/\p{Lu}/u.test(text.charAt(stop + 1))) return false;
  const after = text.slice(stop, stop + LONGEST_WORD);
  if (!GLUED.test(after) || ADDRESS_END.test(after)) return false;
  const word = wordBefore(text, start, stop);
  const isWhole = /^(?:\p{L}?\p{Ll}{2,}|\d+)$/u.test(word);
  return isWhole && !SHORT_FORMS.has(word.toLowerCase()) && !/[/@:_]/.test(text.slice(stop - word.length - 1, stop));
}
