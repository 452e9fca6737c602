import type { Clock } from "../../model/status.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";

const CLOCKS = [
  { value: "happened", words: "Happened by", title: "What had happened by the day, as all reports tell it" },
  { value: "told", words: "Told by", title: "What the reports published by the day had told" },
] as const;

export interface ClockSwitchProps {
  readonly clock: Clock;
  readonly onChange: (clock: Clock) => void;
}

/** Whose knowledge the board shows: ours, or that of the day. */
export function ClockSwitch({ clock, onChange }: ClockSwitchProps) {
  return <SegmentedSwitch name="Clock" value={clock} choices={CLOCKS} isSmall onChange={onChange} />;
}
