import { useMemo } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { Board } from "../../model/status.ts";
import { useDayMoves } from "../../state/use-day-moves.ts";
import { useMedia } from "../../state/use-media.ts";
import { useOpeners } from "../../state/use-openers.ts";
import { usePlay } from "../../state/use-play.ts";
import { usePrinting } from "../../state/use-printing.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { useWidth } from "../../state/use-width.ts";
import { type ViewState, writeViewState } from "../../state/view-state.ts";
import { boardCards } from "../../ui/board-cards.ts";
import type { Names } from "../../ui/names.ts";
import { scopeWords } from "../../ui/scope-words.ts";
import { Unbroken } from "../../ui/unbroken.tsx";
import { ladderKeys } from "./ladder-keys.ts";
import { LaneChart } from "./lane-chart.tsx";
import { laneGroups, laneStatuses } from "./lane-groups.ts";
import { LaneTable } from "./lane-table.tsx";
import { timeAxis } from "./time-axis.ts";
import { TimelineControls } from "./timeline-controls.tsx";
import { TimelineKey } from "./timeline-key.tsx";
import { laneNotes, timelineHeadline, timelineSubtitle } from "./timeline-wording.ts";
import { TwoClocks } from "./two-clocks.tsx";

export interface TimelineBodyProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** The board of that day, by which lanes are chosen and put in order. */
  readonly whole: Board;
  /** What scope it is of. */
  readonly filter: Filter;
  /** The board of the day, or of the day before while that is on its way. */
  readonly drawn: Board;
  readonly isAnswered: boolean;
}

/** The column of names beside the lanes; where the page is narrow they stand above. */
const NAME_PX = 176;
/** The inside of the figure on an A4 sheet that lies on its side. */
const PAPER_PX = 1022;

export function TimelineBody(props: TimelineBodyProps) {
  const { view, update, names, asOf, lastDay, whole, filter, drawn, isAnswered } = props;
  const [frame, screenPx] = useWidth();
  const isPaper = usePrinting();
  const isNarrow = useMedia("screen and (max-width: 860px)");
  // Drawn for the sheet: what was drawn for a window would only be stretched to it, letters and all.
  const widthPx = isPaper && screenPx !== null ? PAPER_PX : screenPx;
  const namePx = isNarrow && !isPaper ? 0 : NAME_PX;
  const moves = useDayMoves({ view, update, asOf, lastDay });
  const cards = useMemo(() => boardCards(whole, filter, view.sort), [whole, filter, view.sort]);
  const { firstYear } = whole;
  const plotPx = (widthPx ?? 0) - namePx;
  const axis = useMemo(() => timeAxis(firstYear, lastDay, drawn.asOf, plotPx), [firstYear, lastDay, drawn, plotPx]);
  const groups = useMemo(() => laneGroups(cards, drawn, names), [cards, drawn, names]);
  const play = usePlay({ moves, ...axis, isAnswered: isAnswered && drawn.asOf === moves.day });
  const moment = { pastDay: drawn.asOf === lastDay ? null : drawn.asOf, clock: drawn.clock };
  const statuses = useMemo(() => laneStatuses(cards, drawn), [cards, drawn]);
  const headline = timelineHeadline(statuses, moment);
  const { open } = useOpeners(update);
  return (
    <div data-moving={moves.isMoving || play.isPlaying || undefined}>
      <header className="lead">
        <div>
          <h1>
            <Unbroken words={headline} />
          </h1>
          <p>{timelineSubtitle(statuses.length, scopeWords(filter, names))}</p>
        </div>
      </header>
      {statuses.length === 0 ? (
        <p className="empty">
          {isEmptyFilter(filter)
            ? "No report names an agreement that could be drawn."
            : "No report under this filter names an agreement that could be drawn. Take away a filter above, or look at the reports."}
        </p>
      ) : (
        <figure className="figure timeline-figure" aria-label={headline}>
          <TimelineControls {...{ view, update, play }} />
          {view.isTable ? (
            <LaneTable {...{ statuses, names }} caption={headline} onOpen={open} />
          ) : (
            <>
              <TimelineKey ladders={ladderKeys(statuses, names)} />
              <div ref={frame} style={{ "--name-px": `${namePx}px` }}>
                {widthPx !== null && (
                  <LaneChart
                    {...{ axis, groups, moves }}
                    clock={drawn.clock}
                    onPlay={play.toggle}
                    linkTo={(agreement) => `?${writeViewState({ ...view, open: agreement })}`}
                    onOpen={open}
                  />
                )}
              </div>
            </>
          )}
          <figcaption className="source">
            {laneNotes(moment, drawn.asOf).map((note) => (
              <span key={note}>{note}</span>
            ))}
          </figcaption>
        </figure>
      )}
      {statuses.length > 0 && (
        <TwoClocks {...{ view, update, names, moves, asOf }} shown={statuses} first={axis.first} last={axis.last} />
      )}
    </div>
  );
}
