import type { MouseEvent } from "react";
import { LANE_PX, type LaneLayout, type MarkPlace } from "./lane-layout.ts";
import { markShape } from "./mark-shape.ts";
import { dayX, type TimeAxis, yearTicks } from "./time-axis.ts";

export interface LaneStripProps {
  readonly layout: LaneLayout;
  readonly axis: TimeAxis;
  readonly until: number;
  /** Where a mark leads; null for nowhere. */
  readonly href: string | null;
  /** The place of the mark that the tab key reaches; -1 for none. */
  readonly active: number;
  readonly onOpen: (event: MouseEvent) => void;
  /** A mark is pointed at or has the focus; null when no longer. */
  readonly onTell: (mark: number | null, hasFocus: boolean) => void;
}

/** The drawing of one lane. */
export function LaneStrip({ layout, axis, until, href, active, onOpen, onTell }: LaneStripProps) {
  const width = axis.plotPx + axis.laterPx;
  const line = dayX(axis, until);
  return (
    <svg className="lane-strip" viewBox={`0 0 ${width} ${LANE_PX}`} role="presentation">
      <path className="lane-year" d={yearLines(axis)} />
      {layout.foot !== null && <path className="lane-foot" d={`M${layout.foot[0]} 28.5H${layout.foot[1]}`} />}
      {layout.bars.map(({ key, step, isPale, isOpenEnded, sentence, x, y, width: barPx, height }) => (
        <rect
          key={key}
          className={`lane-bar step-${step}${isPale ? " pale" : ""}${isOpenEnded ? " open-ended" : ""}`}
          {...{ x, y, height }}
          width={barPx}
        >
          <title>{sentence}</title>
        </rect>
      ))}
      {layout.outlines.map(({ stage, x, y, width: boxPx, height }) => (
        <rect key={stage} className="lane-overdue" {...{ x, y, height }} width={boxPx} />
      ))}
      {layout.notches.map(({ notch, x, y, width: notchPx, height }) => (
        <rect
          key={notch.stage}
          className={`lane-notch ${notch.fill} step-${notch.step}`}
          {...{ x, y, height }}
          width={notchPx}
        >
          <title>{notch.sentence}</title>
        </rect>
      ))}
      <path className="lane-line" d={`M${line} 0V${LANE_PX}`} />
      {layout.labels.map(({ words, x, y, anchor, on }) => (
        <text key={`${words} ${x}`} className={on === null ? "beside" : `on-${on}`} x={x} y={y} textAnchor={anchor}>
          {words}
        </text>
      ))}
      {layout.marks.map((place, at) => (
        <a
          key={`${place.mark.stage} ${place.mark.kind}`}
          className={`lane-mark ${place.mark.kind}${place.laterYear === null ? "" : " later"}`}
          href={href ?? undefined}
          role={href === null ? "img" : undefined}
          tabIndex={at === active ? 0 : -1}
          aria-label={place.mark.sentence}
          data-mark={at}
          onClick={onOpen}
          onFocus={() => onTell(at, true)}
          onPointerEnter={() => onTell(at, false)}
          onPointerLeave={() => onTell(null, false)}
        >
          <MarkShape {...place} />
        </a>
      ))}
    </svg>
  );
}

/** The starts of all years as one shape: a shape a year in each lane would be most of what the page has to style. */
function yearLines(axis: TimeAxis): string {
  return yearTicks(axis)
    .map(({ x }) => `M${x} 0V${LANE_PX}`)
    .join("");
}

/** A diamond, filled for what was reached and hollow for a promise; a triangle for what is late; a ring past the axis, an arrow before it. */
function MarkShape(place: MarkPlace) {
  const { x, y, laterYear } = place;
  return (
    <>
      <circle className="lane-hit" cx={x} cy={y} r={8} />
      {laterYear === null ? (
        <path d={markShape(place)} />
      ) : (
        <>
          <circle cx={x} cy={y} r={4} />
          <text x={x + 9} y={y + 4}>
            {laterYear}
          </text>
        </>
      )}
    </>
  );
}
