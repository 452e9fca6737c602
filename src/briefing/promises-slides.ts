import type { Ledger, LedgerLine } from "../model/promises.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { Board, ClaimNumber } from "../model/status.ts";
import { boardCards } from "../ui/board-cards.ts";
import { capitalised, countWord } from "../ui/count-words.ts";
import { longDate, shortDate } from "../ui/date-words.ts";
import { isolated } from "../ui/isolated.ts";
import { isMissed, OUTSIDE } from "../ui/promise-wording.ts";
import { actWords, promisedBy } from "../ui/status-wording.ts";
import { overdueRungs } from "../views/board/board-wording.ts";
import { promiseAxis, promiseMarks } from "../views/promises/promise-layout.ts";
import {
  fateOf,
  listedWords,
  promisesHeadline,
  promisesScope,
  restSentences,
} from "../views/promises/promises-wording.ts";
import { type Brief, pastDayWords } from "./brief.ts";
import { cutWords } from "./cut-words.ts";
import { actClaims, chooseAct } from "./promise-acts.ts";
import { quoteOf } from "./quotes.ts";
import type { PromiseStrip, Quote, Slide, SlideRow } from "./slide.ts";

/** Letters of a publisher's name in the table; the quotes have all of them. */
const MOST_NAME = 60;

/** The claims that the notes of the ledger quote, or choose from: each promise, and what is told as done of it. */
export function promisesClaims(ledger: Ledger, board: Board, brief: Brief): ClaimNumber[] {
  return quotedLines(ledger, brief).flatMap((line) => [line.pledge.claim, ...actClaims(line, board)]);
}

function quotedLines({ lines }: Ledger, { room }: Brief): readonly LedgerLine[] {
  return lines.slice(0, Math.min(room.promises, room.promiseQuotes));
}

/** Said versus done: the promises that lie longest past their due day, of the outcomes that are chosen on the page. */
export function promisesSlide(brief: Brief, ledger: Ledger, board: Board, quoted: readonly QuotedClaim[]): Slide {
  const { view, names, room } = brief;
  const lines = ledger.lines.slice(0, room.promises);
  return {
    id: "promises",
    part: 1,
    parts: 1,
    title: promisesHeadline(ledger.counts, promisesScope(view.filter, names), pastDayWords(brief)),
    subtitle: [...restSentences(ledger), overdueStepsWords(ledger, board, brief)]
      .filter((words) => words !== "")
      .join(" "),
    body: {
      kind: "table",
      table: {
        heads: ["Agreement", "Promised", "Due", "Said by", "On", "Outcome"],
        rows: lines.map((line) => rowOf(line, brief)),
        ...(lines.length > 0 ? { strip: stripOf(ledger, lines) } : {}),
      },
      remark: `Said versus done, longest past the due day first: ${listedWords({ ...ledger, lines }, view.outcomes)}.`,
    },
    quotes: quotedLines(ledger, brief).flatMap((line) => quotesOf(line, board, quoted, brief)),
    note: "",
  };
}

function stripOf({ days, asOf }: Ledger, lines: readonly LedgerLine[]): PromiseStrip {
  const axis = promiseAxis(days ?? { first: asOf, last: asOf }, asOf);
  return { axis, lines: lines.map(({ pledge }) => promiseMarks(pledge, axis)) };
}

/** The sentence of a promise with what came of it, then the one that tells that it was done. */
function quotesOf(line: LedgerLine, board: Board, quoted: readonly QuotedClaim[], { names, asOf }: Brief): Quote[] {
  const promise = quoted.find(({ number }) => number === line.pledge.claim);
  const act = chooseAct(line, actClaims(line, board), quoted);
  const fate = fateOf(line.pledge, asOf);
  const said = promise === undefined ? null : quoteOf(promise, names);
  const done = act === null ? null : quoteOf(act, names);
  return [
    ...(said === null ? [] : [{ ...said, about: `${said.about}; ${fate}` }]),
    ...(done === null || act === null ? [] : [{ ...done, about: `${done.about}; ${proofWords(line, act)}` }]),
  ];
}

function proofWords({ pledge }: LedgerLine, { stage }: QuotedClaim): string {
  return stage === pledge.stage ? "the report of it" : "a later stage, so the promised one is passed";
}

/** Why the board counts fewer that are overdue; "" where it does not. */
function overdueStepsWords({ counts }: Ledger, board: Board, { view, asOf, lastDay }: Brief): string {
  const { treaties, others } = boardCards(board, view.filter, view.sort);
  const steps = [...treaties, ...others].reduce((sum, status) => sum + overdueRungs(status), 0);
  if (steps === counts.all.overdue) return "";
  const were = asOf === lastDay ? (steps === 1 ? "is" : "are") : steps === 1 ? "was" : "were";
  return `The board counts steps, each by the promise that stands: ${steps === 0 ? "none" : countWord(steps)} ${were} overdue.`;
}

function rowOf({ agreement, pledge }: LedgerLine, { names, asOf }: Brief): SlideRow {
  const { stage, due, saidOn, saidBy, isShown } = pledge;
  return {
    cells: [
      names.value("agreement", agreement),
      capitalised(actWords(stage, names.stageOf(agreement, stage))) + promisedBy(pledge, names),
      due === null ? "No day given" : longDate(due),
      isolated(cutWords(saidBy, MOST_NAME)) + (isShown ? "" : ` (${OUTSIDE})`),
      saidOn === null ? "No date" : shortDate(saidOn),
      capitalised(fateOf(pledge, asOf)),
    ],
    isHot: isMissed(pledge.outcome),
  };
}
