import type { DayNumber } from "../model/day-number.ts";
import { CARD_LIMITS } from "../model/opening.ts";
import type { Questions } from "../model/questions.ts";
import type { ViewState } from "./view-state.ts";

/** What the cards ask, in one place, so that all who need their answer put the same question. */
export function boardQuestion({ filter, clock, unit }: ViewState, asOf: DayNumber): Questions["board"]["ask"] {
  return { filter, asOf, clock, unit, limits: CARD_LIMITS };
}
