import type { DayNumber } from "../../model/day-number.ts";
import { dateOfDay } from "../../model/partial-date.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { CLOCK_WORDS } from "../../ui/clock-words.ts";
import { shortDay } from "../../ui/date-words.ts";
import { DayField } from "../../ui/day-field.tsx";
import { ClockSwitch } from "./clock-switch.tsx";
import { presetDays } from "./preset-days.ts";

export interface AsOfControlProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly asOf: DayNumber;
  readonly lastDay: DayNumber;
  /** No day after it can be chosen. */
  readonly today: DayNumber;
}

/** Days to choose from, and the clock. */
export function AsOfSheet({
  view,
  update,
  asOf,
  lastDay,
  today,
  onClose,
}: AsOfControlProps & { readonly onClose: () => void }) {
  // The day that the page opens on stands in no link.
  const stand = (day: DayNumber) => update({ asOf: day === lastDay ? null : dateOfDay(day) });
  return (
    <>
      <DayField label="Where things stood on" day={asOf} latest={today} onChange={stand} />
      <ul className="presets" aria-label="Days to choose from">
        {presetDays(lastDay).map((preset) => (
          <li key={preset.words}>
            <button
              type="button"
              className="preset"
              aria-current={preset.day === asOf ? "date" : undefined}
              onClick={() => {
                stand(preset.day);
                onClose();
              }}
            >
              {preset.words} <span className="muted">{shortDay(preset.day)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ClockSwitch clock={view.clock} onChange={(clock) => update({ clock })} />
      <p className="muted">{CLOCK_WORDS[view.clock].meaning}</p>
    </>
  );
}
