import type { Span } from "../../model/span.ts";

export interface QuoteProps {
  readonly text: string;
  /** The words that signal the stage. */
  readonly cue: Span;
}

/** A sentence with its cue marked. */
export function Quote({ text, cue }: QuoteProps) {
  return (
    <q className="quote" dir="auto">
      {text.slice(0, cue.start)}
      <b>{text.slice(cue.start, cue.end)}</b>
      {text.slice(cue.end)}
    </q>
  );
}
