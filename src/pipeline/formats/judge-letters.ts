import type { Area, Drawing, DrawnLetter } from "./draw-letters.ts";

/** Of a page, for a picture of all of it. */
const SHARE_OF_SCAN = 0.5;
const SPACE = /^\s*$/;
/** Painted places beside which a white letter is not looked for: a page of maps. */
const MOST_PLACES = 5_000;

/**
 * Which letters of a page nobody sees, one by one.
 *
 * A page on which nothing else is seen keeps all of them, and so does a picture of a page on which most letters are
 * unseen: they are what was recognised in it. White letters are unseen where no paint and no picture may lie behind them.
 * `pageArea` is in square points.
 */
export function judgeLetters({ letters, painted, pictures }: Drawing, pageArea: number): boolean[] {
  const written = letters.filter(({ letter }) => !SPACE.test(letter));
  const unseenCount = written.filter(({ ink }) => ink === "unseen").length;
  const places = [...painted, ...pictures];
  const isOnPaint = (one: DrawnLetter) => places.length > MOST_PLACES || places.some((area) => lies(one, area));
  const isLost = unpaintedIn(letters, isOnPaint);
  const hidden = letters.map(({ ink }, number) => ink === "unseen" || isLost[number] === true);
  const seenCount = letters.filter(({ letter }, number) => !hidden[number] && !SPACE.test(letter)).length;
  if (seenCount === 0) return letters.map(() => false);
  const isScan = unseenCount > seenCount && pictures.some((area) => sizeOf(area) >= SHARE_OF_SCAN * pageArea);
  return letters.map(({ ink }, number) => hidden[number] === true && !(isScan && ink === "unseen"));
}

/** For each letter whether it is white, and nothing lies behind it and the white ones that are drawn right before and after it. */
function unpaintedIn(letters: readonly DrawnLetter[], isOnPaint: (one: DrawnLetter) => boolean): boolean[] {
  const isLost: boolean[] = [];
  let [start, isPainted] = [0, false];
  letters.forEach((one, number) => {
    const before = letters[number - 1];
    if (before?.ink !== one.ink) [start, isPainted] = [number, false];
    const isSamePlace = number > start && before?.x === one.x && before.y === one.y;
    const isNewlyPainted = one.ink === "white" && !isPainted && !isSamePlace && isOnPaint(one);
    isPainted ||= isNewlyPainted;
    isLost.push(one.ink === "white" && !isPainted);
    if (isNewlyPainted) isLost.fill(false, start);
  });
  return isLost;
}

function lies({ x, y }: DrawnLetter, { left, bottom, right, top }: Area): boolean {
  return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;
}

function sizeOf({ left, bottom, right, top }: Area): number {
  return (right - left) * (top - bottom);
}
