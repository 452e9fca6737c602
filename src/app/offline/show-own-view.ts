/** What is used of the window. */
interface Place {
  readonly location: Pick<Location, "search">;
  readonly history: Pick<History, "state" | "replaceState">;
}

/** Kept with each step of the history, so that a view without a filter is told from a file that was just opened. */
const OPENED = "opened";

/** Show the view that an offline file was saved with, where it is opened first and by no link of its own. */
export function showOwnView(search: string, { location, history }: Place): void {
  if (history.state === OPENED) return;
  const shown = location.search === "" && search !== "" ? `?${search}` : undefined;
  history.replaceState(OPENED, "", shown);
}
