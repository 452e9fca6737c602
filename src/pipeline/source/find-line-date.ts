import type { WrittenDate } from "./date-figures.ts";
import { CLOCK, MODIFIED_WORDS, PUBLISHED_WORDS } from "./date-labels.ts";
import { bareWords } from "./find-boilerplate.ts";
import { firstWorded, type TextLine } from "./text-lines.ts";
import { type DateStyle, findWrittenDates } from "./written-date.ts";

/**
 * A date that a line gives.
 *
 * - `line`: the line is nothing but the date of publication, with or without its place
 * - `dateline`: it stands ahead of the first sentence
 * - `closing`: it stands below the text, under a place or a name
 * - `update`: a line tells of the last change
 * - `spoken`: a line in brackets above a transcript, which is the day of speaking
 */
export interface LineDate {
  readonly kind: "line" | "dateline" | "closing" | "update" | "spoken";
  readonly written: WrittenDate;
  /** The date alone; with the line around it for a line that is nothing else. */
  readonly words: string;
  readonly line: TextLine;
}

const LINES_WITH_DATE = 4;
const CLOSING_LINES = 6;
const LONGEST_HEAD = 240;
const LONGEST_LABEL = 40;

const BYLINE = /^by [^,|·•\d]{2,60} ?[,|·•–—-] ?(?:[^,|·•\d]{2,40} ?[|·•] ?){0,2}/i;
const LABEL =
  /^(?:(?:first )?(?:published|posted|issued|released|date|published date|publication date)(?: on| at)?:? )?$/i;
const CLOCK_AFTER = /^(?:,? (?:at |- |\| )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?)?$/i;
const AFTER_DATELINE = /^\)?(?: ?\([\p{L} ./-]{2,40}\))? ?(?:[-–—]{1,2}|:|\||\/) ?\S/u;
/** "TOKYO, 9 April 2024. Envoys met …": a stop is enough behind a place in capitals or with a comma, if a text follows. */
const AFTER_STOP = /^\. ?(?!(?:photo|picture|image|credit|file|reuters|afp|ap\b|getty))\p{Lu}.{60}/iu;
const PLACE_BEFORE_STOP = /^(?!(?:ON|BY|IN|DONE|SIGNED)\b)(?:\p{Lu}[\p{Lu}.'’-]{1,40} ?){1,3}, ?$/u;
const PLACE =
  /^(?!(?:On|By|In|Since|Until|From|After|Before|The|As|At|And)\b)(?:[\p{Lu}][\p{L}.'’-]{0,40},? ){1,5}(?:[|–—-] )?$/u;
/** The article of a day, as in "Paris, le 3 mai 2024". */
const ARTICLE = /(?<=,\s)(?:le|el|il|den|am) $/;
/** "Tokyo, 5 March 2024" ahead of a text, in its first two lines; without the comma it may be a headline. */
const PLACE_AND_COMMA =
  /^(?!(?:On|By|In|Since|Until|From|After|Before|The|As|At|And|Done|Signed)\b)(?:\p{Lu}[\p{L}.'’-]{1,40} ?){1,3}, ?$/u;
const LINES_WITH_PLACE = 2;
/** A place in capitals or before a comma: THE WHITE HOUSE, or Brussels, but not "Done at Brussels," of a treaty. */
const SIGNED_AT =
  /^(?!(?:Done|DONE|Signed|SIGNED)\b)(?:(?:[Tt]he )?(?:\p{Lu}[\p{L}.'’-]{0,40},? ?){1,5},|[\p{Lu}\d][\p{Lu}\d\s.,'’-]{2,60})\s?$/u;

/** The date among the first four lines that have words, or null. */
export function findLeadingDate(lines: readonly TextLine[], style: DateStyle): LineDate | null {
  for (const [place, line] of firstWorded(lines, LINES_WITH_DATE).entries()) {
    const found = readLine(line, style, place < LINES_WITH_PLACE);
    if (found) return found;
  }
  return null;
}

/** Reads a date of the text's head; `mayHavePlace` where a place and a day alone can be nothing but that of the text. */
function readLine(line: TextLine, style: DateStyle, mayHavePlace: boolean): LineDate | null {
  const words = bareWords(line.words);
  const [mention] = findWrittenDates(words.slice(0, LONGEST_HEAD), style);
  if (!mention) return null;
  const { start, end, written } = mention;
  const [before, date, after] = [words.slice(0, start), words.slice(start, end), words.slice(end)];
  if (before === "(" && after === ")") return { kind: "spoken", written, words: date, line };
  const label = before.replace(BYLINE, "");
  const isLabelled = LABEL.test(label) || (label.length <= LONGEST_LABEL && PUBLISHED_WORDS.test(label));
  if (isLabelled && isClock(withoutUpdate(after, style))) return { kind: "line", written, words, line };
  if (before.length <= LONGEST_LABEL && MODIFIED_WORDS.test(before) && isClock(after)) {
    return { kind: "update", written, words, line };
  }
  const place = before.replace(/\($/, "").replace(ARTICLE, "");
  if (mayHavePlace && PLACE_AND_COMMA.test(place) && after === "") return { kind: "line", written, words, line };
  const isDateline =
    ((place === "" || PLACE.test(place)) && AFTER_DATELINE.test(after)) ||
    (mayHavePlace && PLACE_BEFORE_STOP.test(place) && AFTER_STOP.test(after));
  return isDateline ? { kind: "dateline", written, words: date, line } : null;
}

/** What follows a date, without the day of a change that follows in turn: "…, updated 11 April 2024". */
function withoutUpdate(after: string, style: DateStyle): string {
  const [change] = findWrittenDates(after, style);
  if (change === undefined || !isClock(after.slice(change.end).replace(/^\)/, ""))) return after;
  const lead = after.slice(0, change.start);
  const label = /[,;(|·•–—-]? ?(?:last )?[\p{L}ì ]{5,30}:? ?(?:on |le |am )?$/u.exec(lead)?.[0] ?? "";
  return MODIFIED_WORDS.test(label) ? lead.slice(0, lead.length - label.length).trimEnd() : after;
}

function isClock(words: string): boolean {
  return CLOCK_AFTER.test(words) || (words.length <= 24 && CLOCK.test(words) && !/\p{L}{6}/u.test(words));
}

/** The date that closes an official text, below or behind a place or a name, or null. */
export function findClosingDate(lines: readonly TextLine[], style: DateStyle): LineDate | null {
  const worded = lastWorded(lines, CLOSING_LINES + 1);
  for (let at = worded.length - 1; at >= 1; at--) {
    const line = worded[at];
    const words = bareWords(line?.words ?? "");
    const [mention] = words.length > LONGEST_HEAD ? [] : findWrittenDates(words, style);
    if (!line || !mention || !/^\.?$/.test(words.slice(mention.end))) continue;
    const before = words.slice(0, mention.start);
    const above = before === "" ? bareWords(worded[at - 1]?.words ?? "") : before;
    if (SIGNED_AT.test(above)) return { kind: "closing", written: mention.written, words, line };
  }
  return null;
}

/** The last lines with a letter or a figure, at most `count`, in their order. */
function lastWorded(lines: readonly TextLine[], count: number): TextLine[] {
  const found: TextLine[] = [];
  for (let at = lines.length - 1; at >= 0 && found.length < count; at--) {
    const line = lines[at];
    if (line !== undefined && /\p{L}|\d/u.test(line.words)) found.push(line);
  }
  return found.reverse();
}
