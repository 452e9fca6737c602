import type { DayNumber } from "../../model/day-number.ts";
import { dateOfDay } from "../../model/partial-date.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { shortDay } from "../../ui/date-words.ts";
import { DayField } from "../../ui/day-field.tsx";
import { comparedPresets } from "./compared-day.ts";

export interface CompareControlsProps {
  /** The day that is compared with. */
  readonly since: DayNumber;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** No day after it can be chosen. */
  readonly today: DayNumber;
  readonly lastVisit: DayNumber | null;
  readonly update: UpdateView;
}

/** The two days, to type or to choose. */
export function CompareControls({ since, asOf, lastDay, today, lastVisit, update }: CompareControlsProps) {
  return (
    <section className="compare" aria-label="Days to compare">
      <DayField label="From" day={since} latest={today} onChange={(day) => update({ since: dateOfDay(day) })} />
      <DayField
        label="To"
        day={asOf}
        latest={today}
        onChange={(day) => update({ asOf: day === lastDay ? null : dateOfDay(day) })}
      />
      <ul className="compare-presets" aria-label="Days to compare with">
        {comparedPresets(lastVisit, asOf).map(({ words, day }) => (
          <li key={words}>
            <button
              type="button"
              className="button small"
              aria-pressed={day === since}
              onClick={() => update({ since: dateOfDay(day) })}
            >
              {words} <span className="muted">{shortDay(day)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
