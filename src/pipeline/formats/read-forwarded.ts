import type { PartialDate } from "../../model/partial-date.ts";
import type { Cut } from "../source/cut-text.ts";
import { splitLines, type TextLine } from "../source/text-lines.ts";
import { findWrittenDates } from "../source/written-date.ts";
import { isOriginal, QUOTED_MAIL, startsAnswered, startsAttribution } from "./find-quoted-mail.ts";
import { lastHeader, readHeaderLine, startsHeader } from "./mail-header.ts";

/** A mail that another one passes on. */
export interface Forwarded {
  /** The sender's name, else the host of the address; null where the header names none. */
  readonly sender: string | null;
  /** Null where the header's day can be read in two ways or not at all. */
  readonly date: PartialDate | null;
  readonly title: string | null;
  /** Everything but its text. */
  readonly cuts: readonly Cut[];
}

/** The marks that a subject gets when a mail is passed on. */
const FORWARD_MARK = /^(?:(?:re|aw)\s{0,3}:\s{0,3}){0,9}(?:fwd?|wg|tr|rv|i)\s{0,3}:/i;
const REPLY_MARKS = /^(?:(?:re|fwd?|aw|wg|tr|rv|i)\s{0,3}:\s{0,3}){1,9}/i;
const FORWARDED =
  /^(?:-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|messaggio inoltrato|mensaje reenviado) ?-{2,20}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré) ?:)$/i;
const SIGNATURE = /^-- ?$/;
const LED = /^> ?/;
const DAY_LENGTH = 10;
const ANY_STYLE = { language: null, order: null };

/** Whether a subject says that its mail is passed on: "Fwd: Towns agree". */
export function isForwardSubject(subject: string): boolean {
  return FORWARD_MARK.test(subject);
}

/** A subject without what answering and passing on puts before it; null when nothing is left. */
export function bareSubject(subject: string): string | null {
  return subject.replace(REPLY_MARKS, "").trim() || null;
}

/**
 * The mail that a mail passes on, the innermost of several; null when it passes on none.
 *
 * A line that says so shows it, or a mail's header at the top, or one further down where the subject says so (else it
 * is of the mail that is answered). What was said above is of another person and day, and is cut as `forwarding-note`.
 */
export function readForwarded(text: string, isForward: boolean): Forwarded | null {
  const start = findStart(splitLines(text), isForward);
  if (start === null) return null;
  const isLed = LED.test(nextWords(start.lines, start.at + 1));
  const lines = isLed ? start.lines.map((line, at) => (at > start.at ? withoutLead(text, line) : line)) : start.lines;
  const first = innermost(lines, start.at);
  const last = headerEnd(lines, first);
  const end = endOfMail(text, lines, last + 1);
  if (!lines.slice(last + 1, end).some(({ words }) => words !== "")) return null;
  const top = lines[first]?.start ?? 0;
  const below = lines[last + 1]?.start ?? text.length;
  const cuts: Cut[] = [{ start: top, end: below, rule: QUOTED_MAIL }];
  if (text.slice(0, top).trim() !== "") cuts.unshift({ start: 0, end: top, rule: "forwarding-note" });
  const own = start.lines.slice(last + 1, end);
  cuts.push(...(isLed ? findLeads(text, own) : findQuotes(own)));
  if (end < lines.length) cuts.push({ start: lines[end]?.start ?? text.length, end: text.length, rule: QUOTED_MAIL });
  return { ...readHeader(lines.slice(first, last + 1)), cuts };
}

/** The line on which the passed-on mail's header or the words above it stand, or null. */
function findStart(lines: readonly TextLine[], isForward: boolean) {
  let hasOwnWords = false;
  for (let at = 0; at < lines.length; at++) {
    const words = lines[at]?.words ?? "";
    if (FORWARDED.test(words)) return { lines, at };
    if (startsAttribution(lines, at)) return null;
    if (isOriginal(words) || startsHeader(lines, at)) return isForward || !hasOwnWords ? { lines, at } : null;
    hasOwnWords ||= words !== "";
  }
  return null;
}

/** The start of the last mail that is passed on within the one that starts at `from`. */
function innermost(lines: readonly TextLine[], from: number): number {
  let start = from;
  for (let at = headerEnd(lines, from) + 1; at < lines.length; at++) {
    if (startsAttribution(lines, at)) break;
    if (FORWARDED.test(lines[at]?.words ?? "") && headerEnd(lines, at) > at) start = at;
  }
  return start;
}

function headerEnd(lines: readonly TextLine[], at: number): number {
  return startsHeader(lines, at) ? lastHeader(lines, at) : lastHeader(lines, at + 1);
}

/** The line on which the passed-on mail ends: the one that it answers begins there, or what is below its signature. */
function endOfMail(text: string, lines: readonly TextLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line && (startsAnswered(lines, at) || SIGNATURE.test(text.slice(line.start, line.end)))) return at;
  }
  return lines.length;
}

function readHeader(lines: readonly TextLine[]): Omit<Forwarded, "cuts"> {
  const fields = new Map(
    lines.flatMap(({ words }) => {
      const read = readHeaderLine(words);
      return read === null ? [] : [[read.field, read.value] as const];
    }),
  );
  const [day] = findWrittenDates(fields.get("date") ?? "", ANY_STYLE);
  const isDay = day?.written.kind === "date" && day.written.date.length === DAY_LENGTH;
  return {
    sender: senderIn(fields.get("sender") ?? ""),
    date: isDay && day.written.kind === "date" ? day.written.date : null,
    title: bareSubject(fields.get("title") ?? ""),
  };
}

/** "River Wire <news@river.example>" → River Wire; an address alone gives its host. */
function senderIn(words: string): string | null {
  const name = words.replace(/[<[].{0,300}$/, "").replace(/^["'\s]{1,9}|["'\s]{1,9}$/g, "");
  if (name !== "" && !name.includes("@")) return name;
  return /@([\w.-]{1,200}\w)/.exec(words)?.[1] ?? null;
}

function nextWords(lines: readonly TextLine[], from: number): string {
  return lines.slice(from, from + 3).find(({ words }) => words !== "")?.words ?? "";
}

function withoutLead(text: string, line: TextLine): TextLine {
  const lead = LED.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const start = line.start + lead;
  return lead === 0 ? line : { ...line, words: text.slice(start, line.end).trim() };
}

function findQuotes(lines: readonly TextLine[]): Cut[] {
  const led = lines.filter(({ words }) => words.startsWith(">"));
  return led.map(({ start, next }) => ({ start, end: next, rule: QUOTED_MAIL }));
}

/** The marks that lead the lines of a passed-on mail. */
function findLeads(text: string, lines: readonly TextLine[]): Cut[] {
  return lines.flatMap(({ start, end }) => {
    const lead = LED.exec(text.slice(start, end))?.[0].length ?? 0;
    return lead === 0 ? [] : [{ start, end: start + lead, rule: QUOTED_MAIL }];
  });
}
