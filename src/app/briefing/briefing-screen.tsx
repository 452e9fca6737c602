import { useEffect, useMemo, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import { SLIDE_ROOM } from "../../briefing/sheet-room.ts";
import { dateOfDay } from "../../model/partial-date.ts";
import { keepText, useKeptText } from "../../state/use-kept-text.ts";
import type { PageParts } from "../page-parts.ts";
import { briefedDay, LAST_BRIEFING_KEY } from "./briefed-day.ts";
import { BriefingShow } from "./briefing-show.tsx";
import { DeckEditor } from "./deck-editor.tsx";
import { DeckNames } from "./deck-names.tsx";
import { useDeck } from "./use-deck.ts";

/** The deck of what the page shows, over the whole window; the address knows which slide, and which there are. */
export function BriefingScreen({ view, update, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
  const kept = useKeptText(LAST_BRIEFING_KEY);
  const [since] = useState(kept);
  const brief = useMemo<Brief>(
    () => ({
      view,
      manifest,
      names,
      asOf,
      lastDay,
      compared: briefedDay(view.since, since, lastVisit, asOf),
      madeOn: today,
      room: SLIDE_ROOM,
    }),
    [view, manifest, names, asOf, lastDay, since, lastVisit, today],
  );
  const made = useDeck(brief);
  useEffect(() => {
    // So that the next briefing tells what changed since this one.
    return () => void keepText(LAST_BRIEFING_KEY, dateOfDay(asOf));
  }, [asOf]);
  return (
    <BriefingShow
      made={made}
      slide={view.slide ?? 1}
      onGo={(slide) => update({ slide }, "replace")}
      onOpen={(agreement) => update({ slide: null, open: agreement })}
      onClose={() => update({ slide: null })}
      editor={(parts) => (
        <DeckEditor
          {...parts}
          choice={view.deck}
          agreements={manifest.dictionaries.agreements}
          onChoose={(deck) => update({ deck }, "replace")}
        >
          <DeckNames view={view} />
        </DeckEditor>
      )}
    />
  );
}
