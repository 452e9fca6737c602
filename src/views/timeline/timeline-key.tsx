import type { AgreementStatus } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { rungDrawing } from "../../ui/rung-drawing.ts";

export interface TimelineKeyProps {
  /** The agreements that are drawn; one of each kind gives the stages. */
  readonly statuses: readonly AgreementStatus[];
  readonly names: Names;
}

const SIGNS = [
  ["implied", "passed, no report of it"],
  ["undated", "reached, no day"],
  ["overdue", "overdue"],
  ["ended", "ended"],
] as const;

/** What heights, fills and marks of the lanes mean. */
export function TimelineKey({ statuses, names }: TimelineKeyProps) {
  const ladders = [
    { title: "Treaties", status: statuses.find(({ ladder }) => ladder === "treaty") },
    { title: "Programmes", status: statuses.find(({ ladder }) => ladder !== "treaty") },
  ];
  return (
    <ul className="key lane-key" aria-label="What the lanes show">
      {ladders.map(
        ({ title, status }) =>
          status !== undefined && (
            <li key={title}>
              <b>{title}</b>
              <LadderKey status={status} names={names} />
            </li>
          ),
      )}
      <li>
        <b>Marks</b>
        {SIGNS.map(([sign, words]) => (
          <span key={sign}>
            <i className={`key-bar ${sign}`} />
            {words}
          </span>
        ))}
        <span>
          <i className="key-mark" />
          day of a step
        </span>
        <span>
          <i className="key-mark promised" />
          promised
        </span>
      </li>
    </ul>
  );
}

function LadderKey({ status: { ladder, rungs }, names }: { readonly status: AgreementStatus; readonly names: Names }) {
  const stages = rungs.map(({ stage }) => names.stage(ladder, stage)).filter(({ isEnding }) => !isEnding);
  return stages.map(({ id, name }, place) => {
    const { step, heightShare } = rungDrawing("reached", place, stages.length, false);
    return (
      <span key={id}>
        <i className={`key-bar step-${step}`} style={{ "--key-share": heightShare ** 2 }} />
        {name.toLowerCase()}
      </span>
    );
  });
}
