import { type PartialDate, precisionOf } from "../../model/partial-date.ts";
import { dateOf } from "./date-figures.ts";
import { monthOf } from "./month-names.ts";

const ONES = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
/** The days of a month in words, in order. */
const DAYS: readonly string[] = [
  ...ONES,
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" "),
  "twentieth",
  ...ONES.map((one) => `twenty-${one}`),
  "thirtieth",
  "thirty-first",
];
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TEN_NUMBERS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SPELLED =
  /\bthis ([a-z]{5,11}(?:-[a-z]{5,7})?|\d{1,2}(?:st|nd|rd|th)?) day of ([A-Z][a-z]{2,8}),? (?:in the year of our Lord |A\.? ?D\.? |in the year )?(two thousand(?: and)?(?: [a-z]{3,9})?(?:[- ][a-z]{3,5})?|nineteen hundred(?: and)? [a-z]{3,9}(?:[- ][a-z]{3,5})?|(?:19|20)\d{2})/g;

/** What stands in every such formula. */
const DAY_OF = /day\s+of\s/;

/**
 * The day of a solemn closing formula, or null: "this twenty-fourth day of March, in the year of our Lord two thousand
 * twenty-six" → 2026-03-24. The last one in the text counts. `words` is what stands there.
 */
export function findSpelledDate(text: string): { readonly date: PartialDate; readonly words: string } | null {
  if (!DAY_OF.test(text)) return null;
  const hits = [...text.replace(/\s+/g, " ").matchAll(SPELLED)].flatMap(([words, day = "", month = "", year = ""]) => {
    const date = dateOf(String(readYear(year)), String(monthOf(month, "en") ?? ""), String(readDay(day)));
    return date !== null && precisionOf(date) === "day" ? [{ date, words }] : [];
  });
  return hits.at(-1) ?? null;
}

/** 0 for a word that is no day. */
function readDay(words: string): number {
  const figures = Number.parseInt(words, 10);
  return Number.isNaN(figures) ? DAYS.indexOf(words) + 1 : figures;
}

function readYear(words: string): number {
  if (/^\d{4}$/.test(words)) return Number(words);
  const century = words.startsWith("nineteen") ? 1900 : 2000;
  const rest = words.replace(/^(?:two thousand|nineteen hundred)(?: and)? ?/, "").split(/[- ]/);
  return rest.reduce((sum, word) => sum + numberOf(word), century);
}

/** 0 for a word that is no number, which may follow the year. */
function numberOf(word: string): number {
  if (NUMBERS.includes(word)) return NUMBERS.indexOf(word) + 1;
  return TEN_NUMBERS.includes(word) ? (TEN_NUMBERS.indexOf(word) + 2) * 10 : 0;
}
