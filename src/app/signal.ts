/**
 * A value that changes outside of the page's drawing, for `useSyncExternalStore`.
 *
 * It may have changed before the page as the build drew it is given its ears: what the build drew is the snapshot for
 * that, or React throws the whole page away and draws it anew.
 */
export interface Signal<Value> {
  readonly report: (value: Value) => void;
  /** The last value. */
  readonly current: () => Value;
  /** Calls `listener` after every report; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignal<Value>(first: Value): Signal<Value> {
  let last = first;
  const listeners = new Set<() => void>();
  return {
    report(value) {
      last = value;
      for (const listener of listeners) listener();
    },
    current: () => last,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
