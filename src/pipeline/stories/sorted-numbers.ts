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
