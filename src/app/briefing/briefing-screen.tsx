import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import type { DeckChoice, SlideId } from "../../model/deck.ts";
import type { AgreementId } from "../../model/ids.ts";
import { dateOfDay } from "../../model/partial-date.ts";
import { keepText, useKeptText } from "../../state/use-kept-text.ts";
import type { PageParts } from "../page-parts.ts";
import { briefedDay, LAST_BRIEFING_KEY } from "./briefed-day.ts";
import { BriefingBar } from "./briefing-bar.tsx";
import { DeckEditor } from "./deck-editor.tsx";
import { NotesWindow } from "./notes-window.tsx";
import { PrintDeck } from "./print-deck.tsx";
import { SlideView } from "./slide-view.tsx";
import { useDeck } from "./use-deck.ts";
import "./briefing.css";

/** The deck over the whole window, a slide at a time; the address knows which. */
export function BriefingScreen({ view, update, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBlack, setIsBlack] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  const [notes, setNotes] = useState<Window | null>(null);
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
    }),
    [view, manifest, names, asOf, lastDay, since, lastVisit, today],
  );
  const { deck, error, progress, refetch } = useDeck(brief);
  const slides = deck?.slides ?? [];
  const at = Math.min(Math.max(1, view.slide ?? 1), Math.max(1, slides.length)) - 1;
  const slide = slides[at];

  const close = () => update({ slide: null });
  const goTo = (place: number) => {
    setIsBlack(false);
    update({ slide: Math.min(Math.max(1, place + 1), Math.max(1, slides.length)) }, "replace");
  };
  const open = (agreement: AgreementId) => update({ slide: null, open: agreement });
  const choose = (choice: DeckChoice) => update({ deck: choice }, "replace");

  const press = useRef<(key: string) => boolean>(() => false);
  const onPress = (key: string) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      " ": at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: slides.length - 1,
    };
    const next = steps[key];
    if (next !== undefined) goTo(next);
    else if (key === "b" || key === ".") setIsBlack(!isBlack);
    else if (key === "f") toggleFullScreen(dialog.current);
    else if (key === "n") setNotes(notes ?? openNotes());
    else if (key === "e") setIsEditing(!isEditing);
    else return false;
    return true;
  };
  useEffect(() => {
    press.current = onPress;
  });

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey;
      if (isOther || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const isOnControl = event.target instanceof HTMLButtonElement || event.target instanceof HTMLSelectElement;
      if (isOnControl && (event.key === " " || event.key === "Enter")) return;
      if (press.current(event.key)) event.preventDefault();
    };
    element.showModal();
    element.focus();
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("keydown", onKey);
      element.close();
    };
  }, []);
  useEffect(() => {
    // So that the next briefing tells what changed since this one.
    return () => void keepText(LAST_BRIEFING_KEY, dateOfDay(asOf));
  }, [asOf]);

  return (
    <dialog
      ref={dialog}
      className={`briefing${isBlack ? " black" : ""}`}
      aria-label="Briefing"
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        if (isEditing) setIsEditing(false);
        else if (isBlack) setIsBlack(false);
        else close();
      }}
    >
      <div className="briefing-stage" aria-live="polite">
        {slide !== undefined && deck !== undefined && !isBlack && (
          <SlideView slide={slide} stamp={deck.stamp} number={at + 1} count={slides.length} onOpen={open} />
        )}
        {deck === undefined && error === null && (
          <p className="briefing-wait" role="status">
            Making the slides…
            {progress !== null && <progress value={progress.done} max={progress.of} />}
          </p>
        )}
        {error !== null && deck === undefined && (
          <div className="failure" role="alert">
            <p>
              <b>The briefing could not be made.</b> {error.message}
            </p>
            <button type="button" className="button" onClick={() => void refetch()}>
              Try again
            </button>
          </div>
        )}
        {isBlack && <p className="sr">The screen is black. Press b to go on.</p>}
      </div>
      <BriefingBar
        at={at}
        count={slides.length}
        {...{ deck, isEditing }}
        onGo={goTo}
        onEdit={() => setIsEditing(!isEditing)}
        onNotes={() => setNotes(notes ?? openNotes())}
        onFullScreen={() => toggleFullScreen(dialog.current)}
        onClose={close}
      />
      {isEditing && deck !== undefined && (
        <DeckEditor
          deck={deck}
          choice={view.deck}
          current={slide?.id ?? null}
          agreements={manifest.dictionaries.agreements}
          onChoose={choose}
          onGo={(id: SlideId) => goTo(slides.findIndex((own) => own.id === id))}
          onClose={() => setIsEditing(false)}
        />
      )}
      {notes !== null && deck !== undefined && slide !== undefined && (
        <NotesWindow
          {...{ deck, at }}
          target={notes}
          onKey={(key) => press.current(key)}
          onClose={() => setNotes(null)}
        />
      )}
      {deck !== undefined && <PrintDeck deck={deck} />}
    </dialog>
  );
}

function openNotes(): Window | null {
  return window.open("", "pactwatch-notes", "popup,width=900,height=700");
}

function toggleFullScreen(element: HTMLElement | null): void {
  // A browser that does not allow it leaves the deck in its window, which is no fault.
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  else void element?.requestFullscreen?.().catch(() => undefined);
}
