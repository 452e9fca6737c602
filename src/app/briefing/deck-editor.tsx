import { type ReactNode, useState } from "react";
import type { Deck } from "../../briefing/slide.ts";
import type { Dictionaries } from "../../model/dataset.ts";
import {
  agreementOf,
  type DeckChoice,
  LONGEST_NOTE,
  SLIDE_SORTS,
  type SlideId,
  slideOf,
  withSlide,
} from "../../model/deck.ts";
import { noteOn, withNote } from "../../model/deck-notes.ts";
import { Icon } from "../../ui/icon.tsx";

export interface DeckEditorProps {
  readonly deck: Deck;
  readonly choice: DeckChoice;
  /** The slide that is shown. */
  readonly current: SlideId | null;
  readonly agreements: Dictionaries["agreements"];
  readonly onChoose: (choice: DeckChoice) => void;
  readonly onGo: (slide: SlideId) => void;
  readonly onClose: () => void;
  /** What keeps the deck under a name. */
  readonly children: ReactNode;
}

const SORT_NAMES: Readonly<Record<(typeof SLIDE_SORTS)[number], string>> = {
  title: "Title",
  changes: "What changed",
  board: "Board",
  timeline: "Timeline",
  coverage: "Coverage",
  promises: "Said versus done",
  grid: "Country by stage",
  sources: "Sources and method",
};

/**
 * Which slides, in which order, with which notes. All of it goes into the link, so a saved view is a named deck.
 *
 * The focus stays where the reader works: a button with nothing to do is only said to be closed, and the place of a slide
 * that is left out is its neighbour's.
 */
export function DeckEditor({ deck, choice, current, agreements, onChoose, onGo, onClose, children }: DeckEditorProps) {
  const slides = choice.slides ?? [...new Set(deck.slides.map(({ id }) => id))];
  const nameOf = (slide: SlideId) => {
    const agreement = agreementOf(slide);
    if (agreement !== null) return agreements.find(({ id }) => id === agreement)?.shortName ?? agreement;
    return SORT_NAMES[slide as keyof typeof SORT_NAMES];
  };
  const partsOf = (slide: SlideId) => deck.slides.filter(({ id }) => id === slide).length;
  const put = (own: readonly SlideId[]) => own.length > 0 && onChoose({ ...choice, slides: own });
  const move = (at: number, by: number) => {
    if (slides[at + by] === undefined) return;
    const moved = [...slides];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    put(moved);
  };
  const absent = [
    ...SLIDE_SORTS.filter((sort) => !slides.includes(sort)),
    ...agreements.map(({ id }) => slideOf(id)).filter((slide) => !slides.includes(slide)),
  ];
  return (
    <aside className="deck-editor" aria-label="Slides">
      <div className="section-head">
        <h2>
          Slides <span>{deck.slides.length}</span>
        </h2>
        <button type="button" className="button plain small" onClick={onClose} aria-label="Close the list of slides">
          <Icon name="cross" sizePx={12} />
        </button>
      </div>
      <ol>
        {slides.map((slide, at) => (
          <li key={slide} className={slide === current ? "current" : undefined}>
            <div className="deck-row">
              <button type="button" className="link" onClick={() => onGo(slide)}>
                {nameOf(slide)}
              </button>
              {partsOf(slide) > 1 && <small className="muted">{partsOf(slide)} slides</small>}
              <button
                type="button"
                className="button plain small"
                aria-disabled={at === 0}
                aria-label={`${nameOf(slide)}: earlier`}
                onClick={() => move(at, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button plain small"
                aria-disabled={at === slides.length - 1}
                aria-label={`${nameOf(slide)}: later`}
                onClick={() => move(at, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="button plain small"
                aria-disabled={slides.length === 1}
                aria-label={`Leave out ${nameOf(slide)}`}
                onClick={({ currentTarget }) => {
                  const row = currentTarget.closest("li");
                  const next = row?.nextElementSibling ?? row?.previousElementSibling;
                  next?.querySelector<HTMLElement>(".deck-row > :last-child")?.focus();
                  put(slides.filter((own) => own !== slide));
                }}
              >
                <Icon name="cross" sizePx={12} />
              </button>
            </div>
            <NoteField
              name={nameOf(slide)}
              words={noteOn(choice, slide)}
              onChange={(words) => onChoose(withNote({ ...choice }, slide, words))}
            />
          </li>
        ))}
      </ol>
      <label className="deck-add">
        Add a slide
        <select
          className="field"
          value=""
          onChange={(event) => event.target.value !== "" && put(withSlide(slides, event.target.value as SlideId))}
        >
          <option value="">Choose…</option>
          {absent.map((slide) => (
            <option key={slide} value={slide}>
              {nameOf(slide)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-disabled={choice.slides === null && choice.notes.length === 0}
        onClick={() => onChoose({ slides: null, notes: [] })}
      >
        Back to the deck’s own choice
      </button>
      {children}
    </aside>
  );
}

/** A note is taken over by Enter and when the field is left, so that no letter makes the deck anew. */
function NoteField({
  name,
  words,
  onChange,
}: {
  readonly name: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
}) {
  /** What is being written; null for nothing. */
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => draft !== null && draft !== words && onChange(draft);
  return (
    <input
      className="field"
      type="text"
      value={draft ?? words}
      maxLength={LONGEST_NOTE}
      placeholder="Your note on it"
      aria-label={`Note on ${name}`}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        take();
        setDraft(null);
      }}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
