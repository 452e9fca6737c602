import type { PromiseAxis, PromiseMarks, Stretch } from "./promise-layout.ts";

export interface PromiseLineProps {
  readonly axis: PromiseAxis;
  readonly marks: PromiseMarks;
}

const HEIGHT_PX = 24;
const MIDDLE_PX = HEIGHT_PX / 2;

/** Said, due and done of one promise on the axis. The row that it stands in says the same in words. */
export function PromiseLine({ axis, marks }: PromiseLineProps) {
  const { said, run, isOpen, past, due, laterYear, done } = marks;
  return (
    <svg className="promise-line" width="100%" height={HEIGHT_PX} aria-hidden="true">
      {axis.ticks.map(({ at }) => (
        <line key={at} className="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      <line className="as-of-line" x1={percent(axis.asOf)} x2={percent(axis.asOf)} y1="0" y2="100%" />
      {run !== null && <Along stretch={run} className={isOpen ? "run open" : "run"} />}
      {past !== null && <Along stretch={past} className="past" />}
      {said !== null && <line className="said" x1={percent(said.from)} x2={percent(said.from)} y1={7} y2={17} />}
      {due !== null && due.mark !== "met" && <Along stretch={due} className={`span ${due.mark}`} />}
      {due !== null && <Due at={due.to} mark={due.mark} isCovered={done !== null} />}
      {laterYear !== null && (
        <>
          <circle className="due open" cx="100%" cy={MIDDLE_PX} r={4} transform="translate(-6)" />
          <text x="100%" dx={-15} y={MIDDLE_PX + 4} textAnchor="end">
            {laterYear}
          </text>
        </>
      )}
      {done !== null && (
        <>
          <Along stretch={done} className="done-halo" />
          <Along stretch={done} className="done-edge" />
          <Along stretch={done} className="done" />
        </>
      )}
    </svg>
  );
}

function Along({ stretch, className }: { readonly stretch: Stretch; readonly className: string }) {
  return (
    <line className={className} x1={percent(stretch.from)} x2={percent(stretch.to)} y1={MIDDLE_PX} y2={MIDDLE_PX} />
  );
}

interface DueProps {
  readonly at: number;
  readonly mark: NonNullable<PromiseMarks["due"]>["mark"];
  /** Whether the act is drawn near by, so that a due time that was met needs no mark of its own beside it. */
  readonly isCovered: boolean;
}

function Due({ at, mark, isCovered }: DueProps) {
  if (mark === "met" && !isCovered) return null;
  return (
    <svg
      className={`due ${mark}`}
      aria-hidden="true"
      x={percent(at)}
      y={MIDDLE_PX}
      overflow="visible"
      width="1"
      height="1"
    >
      {mark === "open" && <circle r={4} />}
      {mark === "missed" && <path d="M0-5 5 0 0 5-5 0z" />}
      {mark === "dropped" && <path d="m-4-4 8 8m0-8-8 8" />}
      {mark === "met" && <path d="M0-5V5" />}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
