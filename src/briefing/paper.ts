import { slideOf } from "../model/deck.ts";
import { boardCards } from "../ui/board-cards.ts";
import { capitalised, counted } from "../ui/count-words.ts";
import { binName } from "../ui/date-words.ts";
import { cellWords } from "../views/coverage/coverage-wording.ts";
import type { Ask } from "../worker/ask.ts";
import { type Brief, wholeCollection } from "./brief.ts";
import { makeDeck } from "./make-deck.ts";
import { PAPER_ROOM } from "./sheet-room.ts";
import type { Slide, SlideBody, SlideTable, Stamp } from "./slide.ts";

/** One part of a paper: what a slide says, with all that a slide has no room for. */
export interface PaperPart extends Slide {
  /** The numbers of a chart, without the columns that have none; null for what is no chart. */
  readonly numbers: SlideTable | null;
}

/** Everything of a view that an analyst hands over on paper. */
export interface Paper {
  readonly name: string;
  readonly stamp: Stamp;
  /** The headlines of the parts: the numbers that a reader must know. */
  readonly inShort: readonly string[];
  readonly parts: readonly PaperPart[];
}

const SORTS = ["board", "changes", "timeline", "coverage", "promises", "grid"] as const;
/** Where no agreement is on the board, which says why. */
const SORTS_WITHOUT_BOARD = ["board", "changes", "coverage"] as const;

/** Agreements with a part of their own; the board names all. */
const MOST_AGREEMENTS = 60;

/** Make the paper of a view: the same parts as the slides', at length, and one for each agreement of the board. */
export async function makePaper(ask: Ask, brief: Brief, signal?: AbortSignal): Promise<Paper> {
  const { view, asOf } = brief;
  const { filter, clock, unit } = view;
  const board = await ask("board", { filter, clock, unit, asOf });
  const { treaties, others } = boardCards(board, filter, view.sort);
  const cards = [...treaties, ...others];
  const agreements = cards.slice(0, MOST_AGREEMENTS).map(({ id }) => slideOf(id));
  const more = cards.length - agreements.length;
  const sorts = cards.length === 0 ? SORTS_WITHOUT_BOARD : SORTS;
  const slides = [...sorts, ...agreements, "sources"] as const;
  const {
    name,
    stamp,
    slides: made,
  } = await makeDeck(
    ask,
    { ...brief, room: PAPER_ROOM },
    { choice: { slides, notes: view.deck.notes }, ...(signal === undefined ? {} : { signal }) },
  );
  return {
    name,
    stamp,
    inShort: [
      ...made
        .filter(({ id }) => sorts.some((sort) => sort === id))
        .filter(({ part }) => part === 1)
        .flatMap(({ id, title }) => (id === "coverage" ? [title, ...wholeCollection(brief)] : [title])),
      ...(more === 0
        ? []
        : [
            `${counted(more, "agreement of the board has", "agreements of the board have")} no part with sentences here`,
          ]),
    ],
    parts: made.map((slide) => ({
      ...slide,
      // Each agreement of the board has its sentences in a part of its own.
      quotes: slide.id === "board" ? [] : slide.quotes,
      numbers: numbersOf(slide.body, unit),
    })),
  };
}

function numbersOf(body: SlideBody, unit: Brief["view"]["unit"]): SlideTable | null {
  if (body.kind !== "coverage" || body.stack.rows.length === 0) return null;
  const { coverage, stack, isShare } = body;
  const told = stack.rows.filter(({ total }) => total > 0);
  return {
    heads: [capitalised(coverage.grain), capitalised(unit), ...stack.parts.map(({ name }) => name)],
    rows: told.reverse().map(({ start, total, values }) => ({
      cells: [
        binName(start, coverage.grain),
        String(total),
        ...stack.parts.map((_, place) => cellWords(values[place] ?? 0, total, isShare)),
      ],
      isHot: false,
    })),
  };
}
