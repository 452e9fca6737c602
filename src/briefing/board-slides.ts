import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { AgreementStatus, Board, ClaimNumber } from "../model/status.ts";
import { type BoardCards, boardCards } from "../ui/board-cards.ts";
import { counted } from "../ui/count-words.ts";
import { statusWords } from "../ui/status-wording.ts";
import { boardHeadline, untoldWords } from "../views/board/board-wording.ts";
import { cardEvidence } from "../views/board/card-wording.ts";
import { type Brief, pastDayWords } from "./brief.ts";
import { quoteOf } from "./quotes.ts";
import { shareOut } from "./share-out.ts";
import type { BoardColumn, BoardLine, Slide } from "./slide.ts";
import { stairOf } from "./stair.ts";

/** The board: a slide while both groups fit side by side, else the groups one after the other. */
export function boardSlides(brief: Brief, board: Board, quoted: readonly QuotedClaim[]): Slide[] {
  const { view, names } = brief;
  const cards = boardCards(board, view.filter, view.sort);
  const title = boardHeadline(cards, view.filter, names, pastDayWords(brief));
  const pages = pagesOf(groupsOf(cards, brief), brief.room.boardLines);
  return pages.map((columns, at): Slide => {
    const own = new Set(columns.flatMap(({ lines }) => lines.map(({ agreement }) => agreement)));
    return {
      id: "board",
      part: at + 1,
      parts: pages.length,
      title,
      subtitle: untoldWords(cards).trim(),
      body: { kind: "board", columns, remark: at === pages.length - 1 ? silentWords(cards) : "" },
      quotes: quoted.filter(({ agreement }) => own.has(agreement)).map((claim) => quoteOf(claim, names)),
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

/** The groups side by side where each fits a column; else one after the other, each in two columns a slide. */
function pagesOf(groups: readonly BoardColumn[], most: number): (readonly BoardColumn[])[] {
  if (groups.every(({ lines }) => lines.length <= most)) return [groups];
  return groups.flatMap(({ heading, lines }) =>
    shareOut(lines, 2 * most).map((page, at) =>
      shareOut(page, Math.ceil(page.length / 2)).map((run, column) => ({
        heading: at + column === 0 ? heading : `${heading}, continued`,
        lines: run,
      })),
    ),
  );
}

function silentWords({ silent }: BoardCards): string {
  if (silent.length === 0) return "";
  return `${counted(silent.length, "agreement")} that no report under this filter names ${silent.length === 1 ? "is" : "are"} left out.`;
}
