import { type KeyboardEvent, useRef, useState } from "react";
import type { AgreementId } from "../../model/ids.ts";
import type { Clock } from "../../model/status.ts";
import type { DayMoves } from "../../state/use-day-moves.ts";
import { DayLine } from "./day-line.tsx";
import { LaneFills } from "./lane-fills.tsx";
import type { LaneGroup } from "./lane-groups.ts";
import { type LaneSpot, spotAfterKey } from "./lane-moves.ts";
import { LaneRow } from "./lane-row.tsx";
import type { TimeAxis } from "./time-axis.ts";
import { YearAxis } from "./year-axis.tsx";

export interface LaneChartProps {
  readonly groups: readonly LaneGroup[];
  readonly axis: TimeAxis;
  readonly moves: DayMoves;
  readonly clock: Clock;
  readonly onPlay: () => void;
  readonly linkTo: (agreement: AgreementId) => string;
  readonly onOpen: (agreement: AgreementId) => void;
}

const HINT =
  "Point at a mark, or walk along the marks with the arrow keys, to read it; a click or Enter opens its evidence.";

/** One lane an agreement, under one axis. The tab key reaches one place; arrow keys walk from there. */
export function LaneChart({ groups, axis, moves, clock, onPlay, linkTo, onOpen }: LaneChartProps) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<LaneSpot>({ lane: 0, mark: -1 });
  const [told, setTold] = useState<string | null>(null);
  const lanes = groups.flatMap((group) => group.lanes);
  const lane = Math.min(active.lane, lanes.length - 1);
  const mark = active.mark < (lanes[lane]?.marks.length ?? 0) ? active.mark : -1;

  function walk(event: KeyboardEvent) {
    const spot = spotAfterKey(
      event.key,
      { lane, mark },
      lanes.map(({ marks }) => marks.map(({ day }) => day)),
    );
    if (spot === null) return;
    event.preventDefault();
    const row = table.current?.querySelector(`[data-lane="${spot.lane}"]`);
    const target = row?.querySelector<HTMLElement | SVGElement>(
      spot.mark < 0 ? "button" : `[data-mark="${spot.mark}"]`,
    );
    target?.focus();
  }
  let place = -1;
  return (
    <>
      <p className="lane-told" aria-hidden="true">
        {told ?? <span className="muted">{HINT}</span>}
      </p>
      <LaneFills />
      <div className="lanes">
        <table ref={table} aria-label="Stage of each agreement over time" onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">Agreement</span>
              </th>
              <th scope="col">
                <span className="sr">Stages over time</span>
                <YearAxis axis={axis} />
              </th>
            </tr>
          </thead>
          {groups.map(({ title, lanes: own }) => (
            <tbody key={title}>
              <tr className="lane-group">
                <th scope="rowgroup" colSpan={2}>
                  {title} <span>{own.length}</span>
                </th>
              </tr>
              {own.map((parts) => {
                place += 1;
                return (
                  <LaneRow
                    key={parts.id}
                    parts={parts}
                    axis={axis}
                    lane={place}
                    active={place === lane ? mark : null}
                    href={linkTo(parts.id)}
                    onOpen={onOpen}
                    onReach={setActive}
                    onTell={setTold}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
        <DayLine {...{ axis, moves, clock, onPlay }} />
      </div>
    </>
  );
}
