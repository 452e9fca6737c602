import { useState } from "react";
import type { Deck } from "../../briefing/slide.ts";
import { useReadView, viewUpdater } from "../../state/use-view-state.ts";
import { BriefingShow } from "../briefing/briefing-show.tsx";

const update = viewUpdater((read) => read);

/** A deck as it was made, a slide at a time; the address knows which. */
export function OfflineDeck({ deck }: { readonly deck: Deck }) {
  const { state } = useReadView();
  const [made] = useState({
    deck,
    isBehind: false,
    error: null,
    progress: null,
    refetch: () => undefined,
    current: async () => deck,
  });
  return (
    <>
      <title>{deck.name}</title>
      <BriefingShow
        made={made}
        slide={state.slide ?? 1}
        onGo={(slide) => update({ slide }, "replace")}
        onOpen={null}
        onClose={null}
        says={null}
        editor={null}
      />
    </>
  );
}
