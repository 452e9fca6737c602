import type { Cut } from "../source/cut-text.ts";
import { splitLines, type TextLine } from "../source/text-lines.ts";

const RULE = "quoted-mail";
const QUOTE = /^>/;
/** "On Mon, 6 Nov 2023 at 10:00, A. Person <a@x.example> wrote:", on one line or wrapped onto two. */
const ATTRIBUTION = /^(?:On|Am|Le|El|Il) .{6,300} (?:wrote|schrieb|a écrit|escribió|ha scritto).{0,80}:$/i;
const ATTRIBUTION_START = /^(?:On|Am|Le|El|Il) \p{L}{0,12}[.,]? ?\d{0,2}.{2,200}$/u;
const ORIGINAL = /^-{2,20} ?(?:original message|ursprüngliche nachricht|message d'origine) ?-{2,20}$/i;
const FORWARDED = /^(?:-{2,20} ?forwarded message ?-{2,20}|begin forwarded message:)$/i;
const HEADER = /^(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff)\s{0,3}:/i;
const FIRST_HEADER = /^(?:from|von)\s{0,3}:/i;
const SIGNATURE = /^-- ?$/;
const MOST_HEADERS = 8;

/**
 * What of a mail's text others wrote before it: lines led by `>`, the mail that it answers with all that follows, and
 * what stands below its signature's `--`.
 *
 * Of a forwarded mail, with nothing said before it, only the header goes: what is forwarded is what it is about.
 */
export function findQuotedMail(text: string): Cut[] {
  const lines = splitLines(text);
  const cuts: Cut[] = [];
  let hasOwnWords = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const isForwarded = FORWARDED.test(line.words);
    if (isForwarded || (!hasOwnWords && startsHeader(lines, at))) {
      const last = lastHeader(lines, isForwarded ? at + 1 : at);
      cuts.push({ start: line.start, end: lines[last]?.next ?? line.next, rule: RULE });
      at = last;
    } else if (startsAnswered(lines, at) || SIGNATURE.test(text.slice(line.start, line.end))) {
      return [...cuts, { start: line.start, end: text.length, rule: RULE }];
    } else if (QUOTE.test(line.words)) cuts.push({ start: line.start, end: line.next, rule: RULE });
    else hasOwnWords ||= line.words !== "";
  }
  return cuts;
}

/** Whether the mail that was answered starts on this line. */
function startsAnswered(lines: readonly TextLine[], at: number): boolean {
  const words = lines[at]?.words ?? "";
  if (ORIGINAL.test(words) || ATTRIBUTION.test(words)) return true;
  if (ATTRIBUTION_START.test(words) && ATTRIBUTION.test(`${words} ${lines[at + 1]?.words ?? ""}`)) return true;
  return startsHeader(lines, at);
}

/** Whether three lines of a mail's header start on this line. */
function startsHeader(lines: readonly TextLine[], at: number): boolean {
  const isHeader = (step: number) => HEADER.test(lines[at + step]?.words ?? "");
  return FIRST_HEADER.test(lines[at]?.words ?? "") && isHeader(1) && isHeader(2);
}

/** The last line of the header that starts within two lines of `from`; the line before `from` when there is none. */
function lastHeader(lines: readonly TextLine[], from: number): number {
  let last = from - 1;
  for (let at = from; at < lines.length && at < from + MOST_HEADERS + 2; at++) {
    const words = lines[at]?.words ?? "";
    if (HEADER.test(words)) last = at;
    else if (words !== "" || last >= from) break;
  }
  return last;
}
