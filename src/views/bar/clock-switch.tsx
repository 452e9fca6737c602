import type { Clock } from "../../model/status.ts";
import { CLOCK_WORDS } from "../../ui/clock-words.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";

const CLOCKS = (["happened", "told"] as const).map((value) => ({
  value,
  words: CLOCK_WORDS[value].name,
  title: CLOCK_WORDS[value].meaning,
}));

export interface ClockSwitchProps {
  readonly clock: Clock;
  readonly onChange: (clock: Clock) => void;
}

/** Whose knowledge the board shows: ours, or that of the day. */
export function ClockSwitch({ clock, onChange }: ClockSwitchProps) {
  return <SegmentedSwitch name="Clock" value={clock} choices={CLOCKS} isSmall onChange={onChange} />;
}
