/** Cut a list into as few runs of at most `most` as can be; no run is longer than another by more than one. */
export function shareOut<Value>(values: readonly Value[], most: number): readonly (readonly Value[])[] {
  const runs = Math.ceil(values.length / most);
  const startOf = (run: number) => Math.ceil((run * values.length) / runs);
  return Array.from({ length: runs }, (_, run) => values.slice(startOf(run), startOf(run + 1)));
}
