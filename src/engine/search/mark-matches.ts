import type { Span } from "../../model/span.ts";
import { isAsked, type ReadTerm } from "./read-terms.ts";
import { splitTokens } from "./split-tokens.ts";

/** Where a text has what a term asks for: from the first letter of its first word to the last of its last. */
export interface MatchSpan extends Span {
  /** Place of the term in the search. */
  readonly term: number;
}

/** A word of a text as it stands there. */
export interface TextToken extends Span {
  readonly folded: string;
}

/** The words of a text, in order. */
export function tokensOf(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  splitTokens(text, (folded, start, end) => tokens.push({ folded, start, end }));
  return tokens;
}

/** Every place where a term stands that is not excluded, by start; spans of different terms may overlap. */
export function markMatches(tokens: readonly TextToken[], terms: readonly ReadTerm[]): MatchSpan[] {
  const spans: MatchSpan[] = [];
  for (const [at, { start }] of tokens.entries()) {
    for (const [number, { tokens: asked, isExcluded }] of terms.entries()) {
      const last = tokens[at + asked.length - 1];
      if (isExcluded || last === undefined) continue;
      if (asked.every((token, place) => isAsked(token, tokens[at + place]!.folded))) {
        spans.push({ start, end: last.end, term: number });
      }
    }
  }
  return spans;
}

/** The same letters in spans that neither overlap nor touch, by start. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}
