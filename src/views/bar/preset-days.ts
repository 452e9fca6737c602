import { type DayNumber, monthsBefore } from "../../model/day-number.ts";

export interface PresetDay {
  readonly words: string;
  readonly day: DayNumber;
}

const YEARS_BACK = [
  [1, "A year earlier"],
  [3, "Three years earlier"],
  [5, "Five years earlier"],
] as const;

/** Days worth a look: the collection's last, and the same day of earlier years. */
export function presetDays(lastDay: DayNumber): PresetDay[] {
  return [
    { words: "Last day of the collection", day: lastDay },
    ...YEARS_BACK.map(([years, words]) => ({ words, day: monthsBefore(lastDay, 12 * years) })),
  ];
}
