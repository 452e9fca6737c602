import type { PartialDate } from "../../../model/partial-date.ts";
import type { Span } from "../../../model/span.ts";
import type { DateMention } from "../../source/date-figures.ts";
import { CLOCK, DATED_WORDS, MODIFIED_WORDS, OTHER_DAY_WORDS, PUBLISHED_WORDS } from "../../source/date-labels.ts";
import { type DateStyle, findWrittenDates } from "../../source/written-date.ts";
import { BYLINE_HINT, DATE_HINT, EVENT_HINT, MODIFIED_HINT, PUBLISHED_HINT } from "./date-hints.ts";
import { findEventLists } from "./find-event-lists.ts";
import type { PageBlock } from "./find-page-blocks.ts";
import { readStamp } from "./read-stamp.ts";
import { isOtherDay, standsAlone } from "./stands-alone.ts";

/** A day that the page shows, with how much speaks for its being the day of publication. */
export interface ShownDate {
  readonly date: PartialDate;
  /** Of a stamp in UTC, the days that it may be where the page was written. */
  readonly orElse: readonly PartialDate[];
  /** As the page has it. */
  readonly words: string;
  /** About -10 to 11; from 5.5 it is the date line of the page's article, and at most -2 the day of something else. */
  readonly weight: number;
  /** Whether it is said to be the day of the last change. */
  readonly isChange: boolean;
  /** Whether figures were read by the language's order, and could be read the other way. */
  readonly otherReading: PartialDate | null;
}

/** No page is older than the web. */
const EARLIEST = "1993";
/** Units of text beside a date that is a line of its own. */
const MOST_BESIDE = 12;
const LONGEST_DATE_LINE = 60;
const LONGEST_PARAGRAPH_START = 160;
const HEADING = /^H[1-6]$/;
const CELL = /^(?:TD|DD)$/;
/** The most weight of a day that is none of publication: less than any rule asks for. */
export const PASSING = -2;

/**
 * Every day that a page's blocks tell, in words or in an attribute, in the order of the page.
 *
 * One in a running sentence, in a heading, below a picture or in a list of events is the day of something else.
 */
export function findShownDates(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  style: DateStyle,
): ShownDate[] {
  const found = blocks.map((block) => {
    const place = placeWeight(block, headline);
    return [...stampsOf(block, place), ...wordsOf(block, place, style)];
  });
  const events = findEventLists(blocks, found);
  return found
    .flatMap((dates, at) => (events.has(at) || isNamedByCell(blocks, at) ? dates.map(asPassing) : dates))
    .filter(({ date }) => date >= EARLIEST);
}

/** What the place in the page says: near the headline, in a part about other things. */
function placeWeight(block: PageBlock, headline: PageBlock | null): number {
  const distance = headline === null ? Number.POSITIVE_INFINITY : block.order - headline.order;
  let weight = EVENT_HINT.test(block.hints) ? -3 : 0;
  if (distance >= 0 && distance <= 12) weight += 4 - distance / 4;
  else if (distance < 0 && distance >= -6) weight += 3 + distance / 3;
  // A part of the page that holds the headline too is no part about other things, whatever its name.
  const isAside = block.asides.some((aside) => !headline?.asides.includes(aside));
  if (isAside) weight -= Math.abs(distance) <= 2 ? 2 : 5;
  return weight;
}

function stampsOf(block: PageBlock, place: number): ShownDate[] {
  return block.stamps.flatMap(({ value, hints, ...span }) => {
    const stamp = readStamp(value);
    if (stamp === null) return [];
    const isChange =
      (MODIFIED_HINT.test(hints) && !PUBLISHED_HINT.test(hints)) || MODIFIED_WORDS.test(block.text.slice(0, 40));
    const weight = place + 2 + hintWeight(hints);
    const shown = { ...stamp, words: value.trim(), weight, isChange, otherReading: null };
    return [isAlone(block, span) ? shown : asPassing(shown)];
  });
}

function wordsOf(block: PageBlock, place: number, style: DateStyle): ShownDate[] {
  const { text, hints } = block;
  const hasShortYears = text.length <= LONGEST_DATE_LINE && DATE_HINT.test(hints);
  return findWrittenDates(text, { ...style, hasShortYears }).flatMap((mention) => {
    const { start, end, written } = mention;
    if (written.kind !== "date" || written.date.length < 10) return [];
    const before = text.slice(Math.max(0, start - 40), start);
    const shown = {
      date: written.date,
      orElse: [],
      words: text.slice(start, end),
      weight: place + hintWeight(hints) + wordWeight(block, mention, before),
      isChange: MODIFIED_WORDS.test(before),
      otherReading: written.otherReading ?? null,
    };
    return [isAlone(block, mention) ? shown : asPassing(shown)];
  });
}

/** Whether a date, or the element that gives one, is no part of a sentence, a heading or a caption. */
function isAlone({ text, tag, isCaption, marks }: PageBlock, { start, end }: Span): boolean {
  if (isCaption) return false;
  // An element without words is a field for machines.
  if (start === end) return true;
  const mark = marks.find((span) => span.start <= start && end <= span.end) ?? { start: 0, end: text.length };
  const within = { start: start - mark.start, end: end - mark.start };
  return standsAlone(text.slice(mark.start, mark.end), within, HEADING.test(tag));
}

/** "Signed" in the cell before a day. */
function isNamedByCell(blocks: readonly PageBlock[], at: number): boolean {
  return CELL.test(blocks[at]?.tag ?? "") && isOtherDay(blocks[at - 1]?.text.slice(-LONGEST_DATE_LINE) ?? "");
}

function asPassing(shown: ShownDate): ShownDate {
  return { ...shown, weight: Math.min(shown.weight, PASSING) };
}

/** What the words around a date say: a label, a time of day, a line of its own, a sentence, a link to another page. */
function wordWeight({ text, links }: PageBlock, { start, end }: DateMention, before: string): number {
  const rest = text.length - (end - start);
  let weight = PUBLISHED_WORDS.test(before) || DATED_WORDS.test(before) ? 2 : 0;
  if (OTHER_DAY_WORDS.test(before)) weight -= 4;
  if (CLOCK.test(text.slice(end, end + 16))) weight += 1;
  if (rest <= MOST_BESIDE) weight += 2;
  else if (rest <= LONGEST_DATE_LINE) weight += 1.5;
  else if (rest > LONGEST_PARAGRAPH_START) weight -= 3;
  // A date that is itself the link is often the article's own; one among a link's words is another article's.
  const isInTeaser = links.some(
    (link) => link.start <= start && end <= link.end && link.end - link.start > end - start + 8,
  );
  return isInTeaser ? weight - 3 : weight;
}

function hintWeight(hints: string): number {
  if (PUBLISHED_HINT.test(hints)) return 3;
  return (DATE_HINT.test(hints) ? 2 : 0) + (BYLINE_HINT.test(hints) ? 0.5 : 0);
}
