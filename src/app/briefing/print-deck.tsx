import { createPortal } from "react-dom";
import type { Deck } from "../../briefing/slide.ts";
import { SlideView } from "./slide-view.tsx";

/** All slides for paper, a sheet each. Outside of the dialog, as what lies on top of a page is never broken into sheets. */
export function PrintDeck({ deck }: { readonly deck: Deck }) {
  const { slides, stamp } = deck;
  return createPortal(
    <div className="print-deck" aria-hidden="true">
      {slides.map((slide, at) => (
        <SlideView
          key={`${slide.id} ${slide.part}`}
          {...{ slide, stamp }}
          number={at + 1}
          count={slides.length}
          onOpen={null}
        />
      ))}
    </div>,
    document.body,
  );
}
