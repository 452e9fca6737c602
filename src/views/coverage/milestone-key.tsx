import type { MilestonePlace } from "./milestone-layout.ts";
import { MilestoneShape } from "./milestone-marks.tsx";

const WORDS = [
  ["done", "done"],
  ["promised", "expected"],
  ["overdue", "overdue"],
] as const;

export interface MilestoneKeyProps {
  readonly places: readonly MilestonePlace[];
  readonly note: string;
}

/** What the shapes above the columns mean, and which milestones are not drawn. */
export function MilestoneKey({ places, note }: MilestoneKeyProps) {
  const kinds = new Set(places.map(({ milestone }) => milestone.kind));
  return (
    <p className="milestone-key">
      {WORDS.filter(([kind]) => kinds.has(kind)).map(([kind, words]) => (
        <span key={kind} className={`milestone ${kind}`}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <MilestoneShape kind={kind} x={6} y={6} />
          </svg>
          {words}
        </span>
      ))}
      {note !== "" && <span>{note}</span>}
    </p>
  );
}
