import type { Clock } from "../model/status.ts";

/** What each clock is called, and what it asks for. */
export const CLOCK_WORDS: Readonly<Record<Clock, { readonly name: string; readonly meaning: string }>> = {
  happened: {
    name: "Happened by",
    meaning: "What had happened by the day, as all reports tell it, later ones too.",
  },
  told: {
    name: "Told by",
    meaning: "What the reports published by the day had told. Reports without a day are left out.",
  },
};
