import { type ReactNode, useEffect, useMemo, useState } from "react";
import { dateOfDay } from "../../model/partial-date.ts";
import { keepKnown } from "../../state/keep-known.ts";
import type { SavedView } from "../../state/saved-views.ts";
import { keepText, useKeptText } from "../../state/use-kept-text.ts";
import { useReadView } from "../../state/use-view-state.ts";
import { readViewState, type UnreadValue } from "../../state/view-state.ts";
import { SavedViewList } from "../../views/bar/saved-view-list.tsx";
import { UnreadNotice } from "../../views/filters/unread-notice.tsx";
import type { PageParts } from "../page-parts.ts";
import { deckBrief, LAST_BRIEFING_KEY } from "./briefed-day.ts";
import { BriefingShow } from "./briefing-show.tsx";
import { DeckEditor } from "./deck-editor.tsx";
import { useDeck } from "./use-deck.ts";

/** A saved view that opens on its slides. */
const isDeck = ({ search }: SavedView) => readViewState(search).state.slide !== null;

export interface BriefingScreenProps extends PageParts {
  /** What is open over the slides. */
  readonly children: ReactNode;
}

/** The deck of what the page shows, over the whole window; the address knows which slide, and which there are. */
export function BriefingScreen({ children, ...parts }: BriefingScreenProps) {
  const { view, update, names, manifest, asOf, lastDay, today, lastVisit } = parts;
  const kept = useKeptText(LAST_BRIEFING_KEY);
  const [since] = useState(kept);
  const brief = useMemo(
    () => deckBrief({ view, names, manifest, asOf, lastDay, today, lastVisit }, since),
    [view, names, manifest, asOf, lastDay, today, lastVisit, since],
  );
  // As the address has it: `view` follows a few frames later, in which a file of the slides may be asked for.
  const read = useReadView();
  const { state, unread } = useMemo(() => keepKnown(read, manifest.dictionaries, today), [read, manifest, today]);
  const [left, hideLeft] = useLeft(unread);
  const made = useDeck(brief, state.deck);
  useEffect(() => {
    // So that the next briefing tells what changed since this one, whether it was closed or the whole window.
    const keep = () => void keepText(LAST_BRIEFING_KEY, dateOfDay(asOf));
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [asOf]);
  return (
    <>
      <BriefingShow
        made={made}
        slide={view.slide ?? 1}
        onGo={(slide) => update({ slide }, "replace")}
        // Over the slide, which is there again when the evidence is closed.
        onOpen={(agreement) => update({ open: agreement })}
        onClose={() => update({ slide: null })}
        says={
          left.length === 0 ? null : (
            <UnreadNotice unread={left}>
              <button type="button" className="link" onClick={hideLeft}>
                Hide this
              </button>
            </UnreadNotice>
          )
        }
        editor={(own) => (
          <DeckEditor
            {...own}
            choice={state.deck}
            agreements={manifest.dictionaries.agreements}
            onChoose={(deck) => update({ deck }, "replace")}
          >
            <SavedViewList view={{ ...view, slide: 1 }} label="Save this deck as" isListed={isDeck} />
          </DeckEditor>
        )}
      />
      {/* After the slides, as what is opened last lies on top. */}
      {children}
    </>
  );
}

/** What a link named in vain, until it is hidden or another link names more: the address forgets it at the first step. */
function useLeft(unread: readonly UnreadValue[]): readonly [left: readonly UnreadValue[], hide: () => void] {
  const [left, setLeft] = useState(unread);
  const [last, setLast] = useState(unread);
  if (unread !== last) {
    setLast(unread);
    if (unread.length > 0) setLeft(unread);
  }
  return [left, () => setLeft([])];
}
