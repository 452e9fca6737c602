import type { ArticleReading } from "../../model/answers.ts";
import type { ClaimNumber } from "../../model/status.ts";

/** A piece of text that is drawn in one way. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly isCue: boolean;
  readonly isMention: boolean;
}

/** Neighbouring pieces that the same claims speak in. */
export interface TextRun {
  readonly start: number;
  /** Claims whose sentence this lies in; empty for plain text. */
  readonly claims: readonly ClaimNumber[];
  /** Those of them whose sentence begins here. */
  readonly begins: readonly ClaimNumber[];
  readonly pieces: readonly TextPiece[];
}

/**
 * Cut an article's text into paragraphs of runs. Nothing is lost but the line breaks between paragraphs: the pieces in
 * order are the text. Spans may overlap; those outside of the text are cut to it.
 */
export function textRuns({ text, claims, tags }: Pick<ArticleReading, "text" | "claims" | "tags">): TextRun[][] {
  const cues = claims.map(({ start, cue }) => ({ start: start + cue.start, end: start + cue.end }));
  const mentions = tags.flatMap((tag) => tag.mentions);
  return paragraphs(text).map((paragraph) => {
    const edges = new Set([paragraph.start, paragraph.end]);
    for (const { start, end } of [...claims, ...cues, ...mentions]) {
      for (const edge of [start, end]) if (edge > paragraph.start && edge < paragraph.end) edges.add(edge);
    }
    const cuts = [...edges].sort((a, b) => a - b);
    const runs: TextRun[] = [];
    for (const [place, start] of cuts.slice(0, -1).entries()) {
      const end = cuts[place + 1] ?? paragraph.end;
      const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
      const speaking = claims.filter(covers).map(({ number }) => number);
      const piece = { start, text: text.slice(start, end), isCue: cues.some(covers), isMention: mentions.some(covers) };
      const last = runs.at(-1);
      if (last !== undefined && String(last.claims) === String(speaking)) {
        runs[runs.length - 1] = { ...last, pieces: [...last.pieces, piece] };
      } else {
        const begins = claims.filter((claim) => covers(claim) && claim.start === start).map(({ number }) => number);
        runs.push({ start, claims: speaking, begins, pieces: [piece] });
      }
    }
    return runs;
  });
}

function paragraphs(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
