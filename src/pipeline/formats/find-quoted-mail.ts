import type { Cut } from "../source/cut-text.ts";
import { splitLines, type TextLine } from "../source/text-lines.ts";
import { startsHeader } from "./mail-header.ts";

export const QUOTED_MAIL = "quoted-mail";
const QUOTE = /^>/;
/** "On Mon, 6 Nov 2023 at 10:00, A. Person <a@x.example> wrote:", on one line or wrapped onto two. */
const ATTRIBUTION = /^(?:On|Am|Le|El|Il) .{6,300} (?:wrote|schrieb|a écrit|escribió|ha scritto).{0,80}:$/i;
const ATTRIBUTION_START = /^(?:On|Am|Le|El|Il) \p{L}{0,12}[.,]? ?\d{0,2}.{2,200}$/u;
const ORIGINAL =
  /^-{2,20} ?(?:original message|ursprüngliche nachricht|message d'origine|messaggio originale|mensaje original) ?-{2,20}$/i;
const SIGNATURE = /^-- ?$/;

/**
 * What of a mail's text others wrote before it: lines led by `>`, the mail that it answers with all that follows, and
 * what stands below its signature's `--`. `quotes` are the lines of elements that are known to quote another mail.
 */
export function findQuotedMail(text: string, quotes: readonly string[] = []): Cut[] {
  const lines = splitLines(text);
  const cuts: Cut[] = findQuotes(text, quotes);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (startsAnswered(lines, at) || SIGNATURE.test(text.slice(line.start, line.end))) {
      return [...cuts, { start: line.start, end: text.length, rule: QUOTED_MAIL }];
    }
    if (QUOTE.test(line.words)) cuts.push({ start: line.start, end: line.next, rule: QUOTED_MAIL });
  }
  return cuts;
}

function findQuotes(text: string, quotes: readonly string[]): Cut[] {
  let from = 0;
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote, from);
    if (start === -1) return [];
    from = start + quote.length;
    return [{ start, end: text.charAt(from) === "\n" ? from + 1 : from, rule: QUOTED_MAIL }];
  });
}

/** Whether the mail that was answered starts on this line. */
export function startsAnswered(lines: readonly TextLine[], at: number): boolean {
  return startsAttribution(lines, at) || isOriginal(lines[at]?.words ?? "") || startsHeader(lines, at);
}

/** Whether this line and the next say who wrote what follows, and when. */
export function startsAttribution(lines: readonly TextLine[], at: number): boolean {
  const words = lines[at]?.words ?? "";
  if (ATTRIBUTION.test(words)) return true;
  return ATTRIBUTION_START.test(words) && ATTRIBUTION.test(`${words} ${lines[at + 1]?.words ?? ""}`);
}

/** Whether a line stands above the mail that is answered or passed on, and says nothing of which. */
export function isOriginal(words: string): boolean {
  return ORIGINAL.test(words);
}
