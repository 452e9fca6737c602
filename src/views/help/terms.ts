import type { DateBasis } from "../../model/article.ts";
import type { RungState } from "../../model/status.ts";

/** A word of the page and what it means here. */
export interface Term {
  readonly words: string;
  readonly meaning: string;
}

/** What the fill of a rung says of how we know. */
export const FILL_MEANINGS: Readonly<Record<RungState, string>> = {
  reached: "At least one report says that it happened.",
  implied: "A later stage is reached, so this one was passed; no report says so.",
  promised: "Somebody said that it will happen, a party or an observer. It moves no stage.",
  overdue: "It was expected for a day that has passed, and no report says that it happened. It may have, unreported.",
  unknown: "No report says anything of it.",
};

export const BASIS_MEANINGS: Readonly<Record<DateBasis, string>> = {
  given: "The record of the report states its date, and not how it was found.",
  metadata: "A date field of the page states it.",
  text: "The text itself states it, in a dateline or a date line.",
  url: "The address of the page shows it.",
  bounds: "Concluded from the events that it reports; the dates around it are known, the day is not.",
  none: "Nothing shows it. The report stands in no bar of a chart.",
};

/** Marks of a card. */
export const MARK_TERMS: readonly Term[] = [
  {
    words: "Dates differ",
    meaning: "Reports tell dates of one act that cannot all be true. All of them are kept and listed.",
  },
  {
    words: "Single source",
    meaning: "The stage rests on one publisher alone. Reposts of an agency count as the agency.",
  },
  { words: "Publisher not known", meaning: "Of no report that tells the stage is it known who published it." },
  {
    words: "One known publisher",
    meaning:
      "Several reports tell the stage; of some it is not known who published them, and the others are of one publisher.",
  },
  { words: "Quiet since", meaning: "No report on it for a year or more, and its ladder is not at its end." },
  { words: "Official", meaning: "Published by a government, a parliament or an organisation, in its own name." },
];
