import { type DeckChoice, parseNote, parseSlideId, type SlideId, type SlideNote } from "../model/deck.ts";

/** A part of a deck that a link names and no deck can have. */
export interface LeftOfDeck {
  readonly key: "slides" | "note";
  readonly value: string;
  /** It is the end of a note that a slide has no room for. */
  readonly isCut?: true;
}

/** The deck of a link's query: `slides` are ids with blanks between them, null for none that can be read; `leave` is told what is left out. */
export function readDeck(params: URLSearchParams, leave: (left: LeftOfDeck) => void): DeckChoice {
  return { slides: readSlides(params.get("slides") ?? "", leave), notes: readNotes(params.getAll("note"), leave) };
}

/** A slide stands in a deck once. */
function readSlides(text: string, leave: (left: LeftOfDeck) => void): readonly SlideId[] | null {
  const slides = [...new Set(text.split(" ").filter((word) => word !== ""))].flatMap((word) => {
    const slide = parseSlideId(word);
    if (slide === null) leave({ key: "slides", value: word });
    return slide ?? [];
  });
  return slides.length === 0 ? null : slides;
}

function readNotes(texts: readonly string[], leave: (left: LeftOfDeck) => void): SlideNote[] {
  return texts
    .filter((text) => text !== "")
    .flatMap((text) => {
      const note = parseNote(text);
      if (note === null) {
        leave({ key: "note", value: text });
        return [];
      }
      const written = text.slice(text.indexOf("~") + 1).trim();
      if (written.length > note.words.length)
        leave({ key: "note", value: written.slice(note.words.length), isCut: true });
      return note;
    });
}
