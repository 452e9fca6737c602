import type { PartialDate } from "../../model/partial-date.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { DateMention } from "./date-figures.ts";
import { type DateStyle, findWrittenDates } from "./written-date.ts";

/** A day that a text tells of as past, with its words. */
export interface ToldDay {
  readonly date: PartialDate;
  readonly words: string;
}

const YEAR = /(?:19|20)\d{2}/;
const LONGEST_TEXT = 200_000;
const LONGEST_SENTENCE = 600;
/** What makes a day of a sentence a day to come, a term or a condition, wherever it stands in it. */
const NOT_PAST =
  /\b(?:will|shall|would|should|could|(?<!\d |\d(?:st|nd|rd|th) )may(?! \d)|might|can|must|to be|until|till|through|by|before|from|effective|begin(?:s|ning)?|start(?:s|ing)?|scheduled?|plan(?:s|ned)?|expect(?:s|ed)?|due|upcoming|next|deadline|expir(?:e|es|ation|ing)|ahead|if|unless|later than|valid|goes|takes|plans|set to|hopes?|aims?|intends?|proposed?|tomorrow|commencing|ending|ends|election|anniversary|no earlier|as of|on or after|invit(?:e|ed|ing)|postponed|rescheduled|extended?|announc(?:e|ed|ing) (?:that|the intent)|unexpired|remainder|term)\b/i;
const PAST =
  /\b(?!United\b|[Nn]eed\b|[Ii]ndeed\b)(?:[A-Za-z]{2,}[^aeious\W]ed|[A-Za-z]{2,}[aeiou]ed|met|held|took|made|gave|said|told|began|came|went|was|were|had|did|saw|sent|spoke|won|left|wrote|became|found|led|paid|rose|fell)\b/;
/** How far from the day the verb may stand, in UTF-16 units. */
const REACH = 80;

/**
 * The latest day that an English text tells of as past; a text cannot have been published before it.
 *
 * Only a day with its year counts, near a verb in the past, in a sentence that speaks of nothing to come. Null when
 * there is none, as in texts of other languages. One pass over the first 200,000 units.
 */
export function findToldDay(text: string, style: DateStyle): ToldDay | null {
  let latest: ToldDay | null = null;
  for (const paragraph of paragraphsWithYear(text.slice(0, LONGEST_TEXT))) {
    for (const span of splitSentences(paragraph)) {
      const sentence = paragraph.slice(span.start, span.end);
      if (sentence.length > LONGEST_SENTENCE || !YEAR.test(sentence)) continue;
      for (const mention of findWrittenDates(sentence, style)) {
        const { written, start, end } = mention;
        if (written.kind !== "date" || written.date.length < 10 || !isToldAsPast(sentence, mention)) continue;
        const words = sentence.slice(start, end);
        if (latest === null || written.date > latest.date) latest = { date: written.date, words };
      }
    }
  }
  return latest;
}

/** The paragraphs that may name a day with its year, their lines joined, as official texts break them at a fixed width. */
function paragraphsWithYear(text: string): string[] {
  if (!YEAR.test(text)) return [];
  const paragraphs = text.split(/\n(?!\S)/).filter((paragraph) => YEAR.test(paragraph));
  return paragraphs.map((paragraph) => paragraph.replaceAll("\n", " "));
}

function isToldAsPast(sentence: string, { start, end }: DateMention): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (!/(?:^|\s)\W?(?:on|of|dated) (?:the )?$/i.test(before)) return false;
  if (!PAST.test(before) && !PAST.test(sentence.slice(end, end + REACH))) return false;
  return !NOT_PAST.test(sentence);
}
