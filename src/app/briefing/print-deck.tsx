import { createPortal } from "react-dom";
import type { Deck } from "../../briefing/slide.ts";
import { SlideView } from "./slide-view.tsx";

export interface PrintDeckProps {
  /** Undefined before the first is made. */
  readonly deck: Deck | undefined;
  /** Whether other slides are chosen than those of `deck`, and still being made. */
  readonly isBehind: boolean;
}

/**
 * All slides for paper, a sheet each, below what the paper lacks. Outside of the dialog, as what lies on top of a page is
 * never broken into sheets.
 */
export function PrintDeck({ deck, isBehind }: PrintDeckProps) {
  return createPortal(
    <div className="print-deck" aria-hidden="true">
      {isBehind && (
        <p className="slide">
          {deck === undefined ? "The slides were not made yet" : "These are the slides from before the last change"}:
          print again.
        </p>
      )}
      {deck?.slides.map((slide, at) => (
        <SlideView
          key={`${slide.id} ${slide.part}`}
          {...{ slide }}
          stamp={deck.stamp}
          number={at + 1}
          count={deck.slides.length}
          onOpen={null}
        />
      ))}
    </div>,
    document.body,
  );
}
