import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import type { AgreementId } from "../../model/ids.ts";
import type { MilestonePlace } from "./milestone-layout.ts";

export interface MilestoneMarksProps {
  readonly places: readonly MilestonePlace[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** The page with an agreement open. */
  readonly linkTo: (agreement: AgreementId) => string;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** The labels of milestones above the columns. The tab key reaches one of them; arrow keys walk on, Enter or a click opens the agreement. */
export function MilestoneMarks({ places, widthPx, heightPx, linkTo, onOpen }: MilestoneMarksProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState(0);
  const reached = Math.min(active, places.length - 1);

  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -places.length, End: places.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(places.length - 1, Math.max(0, reached + step));
    setActive(next);
    drawing.current?.querySelectorAll("a")[next]?.focus();
  }
  function open(event: MouseEvent, agreement: AgreementId) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(agreement);
  }
  if (places.length === 0) return null;
  return (
    <fieldset className="milestones" aria-label="Milestones">
      <svg ref={drawing} width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`} role="presentation">
        {places.map(({ milestone, x, y, textX }, at) => (
          <a
            key={`${milestone.agreement} ${milestone.stage}`}
            className={`milestone ${milestone.kind}`}
            href={linkTo(milestone.agreement)}
            tabIndex={at === reached ? 0 : -1}
            aria-label={`${milestone.words}. ${milestone.sentence}`}
            onClick={(event) => open(event, milestone.agreement)}
            onKeyDown={walk}
            onFocus={() => setActive(at)}
          >
            <title>{milestone.sentence}</title>
            <text x={textX} y={y + 4}>
              {milestone.words}
            </text>
            <MilestoneShape kind={milestone.kind} x={x + 0.5} y={y} />
          </a>
        ))}
      </svg>
    </fieldset>
  );
}

/** A dot for what was done, a hollow ring for a promise, a triangle for what is overdue. */
export function MilestoneShape({
  kind,
  x,
  y,
}: Pick<MilestonePlace, "x" | "y"> & Pick<MilestonePlace["milestone"], "kind">) {
  if (kind === "overdue") return <path className="milestone-shape" d={`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} />;
  return <circle className="milestone-shape" cx={x} cy={y} r={kind === "done" ? 3.5 : 3.25} />;
}
