/** How far the reading of files has come. */
export interface Progress {
  /** `dataset`: what the page needs to open; `texts`: what a question needs besides. */
  readonly what: "dataset" | "texts";
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Counts the bytes of files that are read together. */
export interface ByteCount {
  readonly add: (bytes: number) => void;
  /** To call once, as soon as it is known how many there will be; before, nothing is told. */
  readonly expect: (totalBytes: number) => void;
}

/** Steps in which progress is told: more than an eye can tell apart on a bar. */
const STEPS = 100;

/** Start to count; `tell` hears at most once a hundredth, at the beginning too, and at the end once it is reached. */
export function countBytes(what: Progress["what"], tell: (progress: Progress) => void): ByteCount {
  let loadedBytes = 0;
  let totalBytes = 0;
  let toldStep = -1;
  function tellStep(): void {
    if (totalBytes === 0) return;
    const step = Math.floor((Math.min(loadedBytes, totalBytes) / totalBytes) * STEPS);
    if (step <= toldStep) return;
    toldStep = step;
    tell({ what, loadedBytes: Math.min(loadedBytes, totalBytes), totalBytes });
  }
  return {
    add(bytes) {
      loadedBytes += bytes;
      tellStep();
    },
    expect(bytes) {
      totalBytes = bytes;
      tellStep();
    },
  };
}
