import type { Changes } from "../model/changes.ts";
import { agreementOf, type DeckChoice, type SlideId, slideOf } from "../model/deck.ts";
import { noteOn } from "../model/deck-notes.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { MOST_BINS } from "../model/grain.ts";
import type { AgreementId } from "../model/ids.ts";
import type { Board, ClaimNumber, Limits, Trace } from "../model/status.ts";
import { boardCards } from "../ui/board-cards.ts";
import { changeLists } from "../views/changes/change-lists.ts";
import { compareAsked } from "../views/coverage/compare-wording.ts";
import type { Ask } from "../worker/ask.ts";
import { agreementClaims, agreementSlide } from "./agreement-slide.ts";
import { boardClaims, boardSlides } from "./board-slides.ts";
import { type Brief, stampOf } from "./brief.ts";
import { changesClaims, changesSlide } from "./changes-slide.ts";
import { coverageSlide, peaksOf } from "./coverage-slides.ts";
import { cutWords } from "./cut-words.ts";
import { gridSlide } from "./grid-slide.ts";
import { promisesClaims, promisesSlide } from "./promises-slides.ts";
import { quoteKey } from "./quotes.ts";
import type { Deck, Quote, Slide } from "./slide.ts";
import { sourcesSlide } from "./sources-slide.ts";
import { timelineSlides } from "./timeline-slides.ts";
import { deckName, titleSlide } from "./title-slide.ts";

/** What a slide of an agreement lists of what has no natural end. */
const SLIDE_LIMITS: Limits = { claims: 20, promises: 100, versions: 4 };
/** Claims of a trace that a slide may quote. */
const TRACE_STEPS = 60;
/** Agreements that get a slide of their own without being asked for. */
const MOST_AGREEMENTS = 6;
/** Letters of a headline, and of the line below it, that a slide has room for. */
const MOST_TITLE = 220;
const MOST_SUBTITLE = 400;

/** How far a deck is made: questions answered of all that are put. */
export interface DeckProgress {
  readonly done: number;
  readonly of: number;
}

/** What a deck is made with, beside what it is about. */
export interface DeckMaking {
  readonly choice: DeckChoice;
  /** Calls the making off when it is aborted; the promise then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DeckProgress) => void;
}

/**
 * Make the deck of a view: every slide that is chosen, with its words, numbers and quotes.
 *
 * All answers come from the engine by the questions that the page puts, so that deck and page say the same. A slide of an
 * agreement that the collection does not know is left out.
 */
export async function makeDeck(ask: Ask, brief: Brief, { choice, signal, onProgress }: DeckMaking): Promise<Deck> {
  const { view, asOf, compared } = brief;
  const { filter, clock, unit } = view;
  const standing = { filter, clock, unit } as const;
  const put = counting(ask, signal, onProgress);
  const [reports, stories, board, whole, changes] = await Promise.all([
    put("facets", { filter, unit: "reports" }),
    put("facets", { filter, unit: "stories" }),
    put("board", { ...standing, asOf }),
    put("board", { filter, asOf: brief.lastDay, clock: "happened", unit: "reports" }),
    put("changes", { ...standing, from: compared.day, to: asOf }),
  ]);
  const stamp = stampOf(brief, { reports, stories });
  const chosen = choice.slides ?? ownSlides(brief, board, changes);
  const wants = (id: SlideId) => chosen.includes(id);
  const traces = await Promise.all(
    chosen.flatMap((slide) => {
      const agreement = agreementOf(slide);
      return agreement === null
        ? []
        : [put("trace", { ...standing, agreement, asOf, limits: SLIDE_LIMITS, limit: TRACE_STEPS })];
    }),
  );
  const known = traces.filter((trace): trace is Trace => trace !== null);
  const ledger = wants("promises")
    ? await put("promises", { ...standing, asOf, outcomes: view.outcomes, order: "slip", limit: brief.room.promises })
    : null;
  const parts = { mostBins: MOST_BINS, by: view.by, grain: view.grain };
  const [coverage, usual] = wants("coverage")
    ? await Promise.all([
        put("coverage", { ...parts, ...compareAsked(filter, view.by), filter, unit }),
        put("coverage", { ...parts, filter: EMPTY_FILTER, unit: "reports" }),
      ])
    : [null, null];
  const peaks = coverage === null ? [] : peaksOf(coverage);
  const stands =
    coverage === null
      ? []
      : await put("topStories", { filter, grain: coverage.grain, starts: peaks.map(({ start }) => start) });
  const claims: ClaimNumber[] = [
    ...(wants("board") ? boardClaims(board, brief) : []),
    ...(wants("changes") ? changesClaims(brief, changes) : []),
    ...(ledger === null ? [] : promisesClaims(ledger, board, brief)),
    ...known.flatMap(agreementClaims),
  ];
  const quoted = await put("quotes", { claims: [...new Set(claims)].sort((a, b) => a - b), filter });

  function slidesOf(id: SlideId): readonly Slide[] {
    switch (id) {
      case "title":
        return [titleSlide(brief, stamp)];
      case "changes":
        return [changesSlide(brief, changes, quoted)];
      case "board":
        return boardSlides(brief, board, {
          quoted: quoted.filter(({ number }) => boardClaims(board, brief).includes(number)),
          note: noteOn(choice, id),
        });
      case "timeline":
        return timelineSlides(brief, board, whole);
      case "coverage":
        return coverage === null || usual === null
          ? []
          : [
              coverageSlide(
                brief,
                coverage,
                usual.series.map((series) => series.id),
                board,
                peaks.map((peak, at) => ({ peak, story: stands[at] ?? null })),
              ),
            ];
      case "promises":
        return ledger === null ? [] : [promisesSlide(brief, ledger, board, quoted)];
      case "grid":
        return [gridSlide(brief, board)];
      case "sources":
        return [sourcesSlide(brief, unit === "stories" ? stories : reports, stamp)];
      default:
        return known
          .filter(({ status }) => slideOf(status.id) === id)
          .map((trace) => agreementSlide(brief, trace, quoted));
    }
  }
  const slides = chosen.flatMap((id) =>
    slidesOf(id).map((slide) => ({ ...withinSlide(slide), quotes: eachOnce(slide.quotes), note: noteOn(choice, id) })),
  );
  return { name: cutWords(deckName(brief), MOST_TITLE), stamp, slides };
}

/** The same deck with other notes, for the moments until it is made anew: a board has not made room for one yet. */
export function withNotes(deck: Deck, choice: DeckChoice): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, note: noteOn(choice, slide.id) })) };
}

/** Words that were typed into a search, and names of a report, have no end: the stamp and the quotes have all of them. */
function withinSlide(slide: Slide): Slide {
  return { ...slide, title: cutWords(slide.title, MOST_TITLE), subtitle: cutWords(slide.subtitle, MOST_SUBTITLE) };
}

/** A sentence that says two things is quoted once for each, and not twice for one. */
function eachOnce(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map((quote) => [quoteKey(quote), quote])).values()];
}

/** The slides of a deck that nobody chose: all sorts that have anything to show, and the agreements that the filter names or that changed. */
function ownSlides({ view, names }: Brief, board: Board, changes: Changes): SlideId[] {
  const { treaties, others } = boardCards(board, view.filter, view.sort);
  const cards = [...treaties, ...others].map(({ id }) => id);
  const { steps, dayless, undone, missed, conflicts } = changeLists(changes, view.filter, names);
  const changed = new Set<AgreementId>(
    [...steps, ...dayless, ...undone, ...missed.listed, ...conflicts].map(({ agreement }) => agreement),
  );
  const named = view.filter.agreement.length > 0 ? cards : cards.filter((id) => changed.has(id));
  const agreements = named.slice(0, MOST_AGREEMENTS).map(slideOf);
  // The board says why there is none; three slides that are empty but for a headline would say it again.
  if (cards.length === 0) return ["title", "changes", "board", "coverage", "sources"];
  return ["title", "changes", "board", "timeline", "coverage", "promises", "grid", ...agreements, "sources"];
}

/** The same ear, which counts what it was asked and what it answered. */
function counting(ask: Ask, signal: AbortSignal | undefined, onProgress: DeckMaking["onProgress"]): Ask {
  let [done, of] = [0, 0];
  return async (kind, question) => {
    signal?.throwIfAborted();
    of++;
    const answer = await ask(kind, question, signal === undefined ? {} : { signal });
    done++;
    onProgress?.({ done, of });
    return answer;
  };
}
