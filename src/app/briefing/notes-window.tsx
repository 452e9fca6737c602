import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { quoteKey } from "../../briefing/quotes.ts";
import type { Deck } from "../../briefing/slide.ts";
import { CitedSentence } from "./agreement-body.tsx";
import { slideKeyOf } from "./slide-key.ts";
import { SlideView } from "./slide-view.tsx";

export interface NotesWindowProps {
  readonly deck: Deck;
  /** The slide that is shown, from 0. */
  readonly at: number;
  /** The second window. */
  readonly target: Window;
  /** A key that was pressed there and is no other's; whether the briefing took it. */
  readonly onKey: (key: string) => boolean;
  readonly onClose: () => void;
}

/** The speaker's window: the clock, this slide and the next, and the sentences that the slide quotes. */
export function NotesWindow({ deck, at, target, onKey, onClose }: NotesWindowProps) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const now = useClock();
  const [startMs] = useState(() => Date.now());
  const [slide, next] = [deck.slides[at], deck.slides[at + 1]];

  useEffect(() => {
    const { document: own } = target;
    own.title = "Notes · Pactwatch";
    own.documentElement.lang = "en";
    own.documentElement.dataset.theme = document.documentElement.dataset.theme ?? "";
    own.body.className = "notes-window";
    own.head.replaceChildren(
      ...[...document.querySelectorAll('style, link[rel="stylesheet"]')].map((sheet) => {
        const copy = own.importNode(sheet, true);
        if (sheet instanceof HTMLLinkElement) copy.setAttribute("href", sheet.href);
        return copy;
      }),
    );
    const box = own.createElement("main");
    own.body.replaceChildren(box);
    setRoot(box);
    return () => target.close();
  }, [target]);
  useEffect(() => {
    const pass = (event: KeyboardEvent) => {
      const key = slideKeyOf(event);
      if (key !== null && onKey(key)) event.preventDefault();
    };
    target.addEventListener("keydown", pass);
    target.addEventListener("pagehide", onClose);
    return () => {
      target.removeEventListener("keydown", pass);
      target.removeEventListener("pagehide", onClose);
    };
  }, [target, onKey, onClose]);

  if (root === null || slide === undefined) return null;
  const frame = { stamp: deck.stamp, count: deck.slides.length, onOpen: null };
  return createPortal(
    <>
      <header className="notes-head">
        <b>
          {at + 1} / {deck.slides.length}
        </b>
        <span>{timeWords(now)}</span>
        <span>{elapsedWords(now - startMs)} since the start</span>
      </header>
      <div className="notes-slides">
        <SlideView slide={slide} number={at + 1} {...frame} />
        {next === undefined ? (
          <p>The last slide.</p>
        ) : (
          <div className="notes-next">
            <p>Next</p>
            <SlideView slide={next} number={at + 2} {...frame} />
          </div>
        )}
      </div>
      {/* Keyed by its place, as two slides may quote one sentence for one thing. */}
      <section key={at} className="notes-quotes" aria-label="Quotes">
        {slide.note !== "" && <p className="slide-note">{slide.note}</p>}
        {slide.quotes.length === 0 && <p className="muted">No sentence is quoted for this slide.</p>}
        {slide.quotes.map((quote) => (
          <div key={quoteKey(quote)}>
            <h3>{quote.about}</h3>
            <CitedSentence quote={quote} />
          </div>
        ))}
      </section>
    </>,
    root,
  );
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

function timeWords(nowMs: number): string {
  return new Date(nowMs).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** "12:05", minutes and seconds. */
function elapsedWords(lengthMs: number): string {
  const seconds = Math.max(0, Math.floor(lengthMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
