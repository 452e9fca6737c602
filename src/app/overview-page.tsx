import { useIsPainted } from "../state/use-is-painted.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { BoardView } from "../views/board/board-view.tsx";
import { loadChart } from "../views/coverage/load-chart.tsx";
import type { PageParts } from "./page-parts.ts";

/** Says that more is to come. */
const BELOW_FRAME = <div aria-busy="true" />;

const loadBelowBoard = () => import("./below-board.tsx");

// Drawn once the cards are: they can be read before.
const BelowBoard = lazyPart(async () => (await loadBelowBoard()).BelowBoard, BELOW_FRAME);

/** Have what is drawn below the cards fetched, all of it at once, while these are drawn. */
export function fetchBelowBoard(): void {
  // What cannot be fetched is said where it is drawn.
  for (const part of [loadBelowBoard(), loadChart()]) part.catch(() => undefined);
}

/** Where everything stands, how much was reported, and the reports. */
export function OverviewPage(parts: PageParts) {
  const { view, update, names, asOf, lastDay } = parts;
  const isBoardPainted = useIsPainted();
  return (
    <>
      <BoardView {...{ view, update, names, asOf, lastDay }} />
      {isBoardPainted ? <BelowBoard {...parts} /> : BELOW_FRAME}
    </>
  );
}
