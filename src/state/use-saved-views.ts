import { readSavedViews, type SavedView, writeSavedViews } from "./saved-views.ts";
import { keepText, useKeptText } from "./use-kept-text.ts";

const KEY = "pactwatch-views";

/** The views that were saved on this machine, and how to save others; false when they will be lost with the page. */
export function useSavedViews(): readonly [
  views: readonly SavedView[],
  save: (views: readonly SavedView[]) => boolean,
] {
  return [readSavedViews(useKeptText(KEY)), keepViews];
}

function keepViews(views: readonly SavedView[]): boolean {
  return keepText(KEY, writeSavedViews(views));
}
