import type { PatternPart } from "./parse-pattern.ts";

/** Signs that are looked at. */
const EDGE_LENGTH = 3;
/** Stands for any sign, and for none. */
export const ANY_SIGN = "?";

const ANYTHING: readonly string[] = [ANY_SIGN.repeat(EDGE_LENGTH)];
const NOTHING: readonly string[] = [""];
/** Past them nearly any text begins so. */
const MOST_BEGINNINGS = 1_500;

export type Side = "start" | "end";

/**
 * How texts begin, or backwards end, that a pattern fits from that side on: signs, at most three. What is shorter may go
 * on with anything, or with nothing. Null where the pattern may stand farther inside.
 */
export function edgeSigns(pattern: PatternPart, side: Side): readonly string[] | null {
  return isAnchored(pattern, side) ? beginningsOf(pattern, side) : null;
}

/** Whether what a pattern fits always reaches that side of the text. */
function isAnchored(part: PatternPart, side: Side): boolean {
  switch (part.kind) {
    case "edge":
      return part.of === side;
    case "choice":
      return part.options.every((option) => isAnchored(option, side));
    case "repeat":
      return part.least > 0 && isAnchored(part.part, side);
    case "sequence": {
      for (const own of inOrder(part.parts, side)) {
        if (isAnchored(own, side)) return true;
        if (own.kind !== "edge" && own.kind !== "look" && own.kind !== "empty") return false;
      }
      return false;
    }
    default:
      return false;
  }
}

/** How texts begin that a part fits at once. */
export function beginningsOf(part: PatternPart, side: Side): readonly string[] {
  switch (part.kind) {
    case "unit":
      return part.signs;
    case "any":
      return [ANY_SIGN];
    case "edge":
    case "look":
    case "empty":
      return NOTHING;
    case "repeat":
      return repeated(beginningsOf(part.part, side), part.least, part.most);
    case "choice":
      return atMost(unique(part.options.flatMap((option) => beginningsOf(option, side))));
    case "sequence":
      return inOrder(part.parts, side).reduce<readonly string[]>(
        (run, own) => (run.every(isFull) ? run : joined(run, beginningsOf(own, side))),
        NOTHING,
      );
  }
}

function inOrder(parts: readonly PatternPart[], side: Side): readonly PatternPart[] {
  return side === "start" ? parts : [...parts].reverse();
}

function repeated(once: readonly string[], least: number, most: number): readonly string[] {
  let run = NOTHING;
  for (let times = 0; times < Math.min(least, EDGE_LENGTH); times++) run = joined(run, once);
  let found = run;
  for (let times = least; times < Math.min(most, least + EDGE_LENGTH); times++) {
    run = joined(run, once);
    found = unique([...found, ...run]);
  }
  return atMost(found);
}

function joined(run: readonly string[], next: readonly string[]): readonly string[] {
  const open = run.filter((start) => !isFull(start));
  if (open.length * next.length > 4 * MOST_BEGINNINGS) return ANYTHING;
  const longer = open.flatMap((start) => next.map((end) => (start + end).slice(0, EDGE_LENGTH)));
  return atMost(unique([...run.filter(isFull), ...longer]));
}

function isFull({ length }: string): boolean {
  return length === EDGE_LENGTH;
}

function atMost(beginnings: readonly string[]): readonly string[] {
  return beginnings.length > MOST_BEGINNINGS ? ANYTHING : beginnings;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
