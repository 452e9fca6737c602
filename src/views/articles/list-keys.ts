/** Where a list stands when a key is pressed. */
export interface ListStand {
  /** The chosen line; -1 for none. */
  readonly place: number;
  readonly count: number;
  /** The first line that is wholly in sight. */
  readonly firstInSight: number;
  /** How many lines are in sight. */
  readonly inSight: number;
}

const STEPS: Readonly<Record<string, (stand: ListStand) => number>> = {
  j: ({ place }) => place + 1,
  k: ({ place }) => place - 1,
  ArrowDown: ({ place }) => place + 1,
  ArrowUp: ({ place }) => place - 1,
  PageDown: ({ place, inSight }) => place + Math.max(1, inSight - 1),
  PageUp: ({ place, inSight }) => place - Math.max(1, inSight - 1),
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Only letters lead into the list from elsewhere: arrows scroll the page there. */
export function isListKey(key: string, isInList: boolean): boolean {
  return key in STEPS && (isInList || key.length === 1);
}

/** The line that a key chooses; with none chosen, the first in sight. Null for another key, and for an empty list. */
export function placeAfterKey(key: string, stand: ListStand): number | null {
  const step = STEPS[key];
  if (step === undefined || stand.count === 0) return null;
  const isInside = stand.place < 0 && key !== "Home" && key !== "End";
  const place = isInside ? stand.firstInSight : step(stand);
  return Math.min(stand.count - 1, Math.max(0, place));
}
