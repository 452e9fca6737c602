import { type DeckChoice, LONGEST_NOTE, type SlideId } from "./deck.ts";

/** What the analyst wrote on a slide; "" for nothing. */
export function noteOn({ notes }: DeckChoice, slide: SlideId): string {
  return notes.find((note) => note.slide === slide)?.words ?? "";
}

/** The same choice with other words on a slide; none removes the note. */
export function withNote(choice: DeckChoice, slide: SlideId, words: string): DeckChoice {
  const kept = choice.notes.filter((note) => note.slide !== slide);
  return {
    ...choice,
    notes: words.trim() === "" ? kept : [...kept, { slide, words: words.trim().slice(0, LONGEST_NOTE) }],
  };
}
