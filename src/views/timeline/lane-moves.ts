/** Where the focus stands among the lanes: at a name, or at a mark of it. */
export interface LaneSpot {
  readonly lane: number;
  /** -1 for the name. */
  readonly mark: number;
}

/**
 * Where a key leads: right and left along the marks of a lane, up and down to the mark of the next lane that is nearest
 * in time, or to its name; home to the name, end to the last mark. Null for other keys and past the ends.
 *
 * `lanes` has the places of the marks of every lane, ascending.
 */
export function spotAfterKey(
  key: string,
  { lane, mark }: LaneSpot,
  lanes: readonly (readonly number[])[],
): LaneSpot | null {
  const marks = lanes[lane] ?? [];
  switch (key) {
    case "ArrowRight":
      return mark + 1 < marks.length ? { lane, mark: mark + 1 } : null;
    case "ArrowLeft":
      return mark >= 0 ? { lane, mark: mark - 1 } : null;
    case "Home":
      return mark >= 0 ? { lane, mark: -1 } : null;
    case "End":
      return mark + 1 < marks.length ? { lane, mark: marks.length - 1 } : null;
    case "ArrowUp":
      return spotIn(lanes, lane - 1, marks[mark]);
    case "ArrowDown":
      return spotIn(lanes, lane + 1, marks[mark]);
    default:
      return null;
  }
}

function spotIn(lanes: readonly (readonly number[])[], lane: number, from: number | undefined): LaneSpot | null {
  const marks = lanes[lane];
  if (marks === undefined) return null;
  if (from === undefined || marks.length === 0) return { lane, mark: -1 };
  const distances = marks.map((place) => Math.abs(place - from));
  return { lane, mark: distances.indexOf(Math.min(...distances)) };
}
