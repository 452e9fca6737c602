import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { CoverageRow } from "./coverage-rows.ts";
import { type BinChoice, binAtX, choiceAfterKey, choiceBox, choiceDates, choiceWords } from "./zoom-range.ts";

export interface ZoomSurfaceProps {
  readonly name: string;
  readonly rows: readonly CoverageRow[];
  readonly grain: Grain;
  readonly unit: CountUnit;
  readonly widthPx: number;
  /** The bin that is read out now, -1 for none. */
  readonly activeBin: () => number;
  /** Enter without a choice. */
  readonly onEnter: () => void;
  readonly onZoom: (dates: { readonly from: PartialDate; readonly to: PartialDate }) => void;
  /** Escape without a choice. */
  readonly onWhole: () => void;
  readonly children: ReactNode;
}

/** A press that moves less than this is a click. */
const DRAG_PX = 5;

/** Bins are chosen by dragging, or by shift and arrow keys and then Enter; Escape lets go, and then goes back to the whole time. */
export function ZoomSurface(props: ZoomSurfaceProps) {
  const { name, rows, grain, unit, widthPx, activeBin, onEnter, onZoom, onWhole, children } = props;
  const [choice, setChoice] = useState<BinChoice | null>(null);
  const pressedAt = useRef<number | null>(null);
  const isDragged = useRef(false);
  const box = choice === null ? null : choiceBox(choice, widthPx, rows.length);

  function zoom(chosen: BinChoice) {
    setChoice(null);
    const dates = choiceDates(
      chosen,
      rows.map(({ start }) => start),
      grain,
    );
    if (dates !== null) onZoom(dates);
  }
  function press(event: KeyboardEvent) {
    if (event.key === "Enter") choice === null ? onEnter() : zoom(choice);
    else if (event.key === "Escape") choice === null ? onWhole() : setChoice(null);
    else if (event.shiftKey) {
      const next = choiceAfterKey(event.key, choice, Math.max(0, activeBin()), rows.length);
      if (next !== null) setChoice(next);
    } else if (event.key.startsWith("Arrow")) setChoice(null);
  }
  const xOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;

  function drag(event: PointerEvent) {
    if (pressedAt.current === null) return;
    const x = xOf(event);
    if (choice === null && Math.abs(x - pressedAt.current) < DRAG_PX) return;
    isDragged.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    setChoice([binAtX(pressedAt.current, widthPx, rows.length), binAtX(x, widthPx, rows.length)]);
  }
  function letGo() {
    pressedAt.current = null;
    if (choice !== null) zoom(choice);
  }
  return (
    // The chart inside has the focus and the role. Keys are heard before Recharts moves on from the bin that is read out.
    <fieldset
      className="plot"
      aria-label={name}
      onKeyDownCapture={press}
      onClickCapture={(event) => {
        // WebKit ends a drag by a click on what lay below its start. A key's click has no count.
        if (isDragged.current && event.detail > 0) event.stopPropagation();
      }}
      onPointerDown={(event) => {
        isDragged.current = false;
        pressedAt.current = event.button === 0 ? xOf(event) : null;
      }}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={() => {
        pressedAt.current = null;
        setChoice(null);
      }}
    >
      {children}
      {box !== null && <div className="zoom-box" style={{ left: box.x, width: box.width }} />}
      <p className="sr" role="status">
        {choice === null ? "" : choiceWords(choice, rows, grain, unit)}
      </p>
    </fieldset>
  );
}
