import type { DayNumber } from "../model/day-number.ts";

/** Where the build leaves it, beside index.html. */
export const FIRST_BOARD_FILE = "first-board.json";

/** The page without a link as the build drew it, so that its cards can be read before its programme runs. */
export interface FirstBoard {
  /** The SHA-256 of the manifest.json that it was drawn from. */
  readonly manifest: string;
  /** The collection's last day, on which it stands. */
  readonly lastDay: DayNumber;
  readonly markup: string;
}
