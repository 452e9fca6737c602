import { useEffect, useMemo, useState } from "react";
import { dateOfDay } from "../../model/partial-date.ts";
import { keepKnown } from "../../state/keep-known.ts";
import { keepText, useKeptText } from "../../state/use-kept-text.ts";
import { useReadView } from "../../state/use-view-state.ts";
import { UnreadNotice } from "../../views/filters/unread-notice.tsx";
import type { PageParts } from "../page-parts.ts";
import { deckBrief, LAST_BRIEFING_KEY } from "./briefed-day.ts";
import { BriefingShow } from "./briefing-show.tsx";
import { DeckEditor } from "./deck-editor.tsx";
import { DeckNames } from "./deck-names.tsx";
import { useDeck } from "./use-deck.ts";

/** The deck of what the page shows, over the whole window; the address knows which slide, and which there are. */
export function BriefingScreen({ view, update, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
  const kept = useKeptText(LAST_BRIEFING_KEY);
  const [since] = useState(kept);
  const brief = useMemo(
    () => deckBrief({ view, names, manifest, asOf, lastDay, today, lastVisit }, since),
    [view, names, manifest, asOf, lastDay, today, lastVisit, since],
  );
  // As the address has it: `view` follows a few frames later, in which a file of the slides may be asked for.
  const read = useReadView();
  const { state, unread } = useMemo(() => keepKnown(read, manifest.dictionaries, today), [read, manifest, today]);
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
    <BriefingShow
      made={made}
      slide={view.slide ?? 1}
      onGo={(slide) => update({ slide }, "replace")}
      // Over the slide, which is there again when the evidence is closed.
      onOpen={(agreement) => update({ open: agreement })}
      onClose={() => update({ slide: null })}
      says={unread.length === 0 ? null : <UnreadNotice unread={unread} />}
      editor={(parts) => (
        <DeckEditor
          {...parts}
          choice={state.deck}
          agreements={manifest.dictionaries.agreements}
          onChoose={(deck) => update({ deck }, "replace")}
        >
          <DeckNames view={view} />
        </DeckEditor>
      )}
    />
  );
}
