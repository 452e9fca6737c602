/**
 * Apply `read` to each of `names`, up to `width` of them at a time, and give the results in the order of the names.
 *
 * At most `width` results are held. `read` must not fail.
 */
export async function* readAhead<Result>(
  names: readonly string[],
  width: number,
  read: (name: string) => Promise<Result> | Result,
): AsyncGenerator<readonly [name: string, result: Result]> {
  const running: (Promise<Result> | Result)[] = [];
  let next = 0;
  for (const name of names) {
    while (next < names.length && running.length < width) running.push(read(names[next++] ?? ""));
    const result = await running.shift();
    if (result !== undefined) yield [name, result];
  }
}
