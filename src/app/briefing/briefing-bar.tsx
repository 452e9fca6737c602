import type { Deck } from "../../briefing/slide.ts";
import { Icon } from "../../ui/icon.tsx";
import { PptxButton } from "./pptx-button.tsx";

export interface BriefingBarProps {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly deck: Deck | undefined;
  /** The deck as it is chosen now, once it is made. */
  readonly current: () => Promise<Deck>;
  readonly isEditing: boolean;
  readonly onGo: (at: number) => void;
  /** Null where the deck cannot be changed. */
  readonly onEdit: (() => void) | null;
  readonly onNotes: () => void;
  readonly onPrint: () => void;
  readonly onFullScreen: () => void;
  /** Null where there is no page below. */
  readonly onClose: (() => void) | null;
}

/**
 * The controls of a briefing, below the slide; hidden in full screen until the pointer or the focus is on them.
 *
 * The way back from the first slide and on from the last is only said to be closed: a button that goes dead under the
 * finger drops the focus.
 */
export function BriefingBar({ at, count, deck, current, isEditing, ...on }: BriefingBarProps) {
  return (
    <div className="briefing-bar" role="toolbar" aria-label="Briefing">
      <button type="button" className="button plain" aria-disabled={at <= 0} onClick={() => on.onGo(at - 1)}>
        <Icon name="previous" />
        <span>Back</span>
      </button>
      <span className="briefing-number" aria-live="polite">
        {count === 0 ? "…" : `${at + 1} / ${count}`}
      </span>
      <button type="button" className="button plain" aria-disabled={at >= count - 1} onClick={() => on.onGo(at + 1)}>
        <span>Next</span>
        <Icon name="next" />
      </button>
      <span className="briefing-space" />
      {on.onEdit !== null && (
        <button
          type="button"
          className="button plain"
          aria-pressed={isEditing}
          onClick={on.onEdit}
          title="Choose slides (e)"
        >
          <Icon name="filters" />
          <span>Slides</span>
        </button>
      )}
      <button type="button" className="button plain" onClick={on.onNotes} title="Notes in a second window (n)">
        <Icon name="out" />
        <span>Notes</span>
      </button>
      {deck !== undefined && (
        <PptxButton className="button plain" deckOf={current}>
          <Icon name="share" />
          <span>PowerPoint</span>
        </PptxButton>
      )}
      <button type="button" className="button plain" onClick={on.onPrint} disabled={deck === undefined}>
        <Icon name="table" />
        <span>Print or PDF</span>
      </button>
      <button type="button" className="button plain" onClick={on.onFullScreen} title="Full screen (f)">
        <Icon name="screen" />
        <span>Full screen</span>
      </button>
      {on.onClose !== null && (
        <button type="button" className="button plain" onClick={on.onClose}>
          <Icon name="cross" />
          <span>Close</span>
        </button>
      )}
    </div>
  );
}
