import { type Filter, isEmptyFilter } from "../model/filter.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { AgreementStatus, Board, ClaimNumber } from "../model/status.ts";
import { type BoardCards, boardCards } from "../ui/board-cards.ts";
import { counted } from "../ui/count-words.ts";
import { statusWords } from "../ui/status-wording.ts";
import { boardHeadline, untoldWords } from "../views/board/board-wording.ts";
import { cardEvidence } from "../views/board/card-wording.ts";
import { boardPages, columnHeight, ROOMY_TYPE } from "./board-room.ts";
import { type Brief, pastDayWords } from "./brief.ts";
import { quoteOf } from "./quotes.ts";
import type { BoardColumn, BoardLine, Slide } from "./slide.ts";
import { stairOf } from "./stair.ts";

/** What a line below the title takes of a column, in lines of its smaller type, and a third line of the title. */
const SUBTITLE_LINES = 2.2;
const TITLE_LINES = 2.2;
/** Letters of two lines of the title, and of a line of a note. */
const TITLE_LETTERS = 110;
const NOTE_LETTERS = 130;
/** A column that is higher than this is read better in smaller type, with more between its lines. */
const ROOMY_HEIGHT = 22;

/** The board: a slide while both groups fit side by side, else the groups one after the other; a note on it takes room. */
export function boardSlides(
  brief: Brief,
  board: Board,
  { quoted, note }: { readonly quoted: readonly QuotedClaim[]; readonly note: string },
): Slide[] {
  const { view, names } = brief;
  const cards = boardCards(board, view.filter, view.sort);
  const title = boardHeadline(cards, view.filter, names, pastDayWords(brief));
  const subtitle = untoldWords(cards).trim();
  const room =
    brief.room.boardHeight -
    (subtitle === "" ? 0 : SUBTITLE_LINES) -
    (title.length > TITLE_LETTERS ? TITLE_LINES : 0) -
    (note === "" ? 0 : 1.4 + 1.2 * Math.ceil(note.length / NOTE_LETTERS));
  const pages = boardPages(groupsOf(cards, brief), room);
  return pages.map((columns, at): Slide => {
    const own = columns.flatMap(({ lines }) => lines.map(({ agreement }) => agreement));
    return {
      id: "board",
      part: at + 1,
      parts: pages.length,
      title,
      subtitle,
      body: {
        kind: "board",
        columns,
        isRoomy: columns.every((column) => columnHeight(column, ROOMY_TYPE) <= Math.min(room, ROOMY_HEIGHT)),
        remark: at === pages.length - 1 ? silentWords(cards, view.filter) : "",
      },
      // In the order of the slide, as they are read beside it.
      quotes: own.flatMap((id) =>
        quoted.filter(({ agreement }) => agreement === id).map((claim) => quoteOf(claim, names)),
      ),
      note: "",
    };
  });
}

/** The claims that the notes of the board quote: of each card the first report that says so of its stage, or of what is promised. */
export function boardClaims(board: Board, { view }: Brief): ClaimNumber[] {
  const { treaties, others } = boardCards(board, view.filter, view.sort);
  return [...treaties, ...others].flatMap(({ rungs }) => {
    const rung = rungs.find(({ isCurrent }) => isCurrent) ?? rungs.find(({ evidence }) => evidence.claims.length > 0);
    return (rung?.shown.claims.length ? rung.shown : rung?.evidence)?.claims.slice(0, 1) ?? [];
  });
}

function groupsOf(cards: BoardCards, brief: Brief): BoardColumn[] {
  const groups = [
    { heading: "Treaties", statuses: cards.treaties },
    { heading: "Programmes and partnerships", statuses: cards.others },
  ];
  return groups
    .filter(({ statuses }) => statuses.length > 0)
    .map(({ heading, statuses }) => ({ heading, lines: statuses.map((status) => lineOf(status, brief)) }));
}

function lineOf(status: AgreementStatus, { names, view }: Brief): BoardLine {
  const { stage, when, next, isLate } = statusWords(status, names);
  return {
    agreement: status.id,
    name: status.shortName,
    stair: stairOf(status, names),
    stage,
    when,
    next,
    isLate,
    evidence: cardEvidence(status, view.unit),
  };
}

function silentWords({ silent }: BoardCards, filter: Filter): string {
  if (silent.length === 0) return "";
  return `${counted(silent.length, "agreement")} that no report ${isEmptyFilter(filter) ? "here" : "under this filter"} names ${silent.length === 1 ? "is" : "are"} left out.`;
}
