import type { CountUnit } from "../../model/filter.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";

const HELP =
  "Copies and rewrites of one report are one story; it counts once where any of its reports passes the filter.";

const UNITS = [
  { value: "reports", words: "Reports", title: "Every report counts" },
  { value: "stories", words: "Stories", title: HELP },
] as const;

export interface UnitSwitchProps {
  readonly unit: CountUnit;
  readonly onChange: (unit: CountUnit) => void;
}

/** What every number on the page counts. */
export function UnitSwitch({ unit, onChange }: UnitSwitchProps) {
  return (
    <div className="unit-switch">
      <span aria-hidden="true">Count:</span>
      <SegmentedSwitch name="Count" value={unit} choices={UNITS} isSmall onChange={onChange} />
    </div>
  );
}
