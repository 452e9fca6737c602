import { type PointerEvent, useRef } from "react";
import type { Clock } from "../../model/status.ts";
import type { DayMoves } from "../../state/use-day-moves.ts";
import { longDay, shortDay } from "../../ui/date-words.ts";
import { dayAfterKey } from "./day-keys.ts";
import { dayOfShare, shareOfDay, type TimeAxis } from "./time-axis.ts";

export interface DayLineProps {
  readonly axis: TimeAxis;
  readonly moves: DayMoves;
  readonly clock: Clock;
  readonly onPlay: () => void;
}

/** The as-of line over all lanes, to be dragged or moved by keys. */
export function DayLine({ axis, moves, clock, onPlay }: DayLineProps) {
  const plot = useRef<HTMLDivElement>(null);
  const share = shareOfDay(axis, moves.day + 1);

  function follow(event: PointerEvent) {
    const bounds = plot.current?.getBoundingClientRect();
    if (bounds === undefined || bounds.width === 0) return;
    moves.move(dayOfShare(axis, (event.clientX - bounds.left) / bounds.width));
  }
  return (
    <div className="day-plot" ref={plot} style={{ width: axis.plotPx, "--day-share": share }}>
      <div
        className={share > 0.5 ? "day-line at-end" : "day-line"}
        role="slider"
        tabIndex={0}
        aria-label="As-of day"
        aria-valuemin={axis.first}
        aria-valuemax={axis.last}
        aria-valuenow={Math.min(axis.last, Math.max(axis.first, moves.day))}
        aria-valuetext={longDay(moves.day)}
        // WebKit would choose the words of all lanes by the drag. What takes the focus by itself takes it here.
        onMouseDown={(event) => {
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
        onPointerUp={moves.settle}
        onPointerCancel={moves.settle}
        onBlur={moves.settle}
        onKeyUp={moves.settle}
        onKeyDown={(event) => {
          if (event.key === " ") {
            event.preventDefault();
            onPlay();
            return;
          }
          const day = dayAfterKey(event.key, moves.day, axis);
          if (day === null) return;
          event.preventDefault();
          moves.move(day);
        }}
      >
        <span className="day-flag">
          {clock === "told" ? "told by" : "as of"} {shortDay(moves.day)}
        </span>
      </div>
    </div>
  );
}
