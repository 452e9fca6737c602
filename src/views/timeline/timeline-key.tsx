import type { LadderKey } from "./ladder-keys.ts";

const SIGNS = [
  ["implied", "passed, no report of it"],
  ["undated", "reached, no day"],
  ["overdue", "overdue"],
  ["ended", "ended"],
] as const;

/** What heights, fills and marks of the lanes mean. */
export function TimelineKey({ ladders }: { readonly ladders: readonly LadderKey[] }) {
  return (
    <ul className="key lane-key" aria-label="What the lanes show">
      {ladders.map(({ title, stages }) => (
        <li key={title}>
          <b>{title}</b>
          {stages.map(({ name, step, heightShare }) => (
            <span key={name}>
              <i className={`key-bar step-${step}`} style={{ "--key-share": heightShare }} />
              {name}
            </span>
          ))}
        </li>
      ))}
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
          expected
        </span>
      </li>
    </ul>
  );
}
