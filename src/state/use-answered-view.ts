import { useState } from "react";
import type { ViewState } from "./view-state.ts";

/** The view whose answer is drawn: the one before while that of `view` is on its way, so that its links fit its numbers. */
export function useAnsweredView(view: ViewState, isOnItsWay: boolean): ViewState {
  const [answered, setAnswered] = useState(view);
  if (!isOnItsWay && answered !== view) setAnswered(view);
  return isOnItsWay ? answered : view;
}
