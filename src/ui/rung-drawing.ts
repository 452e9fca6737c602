import type { Rung, RungState } from "../model/status.ts";
import { longDate, rungDate } from "./date-words.ts";

const LOWEST_SHARE = 12 / 26;

/** How a rung is drawn: its step of the colour ramp (1 to 6), its height (0 to 1 of the slot) and its fill. */
export interface RungDrawing {
  readonly step: number;
  readonly heightShare: number;
  readonly fill: RungState | "ended";
}

/** The drawing of rung `index` of `count` stages. The stages share out the whole ramp; an ending is cross-hatched. */
export function rungDrawing(state: RungState, index: number, count: number, isEnding: boolean): RungDrawing {
  const share = count < 2 ? 1 : Math.min(1, index / (count - 1));
  return {
    step: Math.round(1 + share * 5),
    heightShare: LOWEST_SHARE + share * (1 - LOWEST_SHARE),
    fill: isEnding && state === "reached" ? "ended" : state,
  };
}

/** The words below a rung of a card: "Oct 23", "no day", "no report", "due 2024", "–". */
export function rungWords({ state, date, due }: Rung): string {
  switch (state) {
    case "reached":
      return date === null ? "no day" : rungDate(date);
    case "implied":
      return "no report";
    case "promised":
    case "overdue":
      return due === null ? "no day" : `due ${rungDate(due)}`;
    case "unknown":
      return "–";
  }
}

/** A rung as a sentence: "Signed: reached on …". */
export function rungSentence({ state, date, due, parties, hasConflict }: Rung, stageName: string): string {
  const differ = hasConflict ? "; reports differ" : "";
  switch (state) {
    case "reached":
      return `${stageName}: reached, ${date === null ? "day not reported" : firstOf(parties) + longDate(date)}${differ}`;
    case "implied":
      return `${stageName}: passed, as a later stage is reached; no report says so`;
    case "promised":
      return `${stageName}: only expected, ${due === null ? "no day given" : `for ${longDate(due)}`}${differ}`;
    case "overdue":
      return `${stageName}: expected for ${due === null ? "a day not given" : longDate(due)} and not reported since`;
    case "unknown":
      return `${stageName}: nothing said`;
  }
}

/** Before the date of a rung that parties reached each by itself: the others have days of their own. */
export function firstOf(parties: Rung["parties"]): string {
  return parties.length > 1 ? "one of them " : "";
}

/** The fills in the order of their key. */
export const FILL_NAMES: readonly (readonly [fill: RungState, words: string])[] = [
  ["reached", "reached"],
  ["implied", "passed, no report of it"],
  ["promised", "expected"],
  ["overdue", "overdue"],
  ["unknown", "nothing said"],
];
