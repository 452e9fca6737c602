/** Of ascending numbers each once, in the same memory. */
export function eachOnce(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] ?? 0;
    if (kept === 0 || sorted[kept - 1] !== value) sorted[kept++] = value;
  }
  return sorted.subarray(0, kept);
}

/** How many numbers two ascending lists, each without doubles, have in common. One pass over both. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let [both, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [one, other] = [a[atA] ?? 0, b[atB] ?? 0];
    if (one === other) both++;
    if (one <= other) atA++;
    if (other <= one) atB++;
  }
  return both;
}

/** The first place of an ascending list whose number is not below `number`, by halving; the list's length for none. */
export function placeOfNumber(sorted: Int32Array, number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an ascending list has a number. */
export function hasNumber(sorted: Int32Array, number: number): boolean {
  return sorted[placeOfNumber(sorted, number)] === number;
}
