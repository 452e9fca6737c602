import type { QuotedClaim } from "../model/quoted-claim.ts";
import { longDate } from "../ui/date-words.ts";
import { isolated } from "../ui/isolated.ts";
import type { Names } from "../ui/names.ts";
import { OUTSIDE } from "../ui/promise-wording.ts";
import { dateBadgeWords } from "../ui/source-words.ts";
import { actorWords } from "../ui/status-wording.ts";
import type { Quote } from "./slide.ts";

/** A claim as the speaker's notes have it. A planned one says so, as its sentence may be read as done; so does one outside the filter. */
export function quoteOf(claim: QuotedClaim, names: Names): Quote {
  const by = claim.party === null ? "" : actorWords([claim.party], names);
  const stage = names.stageOf(claim.agreement, claim.stage).toLowerCase() + by;
  const hedge = {
    happened: "",
    planned: " (planned)",
    urged: " (urged)",
    denied: " (denied)",
    needed: " (still needed)",
  }[claim.modality];
  return {
    about: `${isolated(names.value("agreement", claim.agreement))}: ${stage}${hedge}`,
    words: claim.quote,
    cue: claim.cue,
    // What is shown under a filter's stamp is not of it by that alone.
    source: `${sourceWords(claim)}${claim.isShown ? "" : `, ${OUTSIDE}`}`,
    url: claim.url,
  };
}

/** What tells a sentence of a slide from the others on it. */
export function quoteKey({ about, words, source, url }: Quote): string {
  return JSON.stringify([about, words, source, url]);
}

/** "The Japan Times, 8 November 2023 (in the text)"; without a date, what is known of it. */
export function sourceWords({
  publisherName,
  publication,
}: Pick<QuotedClaim, "publisherName" | "publication">): string {
  // Nothing is of a later day here than any: whether a day is to come is the page's to say.
  const { date, basis } = dateBadgeWords(publication, Number.MAX_SAFE_INTEGER);
  const publisher = isolated(publisherName);
  if (publication.date !== null) return `${publisher}, ${longDate(publication.date)} (date: ${basis})`;
  return `${publisher}, ${date.charAt(0).toLowerCase()}${date.slice(1)}`;
}

/** A long sentence as a slide shows it: at most `most` letters around the words that decide, cut at blanks and marked. */
export function shortened(quote: Quote, most: number): Quote {
  const { words, cue } = quote;
  if (words.length <= most) return quote;
  const room = Math.max(0, most - (cue.end - cue.start));
  const from = Math.max(0, Math.min(cue.start - Math.floor(room / 2), words.length - most));
  const start = from === 0 ? 0 : wordAfter(words, from, cue.start);
  const end = wordBefore(words, Math.max(cue.end, Math.min(words.length, start + most)), cue.end);
  const [before, after] = [start === 0 ? "" : "… ", end === words.length ? "" : " …"];
  const shift = before.length - start;
  return {
    ...quote,
    words: before + words.slice(start, end).trimEnd() + after,
    cue: { start: cue.start + shift, end: cue.end + shift },
  };
}

/** The first beginning of a word at or after `from`, not after `last`. */
function wordAfter(text: string, from: number, last: number): number {
  const blank = text.indexOf(" ", from - 1);
  return blank < 0 || blank + 1 > last ? last : blank + 1;
}

/** The last end of a word at or before `to`, not before `first`. */
function wordBefore(text: string, to: number, first: number): number {
  if (to >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", to);
  return blank < first ? first : blank;
}
