import { type CleanedText, type Cut, cutText } from "./cut-text.ts";
import { findBoilerplate } from "./find-boilerplate.ts";
import { findMarks } from "./find-marks.ts";
import { findTeasers } from "./find-teasers.ts";
import { findWhiteSpace, findWraps } from "./find-white-space.ts";
import type { TextLine } from "./text-lines.ts";

/** How a text is written: Markdown has marks and wraps its lines, plain text has one line a paragraph. */
export type TextFormat = "markdown" | "plain";

/** In units; a word that stands farther in has no place that is looked at. */
const MOST_INDENT = 40;

/**
 * The text of `lines` without boilerplate, teasers, marks and white space that carries nothing; `given` are cuts that
 * were found before, such as a date line. What stands before `bodyStart` is left out as `front-matter`.
 */
export function cleanSource(
  raw: string,
  lines: readonly TextLine[],
  format: TextFormat,
  given: readonly Cut[],
  bodyStart = lines[0]?.start ?? raw.length,
): CleanedText {
  const front: Cut[] = bodyStart > 0 ? [{ start: 0, end: bodyStart, rule: "front-matter" }] : [];
  const boilerplate = [...front, ...given, ...findBoilerplate(raw, lines)];
  const own = linesBeyond(lines, boilerplate);
  const rules = [...boilerplate, ...findTeasers(raw, own)];
  const marks = format === "markdown" ? findMarks(raw, lines) : [];
  const kept = linesBeyond(own, [...rules, ...marks]);
  const wraps = withoutCutLines(raw, findWraps(raw, kept, format), rules);
  const inside = [...wraps, ...findWhiteSpace(raw, kept), ...marks];
  return cutText(raw, [...rules, ...inside]);
}

/** Without the wraps before a line that begins with what is left out: what follows it goes on with nothing above. */
function withoutCutLines(raw: string, wraps: readonly Cut[], cuts: readonly Cut[]): Cut[] {
  const wordAt = (offset: number) =>
    offset + (/^[ \t]*/.exec(raw.slice(offset, offset + MOST_INDENT))?.[0].length ?? 0);
  const cutAt = new Set(cuts.map(({ start }) => wordAt(start)));
  return wraps.filter(({ end }) => !cutAt.has(wordAt(end)));
}

/** The lines that the cuts leave something of, blank ones included. */
export function linesBeyond(lines: readonly TextLine[], cuts: readonly Cut[]): TextLine[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  let at = 0;
  let reached = 0;
  return lines.filter((line) => {
    for (let cut = sorted[at]; cut && cut.start <= line.start; cut = sorted[++at]) reached = Math.max(reached, cut.end);
    return reached < line.end || (line.words === "" && reached <= line.start);
  });
}
