import type { DayNumber } from "../../model/day-number.ts";
import { calendarDayOf } from "../../model/day-number.ts";
import type { DayMoves } from "../../state/use-day-moves.ts";
import { longDay, shortDay } from "../../ui/date-words.ts";
import { dayAfterKey } from "./day-keys.ts";

export interface DaySliderProps {
  readonly moves: DayMoves;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The day as a slider between the first and the last. */
export function DaySlider({ moves, first, last }: DaySliderProps) {
  const share = (Math.min(last, moves.day) - first) / Math.max(1, last - first);
  return (
    <div className="day-slider" style={{ "--day-share": Math.max(0, share) }}>
      <b aria-hidden="true">{shortDay(moves.day)}</b>
      <input
        type="range"
        aria-label="Day of both clocks"
        aria-valuetext={longDay(moves.day)}
        min={first}
        max={last}
        value={moves.day}
        onChange={(event) => moves.move(Number(event.target.value))}
        onPointerUp={moves.settle}
        onBlur={moves.settle}
        onKeyUp={moves.settle}
        onKeyDown={(event) => {
          const day = dayAfterKey(event.key, moves.day, { first, last });
          if (day === null) return;
          event.preventDefault();
          moves.move(day);
        }}
      />
      <span aria-hidden="true">
        <i>{calendarDayOf(first).year}</i>
        <i>{shortDay(last)}</i>
      </span>
    </div>
  );
}
