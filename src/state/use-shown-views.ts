import { use, useDeferredValue, useEffect } from "react";
import { PaceContext } from "./use-answer.ts";
import { DEFAULT_VIEW, type ViewState, writeViewState } from "./view-state.ts";

/** The views that the large parts of the page are drawn of. */
export interface ShownViews {
  readonly page: ViewState;
  readonly sheets: ViewState;
}

/**
 * The same as `view` within a few frames.
 *
 * What asks the engine anew is drawn at once, as the answer comes later anyway; so is another page, which keeps where the
 * last one was left, and the end of a sheet, as the next key is for what lies below it. All else, such as another order or
 * a sheet that opens, is drawn after the frame in which the press is seen, a piece at a time, so that no press waits for it.
 * Answers that are known already are drawn after that frame, too.
 */
export function useShownViews(view: ViewState): ShownViews {
  const drawn = useDeferredValue(view);
  const pace = use(PaceContext);
  useEffect(() => pace.begin(view), [pace, view]);
  const isAtOnce = view.page !== drawn.page || questionOf(view) !== questionOf(drawn);
  return { page: isAtOnce ? view : drawn, sheets: isAtOnce || closesSheet(view, drawn) ? view : drawn };
}

function closesSheet(view: ViewState, drawn: ViewState): boolean {
  return (["open", "article", "slide"] as const).some((sheet) => view[sheet] === null && drawn[sheet] !== null);
}

function questionOf({ filter, asOf, clock, unit }: ViewState): string {
  return writeViewState({ ...DEFAULT_VIEW, filter, asOf, clock, unit });
}
