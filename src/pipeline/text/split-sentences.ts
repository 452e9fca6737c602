import type { Span } from "../../model/span.ts";

/** Short forms that end in a full stop and are followed by more of the same sentence. */
const SHORT_FORMS = new Set(
  (
    "mr mrs ms dr prof st gen lt col maj capt cmdr adm sgt rep sen gov pres hon rev sec amb no nos vol art arts sec fig " +
    "vs etc cf jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun jr sr ltd inc co " +
    "corp bros dept est approx min max"
  ).split(" "),
);

/** Short forms that may also end a sentence: only a capital of a function word after them tells. */
const MAY_END = new Set(["jr", "sr", "inc", "ltd", "corp", "co", "etc", "jan", "feb", "dec", "nov", "oct", "sept"]);

const STARTER =
  /^(?:The|A|An|It|He|She|They|This|That|These|In|On|But|And|His|Her|Its|Their|At|After|Under|By|For|We)\b/;

const END = /[.!?]+["'\u2019\u201d)\]]*(?=\s|$)|\n+/g;

/**
 * The sentences of a text as spans without the white space around them, in order; together they cover every word.
 *
 * A line break always ends one. A full stop does not after an initial, a title, a month or another short form, nor when
 * a small letter follows.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith("\n") && !endsSentence(text, match.index, end)) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const rest = /^\s*["'\u2018\u201c([]*(\S[^\s]*)/.exec(text.slice(end, end + 40));
  const next = rest?.[1] ?? "";
  if (next === "") return true;
  if (/^[a-z\u00df-\u00ff,;]/.test(next)) return false;
  if (text.charAt(stop) !== ".") return true;
  const before = /([\p{L}\p{N}.]*)$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[1] ?? "";
  if (/(?:^|\.)\p{L}$/u.test(before)) return isAfterInitials(before, next);
  const short = before.toLowerCase();
  if (!SHORT_FORMS.has(short)) return true;
  if (short === "no" || short === "nos") return !/^\d/.test(next);
  return MAY_END.has(short) && STARTER.test(next);
}

/** `U.S.` ends a sentence only when the next word starts one; a single initial (`J.`) never does. */
function isAfterInitials(before: string, next: string): boolean {
  return before.includes(".") && STARTER.test(next);
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  if (first < last) sentences.push({ start: first, end: last });
}
