/** Work that can be paused: each step takes a few milliseconds, the last gives what was asked for. */
export type Steps<Result> = Generator<void, Result, void>;

/** Do all steps without a pause. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
