import type { MarkedText } from "../../model/answers.ts";
import { joinSpans, type MatchSpan, markMatches, tokensOf } from "./mark-matches.ts";
import type { ReadTerm } from "./read-terms.ts";

/** Words of an excerpt. */
const LENGTH = 36;
/** Words before the first match, so that it is read in its sentence. */
const LEAD = 8;

/**
 * The stretch of a text that shows most of the terms, most uses of them among equal ones, the first of those; its
 * beginning when it has none. Cut ends are marked by "…", line breaks become spaces.
 */
export function chooseExcerpt(text: string, terms: readonly ReadTerm[]): MarkedText {
  const tokens = tokensOf(text);
  const spans = markMatches(tokens, terms);
  const places = new Map(tokens.map(({ start }, place) => [start, place]));
  const best = bestStart(spans, places);
  const first = Math.max(0, Math.min(best - LEAD, tokens.length - LENGTH));
  const last = tokens[first + LENGTH - 1];
  const start = first === 0 ? 0 : tokens[first]!.start;
  const isWhole = last === undefined || first + LENGTH === tokens.length;
  const end = isWhole ? text.length : last.end;
  const lead = start > 0 ? "…" : "";
  const inside = spans.filter((span) => span.start >= start && span.end <= end);
  return {
    text: `${lead}${text.slice(start, end).replace(/\s/g, " ")}${isWhole ? "" : "…"}`,
    spans: joinSpans(inside).map((span) => ({
      start: span.start - start + lead.length,
      end: span.end - start + lead.length,
    })),
  };
}

/** The word at which the best stretch's first match begins; 0 without a match. One pass, as both ends only move on. */
function bestStart(spans: readonly MatchSpan[], places: ReadonlyMap<number, number>): number {
  const placeOf = (span: MatchSpan) => places.get(span.start) ?? 0;
  const uses = new Map<number, number>();
  let [best, bestTerms, bestUses] = [0, 0, 0];
  let next = 0;
  for (const [at, span] of spans.entries()) {
    const end = placeOf(span) + LENGTH - LEAD;
    for (; next < spans.length && placeOf(spans[next]!) < end; next++) {
      uses.set(spans[next]!.term, (uses.get(spans[next]!.term) ?? 0) + 1);
    }
    if (uses.size > bestTerms || (uses.size === bestTerms && next - at > bestUses)) {
      [best, bestTerms, bestUses] = [placeOf(span), uses.size, next - at];
    }
    const left = (uses.get(span.term) ?? 0) - 1;
    if (left <= 0) uses.delete(span.term);
    else uses.set(span.term, left);
  }
  return best;
}
