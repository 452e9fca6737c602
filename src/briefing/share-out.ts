/** Cut a list into as few runs of at most `most` as can be, each about as long as the others. */
export function shareOut<Value>(values: readonly Value[], most: number): readonly (readonly Value[])[] {
  const runs = Math.ceil(values.length / most);
  const length = Math.ceil(values.length / Math.max(1, runs));
  return Array.from({ length: runs }, (_, run) => values.slice(run * length, (run + 1) * length));
}
