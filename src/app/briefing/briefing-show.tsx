import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Deck } from "../../briefing/slide.ts";
import type { SlideId } from "../../model/deck.ts";
import type { AgreementId } from "../../model/ids.ts";
import { BriefingBar } from "./briefing-bar.tsx";
import type { DeckEditorProps } from "./deck-editor.tsx";
import { isOverlaid } from "./is-overlaid.ts";
import { NotesWindow } from "./notes-window.tsx";
import { PrintDeck } from "./print-deck.tsx";
import { slideKeyOf } from "./slide-key.ts";
import { SlideView } from "./slide-view.tsx";
import type { DeckState } from "./use-deck.ts";
import "./briefing.css";

export interface BriefingShowProps {
  readonly made: DeckState;
  /** The slide that is shown, from 1. */
  readonly slide: number;
  readonly onGo: (slide: number) => void;
  /** A press on an agreement; null where there is no evidence to go to. */
  readonly onOpen: ((agreement: AgreementId) => void) | null;
  /** The way back to the page; null where there is none. */
  readonly onClose: (() => void) | null;
  /** What must be known of the deck; null for nothing. */
  readonly says: ReactNode;
  /** What changes the deck; null where it is as it was made. */
  readonly editor: ((parts: Pick<DeckEditorProps, "deck" | "current" | "onGo" | "onClose">) => ReactNode) | null;
}

/** The deck over the whole window, a slide at a time. */
export function BriefingShow({ made, slide: wanted, onGo, onOpen, onClose, says, editor }: BriefingShowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [isBlack, setIsBlack] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  const [notes, setNotes] = useState<Window | null>(null);
  const [isBlocked, setIsBlocked] = useState(false);
  const { deck, isBehind, error, progress, refetch } = made;
  const slides = deck?.slides ?? [];
  const at = Math.min(Math.max(1, wanted), Math.max(1, slides.length)) - 1;
  const slide = slides[at];

  const goTo = (place: number) => {
    setIsBlack(false);
    onGo(Math.min(Math.max(1, place + 1), Math.max(1, slides.length)));
  };

  // A phone scrolls a slide: it begins at its top, and what is wider at its newest end.
  useLayoutEffect(() => {
    if (slide === undefined) return;
    stage.current?.scrollTo(0, 0);
    for (const wide of stage.current?.querySelectorAll(".slide-lanes, .slide-chart") ?? [])
      wide.scrollLeft = wide.scrollWidth;
  }, [slide]);

  // A note that was typed last is on paper too: the deck with it is made first.
  const [printed, setPrinted] = useState<Deck | null>(null);
  const latest = useRef(made);
  useEffect(() => {
    latest.current = made;
  });
  const print = useCallback(async () => {
    flushSync(leaveField);
    // Where it cannot be made, the slides say so.
    setPrinted(await latest.current.current().catch(() => null));
  }, []);
  useEffect(() => {
    if (printed === null) return;
    window.print();
    setPrinted(null);
  }, [printed]);

  // From the browser's own menu nothing can be waited for: the note is on the slides of now.
  useEffect(() => {
    const onPrint = () => flushSync(leaveField);
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);

  const showNotes = () => {
    const own = notes ?? window.open("", "pactwatch-notes", "popup,width=900,height=700");
    setNotes(own);
    setIsBlocked(own === null);
  };

  const closeEditor = () => {
    // Not to the page's body; and a note is taken over when its field is left.
    dialog.current?.focus();
    setIsEditing(false);
  };
  const stepBack = () => {
    if (isEditing) closeEditor();
    else if (isBlack) setIsBlack(false);
    else onClose?.();
  };
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
    else if (key === "f") toggleFullScreen();
    else if (key === "n") showNotes();
    else if (key === "e" && editor !== null) isEditing ? closeEditor() : setIsEditing(true);
    else if (key === "Escape") stepBack();
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
      const isPrint =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "p";
      if (isPrint && !isOverlaid(element, event.target)) {
        event.preventDefault();
        void print();
      }
      const key = slideKeyOf(event);
      if (key !== null && !isOverlaid(element, event.target) && press.current(key)) event.preventDefault();
    };
    element.showModal();
    element.focus();
    // On all of the page: a part of the slide that had the focus may be gone with it.
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      element.close();
      leaveFullScreen();
    };
  }, [print]);

  return (
    <dialog
      ref={dialog}
      className={`briefing${isBlack ? " black" : ""}`}
      aria-label="Briefing"
      tabIndex={-1}
      onClose={() => {
        // By the browser itself, as by a phone's way back: it may not be asked to wait.
        if (dialog.current?.open !== false) return;
        stepBack();
        dialog.current.showModal();
        dialog.current.focus();
      }}
    >
      <div className="briefing-stage" aria-live="polite" ref={stage}>
        {slide !== undefined && deck !== undefined && !isBlack && (
          <SlideView slide={slide} stamp={deck.stamp} number={at + 1} count={slides.length} onOpen={onOpen} />
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
      {(says !== null || isBlocked || (error !== null && deck !== undefined)) && (
        <div className="briefing-says">
          {says}
          {isBlocked && (
            <p className="notice" role="alert">
              The browser did not open a window for the notes. Allow this page to open one, and press Notes again.
            </p>
          )}
          {error !== null && deck !== undefined && (
            <p className="notice" role="alert">
              The slides could not be made anew, and are those from before: {error.message}{" "}
              <button type="button" className="link" onClick={() => void refetch()}>
                Try again
              </button>
            </p>
          )}
        </div>
      )}
      <BriefingBar
        at={at}
        count={slides.length}
        {...{ deck, isEditing }}
        current={made.current}
        onGo={goTo}
        onEdit={editor === null ? null : () => setIsEditing(!isEditing)}
        onNotes={showNotes}
        onPrint={() => void print()}
        onFullScreen={() => toggleFullScreen()}
        onClose={onClose}
      />
      {isEditing &&
        deck !== undefined &&
        editor?.({
          deck,
          current: slide?.id ?? null,
          onGo: (id: SlideId) => goTo(slides.findIndex((own) => own.id === id)),
          onClose: closeEditor,
        })}
      {notes !== null && deck !== undefined && slide !== undefined && (
        <NotesWindow
          {...{ deck, at }}
          target={notes}
          onKey={(key) => key !== "Escape" && press.current(key)}
          onClose={() => setNotes(null)}
        />
      )}
      <PrintDeck deck={printed ?? deck} isBehind={printed === null && isBehind} />
    </dialog>
  );
}

/** A note is taken over when its field is left. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

/** All of the page, which lies under the slides: a browser makes no dialog as large as the screen. */
function toggleFullScreen(): void {
  // A browser that does not allow it leaves the deck in its window, which is no fault.
  if (!leaveFullScreen()) void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Whether there was a full screen to leave. */
function leaveFullScreen(): boolean {
  // A phone may know of no full screen at all.
  if (!document.fullscreenElement) return false;
  void document.exitFullscreen().catch(() => undefined);
  return true;
}
