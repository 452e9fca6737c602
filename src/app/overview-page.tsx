import { useIsPainted } from "../state/use-is-painted.ts";
import { BoardView } from "../views/board/board-view.tsx";
import { lazyPart } from "./lazy-part.tsx";
import type { PageParts } from "./page-parts.ts";

/** Says that more is to come. */
const BELOW_FRAME = <div aria-busy="true" />;

// Fetched once the cards are drawn: they can be read before.
const BelowBoard = lazyPart(async () => (await import("./below-board.tsx")).BelowBoard, BELOW_FRAME);

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
