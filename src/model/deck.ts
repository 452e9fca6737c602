import type { AgreementId } from "./ids.ts";

/** The sorts of slides in the order of a deck; an agreement that is spoken of has one of its own. */
export const SLIDE_SORTS = [
  "title",
  "changes",
  "board",
  "timeline",
  "coverage",
  "promises",
  "grid",
  "sources",
] as const;

/** A slide that can be chosen. What does not fit one slide goes on the next. */
export type SlideId = (typeof SLIDE_SORTS)[number] | `agreement:${AgreementId}`;

/** Which slides a deck has, and what the analyst wrote on them. */
export interface DeckChoice {
  /** In their order; null for those that the deck chooses itself. */
  readonly slides: readonly SlideId[] | null;
  /** One a slide, in the order of writing. */
  readonly notes: readonly SlideNote[];
}

export interface SlideNote {
  readonly slide: SlideId;
  readonly words: string;
}

export const OWN_CHOICE: DeckChoice = { slides: null, notes: [] };

/** A note longer than this is no note on a slide. */
export const LONGEST_NOTE = 280;

const AGREEMENT = "agreement:";

/** A slide's id from a link; null for what no slide has. Whether the agreement exists is not known here. */
export function parseSlideId(text: string): SlideId | null {
  const sort = SLIDE_SORTS.find((known) => known === text);
  if (sort !== undefined) return sort;
  return text.startsWith(AGREEMENT) && text.length > AGREEMENT.length ? (text as SlideId) : null;
}

/** The agreement that a slide is of; null for the others. */
export function agreementOf(slide: SlideId): AgreementId | null {
  return slide.startsWith(AGREEMENT) ? (slide.slice(AGREEMENT.length) as AgreementId) : null;
}

export function slideOf(agreement: AgreementId): SlideId {
  return `agreement:${agreement}`;
}

/** The slides with one more: at their end, but before the sources where these close the deck. */
export function withSlide(slides: readonly SlideId[], slide: SlideId): SlideId[] {
  return slides.at(-1) === "sources" ? [...slides.slice(0, -1), slide, "sources"] : [...slides, slide];
}

/** A note as a link carries it, "board~The third one is late."; null for one on no slide or of no words. */
export function parseNote(text: string): SlideNote | null {
  const cut = text.indexOf("~");
  const slide = parseSlideId(text.slice(0, Math.max(0, cut)));
  const words = text
    .slice(cut + 1)
    .trim()
    .slice(0, LONGEST_NOTE);
  return cut < 0 || slide === null || words === "" ? null : { slide, words };
}

export function writeNote({ slide, words }: SlideNote): string {
  return `${slide}~${words}`;
}
