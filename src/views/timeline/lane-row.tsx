import { type MouseEvent, memo } from "react";
import type { AgreementId } from "../../model/ids.ts";
import { laneLayout } from "./lane-layout.ts";
import type { LaneSpot } from "./lane-moves.ts";
import type { LaneParts } from "./lane-parts.ts";
import { LaneStrip } from "./lane-strip.tsx";
import type { TimeAxis } from "./time-axis.ts";

export interface LaneRowProps {
  readonly parts: LaneParts;
  readonly axis: TimeAxis;
  /** Its place among all lanes. */
  readonly lane: number;
  /** What the tab key reaches in it: the place of a mark, -1 for the name; null for nothing. */
  readonly active: number | null;
  readonly href: string;
  readonly onOpen: (agreement: AgreementId) => void;
  readonly onReach: (spot: LaneSpot) => void;
  /** What is pointed at or has the focus, in words; null when no longer. */
  readonly onTell: (words: string | null) => void;
}

/** The name of an agreement and its lane. Drawn anew only when the lane is another one, as each is a hundred shapes. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { parts, axis, lane, active, href, onOpen, onReach, onTell } = props;
  const stands = `${parts.shortName}. ${parts.stands}`;

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(parts.id);
  }
  return (
    <tr className="lane" data-lane={lane} onPointerEnter={() => onTell(stands)} onPointerLeave={() => onTell(null)}>
      <th scope="row">
        <button
          type="button"
          title={parts.name}
          aria-haspopup="dialog"
          tabIndex={active === -1 ? 0 : -1}
          onFocus={() => {
            onReach({ lane, mark: -1 });
            onTell(stands);
          }}
          onClick={() => onOpen(parts.id)}
        >
          {parts.shortName}
          <span className="sr">: {parts.stands}</span>
        </button>
      </th>
      <td>
        <LaneStrip
          layout={laneLayout(parts, axis)}
          axis={axis}
          until={parts.until}
          href={href}
          active={active ?? -1}
          onOpen={open}
          onTell={(mark, hasFocus) => {
            onTell(mark === null ? stands : `${parts.shortName}. ${parts.marks[mark]?.sentence ?? ""}`);
            if (mark !== null && hasFocus) onReach({ lane, mark });
          }}
        />
      </td>
    </tr>
  );
});
