import type { MilestonePlace } from "./milestone-layout.ts";

export interface MilestoneLinesProps {
  readonly places: readonly MilestonePlace[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The lines of milestones, behind the columns so that none crosses a number, each with the days that it may mean. */
export function MilestoneLines({ places, widthPx, heightPx }: MilestoneLinesProps) {
  return (
    <svg
      className="milestone-lines"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      aria-hidden="true"
    >
      {places.map(({ milestone, x, y, span }) => (
        <g key={`${milestone.agreement} ${milestone.stage}`} className={`milestone-line ${milestone.kind}`}>
          <path d={`M${x + 0.5} ${y + 4}V${heightPx}`} />
          {span !== null && <path className="milestone-span" d={`M${span[0]} ${y - 3}v6m0 -3H${span[1]}m0 -3v6`} />}
        </g>
      ))}
    </svg>
  );
}
