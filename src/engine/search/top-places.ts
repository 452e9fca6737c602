/** The places of the `most` highest scores, highest first; of equal ones the lower place first. Linear for a small `most`. */
export function topPlaces(scores: Float64Array, most: number): number[] {
  // A heap whose root is the worst of the best so far.
  const heap: number[] = [];
  const isWorse = (one: number, other: number) =>
    scores[one]! < scores[other]! || (scores[one] === scores[other] && one > other);
  for (let place = 0; place < scores.length; place++) {
    if (heap.length < most) {
      heap.push(place);
      rise(heap, isWorse);
    } else if (most > 0 && isWorse(heap[0]!, place)) {
      heap[0] = place;
      sink(heap, isWorse);
    }
  }
  return heap.sort((one, other) => scores[other]! - scores[one]! || one - other);
}

type IsWorse = (one: number, other: number) => boolean;

function rise(heap: number[], isWorse: IsWorse): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isWorse(heap[at]!, heap[above]!)) return;
    [heap[at], heap[above]] = [heap[above]!, heap[at]!];
    at = above;
  }
}

function sink(heap: number[], isWorse: IsWorse): void {
  for (let at = 0; ; ) {
    let worst = at;
    for (const below of [2 * at + 1, 2 * at + 2]) {
      if (below < heap.length && isWorse(heap[below]!, heap[worst]!)) worst = below;
    }
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
