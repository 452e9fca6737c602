import type { SlideBody } from "../../briefing/slide.ts";
import type { AgreementId } from "../../model/ids.ts";
import { LaneFills } from "../../views/timeline/lane-fills.tsx";
import { laneLayout } from "../../views/timeline/lane-layout.ts";
import { laneRemarks } from "../../views/timeline/lane-remarks.ts";
import { LaneStrip } from "../../views/timeline/lane-strip.tsx";
import { standWords } from "../../views/timeline/stand-words.ts";
import { timeAxis } from "../../views/timeline/time-axis.ts";
import { TimelineKey } from "../../views/timeline/timeline-key.tsx";
import { YearAxis } from "../../views/timeline/year-axis.tsx";
import "../../views/timeline/timeline.css";

type TimelineBodyProps = Extract<SlideBody, { kind: "timeline" }> & {
  readonly onOpen: ((agreement: AgreementId) => void) | null;
  readonly widthPx?: number;
};

/** Lanes are laid out for this width and then scaled to the slide, so that their words are as large as the others. */
const LANE_WIDTH_PX = 860;
/** Letters that the stage has room for below the name. */
const MOST_STAND = 26;

/** A lane an agreement: how it climbed its ladder. */
export function TimelineBody({
  groups,
  ladders,
  firstYear,
  lastDay,
  asOf,
  onOpen,
  widthPx = LANE_WIDTH_PX,
}: TimelineBodyProps) {
  const axis = timeAxis(firstYear, lastDay, asOf, widthPx);
  const laid = groups.map(({ title, lanes }) => ({
    title,
    lanes: lanes.map((lane) => ({ lane, layout: laneLayout(lane, axis) })),
  }));
  const remarks = laneRemarks(laid.flatMap(({ lanes }) => lanes));
  return (
    <>
      <TimelineKey ladders={ladders} />
      <div className="slide-lanes">
        <LaneFills />
        <span />
        <YearAxis axis={axis} />
        {laid.map(({ title, lanes }) => (
          <div key={title} className="slide-lane-group">
            <h2>{title}</h2>
            {lanes.map(({ lane, layout }) => (
              <div key={lane.id} className="slide-lane">
                <span>
                  {lane.shortName}
                  <small>{standWords(lane, MOST_STAND)}</small>
                </span>
                <LaneStrip
                  layout={layout}
                  axis={axis}
                  until={lane.until}
                  href={onOpen === null ? null : `?open=${encodeURIComponent(lane.id)}`}
                  active={-1}
                  onOpen={(event) => {
                    event.preventDefault();
                    onOpen?.(lane.id);
                  }}
                  onTell={() => undefined}
                />
              </div>
            ))}
          </div>
        ))}
      </div>
      {remarks.length > 0 && <p className="slide-remark">{remarks.join(" ")}</p>}
    </>
  );
}
