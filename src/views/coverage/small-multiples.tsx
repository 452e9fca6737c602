import { type KeyboardEvent, useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { binName } from "../../ui/date-words.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { lineValue } from "./line-paths.ts";
import { barAtX, multipleBars, multipleGrid, multiplePeak, readingWords, shownValue } from "./multiples-layout.ts";

export interface SmallMultiplesProps {
  readonly stack: CoverageStack;
  readonly grain: Grain;
  readonly isShare: boolean;
  readonly unit: CountUnit;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly name: string;
  readonly onChoose: (start: DayNumber) => void;
}

/** One small chart a part, all on the same scales. Arrow keys and the pointer read one bin in all of them; Enter or a click chooses it. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { stack, grain, isShare, unit, widthPx, heightPx, name, onChoose } = props;
  const [active, setActive] = useState<number | null>(null);
  const { rows, parts } = stack;
  const grid = multipleGrid(parts.length, widthPx, heightPx);
  const peak = multiplePeak(stack, isShare);
  const row = active === null ? undefined : rows[active];

  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -rows.length, End: rows.length }[event.key];
    if (event.key === "Enter" && row !== undefined) onChoose(row.start);
    if (step === undefined) return;
    event.preventDefault();
    setActive(Math.min(rows.length - 1, Math.max(0, (active ?? 0) + step)));
  }
  return (
    <div
      className="multiples"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={rows.length - 1}
      aria-valuenow={active ?? 0}
      aria-valuetext={row === undefined ? "Arrow keys read the bins" : readingWords(row, parts, grain, unit, isShare)}
      onKeyDown={walk}
      onFocus={() => setActive(active ?? rows.length - 1)}
      onPointerLeave={() => setActive(null)}
      style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
    >
      {parts.map((part, at) => (
        <div key={part.id} className="multiple">
          <p>
            <i className={`swatch part-${part.colour ?? "none"}`} />
            <b>{part.name}</b>
            <span>
              {row === undefined
                ? `most ${shownValue(Math.max(0, ...rows.map((own) => lineValue(own, at, isShare) ?? 0)), isShare)}`
                : `${binName(row.start, grain)}: ${shownValue(lineValue(row, at, isShare), isShare)}`}
            </span>
          </p>
          <svg
            viewBox={`0 0 ${grid.widthPx} ${grid.heightPx}`}
            aria-hidden="true"
            onPointerMove={(event) => {
              const { left, width } = event.currentTarget.getBoundingClientRect();
              setActive(barAtX((event.clientX - left) / width, rows.length));
            }}
            onClick={() => row !== undefined && onChoose(row.start)}
          >
            {multipleBars(stack, at, isShare, peak, grid).map(({ bin, x, y, width, height }) => (
              <rect
                key={bin}
                className={`multiple-bar part-${part.colour ?? "none"}${rows[bin]?.isUnfinished ? " unfinished" : ""}${bin === active ? " active" : ""}`}
                {...{ x, y, width, height }}
              />
            ))}
            <path className="axis-line" d={`M0 ${grid.heightPx - 0.5}H${grid.widthPx}`} />
          </svg>
        </div>
      ))}
      <p className="multiple-scale">
        {rows.length > 0 &&
          `${binName(rows[0]?.start ?? 0, grain)} to ${binName(rows.at(-1)?.start ?? 0, grain)}; all from 0 to ${shownValue(peak, isShare)}`}
      </p>
    </div>
  );
}
