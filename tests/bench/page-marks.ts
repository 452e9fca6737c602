/** What is measured inside the page. Times are milliseconds, as the page's clock tells them. */
export interface PageMarks {
  /** From the start of the navigation to the frame that shows cards, counts and chart; and to the one with the list, too. */
  readonly whenFull: () => Promise<number>;
  readonly whenListed: () => Promise<number>;
  /** Click, and watch the chart until it is another; see `settled`. */
  readonly click: (element: HTMLElement, limitMs: number) => void;
  /** The same for a field that takes effect when it is left. */
  readonly type: (element: HTMLInputElement, typed: string, limitMs: number) => void;
  /** From the click to the frame after the one that changed the chart; null when it stayed as it was. */
  readonly settled: () => Promise<number | null>;
  /** The lengths of tasks over 50 ms since it was asked last. */
  readonly takeLongTasks: () => number[];
}

/** Run in the page before its own scripts. It must stand alone, as it is sent there as text. */
export function watchPage(): void {
  let longTasksMs: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  }).observe({ type: "longtask", buffered: true });
  const has = (selector: string) => document.querySelector(selector) !== null;
  const isFull = () => has(".board article") && has(".plot-frame .column") && has(".rail input[type=checkbox]");
  /** All that the chart draws, as text. */
  const drawn = () => Array.from(document.querySelectorAll(".plot-frame .column"), (mark) => mark.outerHTML).join();
  /** The time of the frame after the first in which something holds; null when it does not in time. */
  const frameAfter = (holds: () => boolean, limitMs: number) =>
    new Promise<number | null>((resolve) => {
      const startMs = performance.now();
      const look = () => {
        if (holds()) requestAnimationFrame(() => resolve(performance.now()));
        else if (performance.now() - startMs > limitMs) resolve(null);
        else requestAnimationFrame(look);
      };
      look();
    });
  const full = frameAfter(isFull, Number.POSITIVE_INFINITY);
  const listed = frameAfter(() => isFull() && has(".article-list li"), Number.POSITIVE_INFINITY);
  let settling: Promise<number | null> = Promise.resolve(null);
  function watch(act: () => void, limitMs: number): void {
    const before = drawn();
    const startMs = performance.now();
    act();
    settling = frameAfter(() => drawn() !== before, limitMs).then((ms) => (ms === null ? null : ms - startMs));
  }
  window.pageMarks = {
    whenFull: async () => (await full) ?? Number.NaN,
    whenListed: async () => (await listed) ?? Number.NaN,
    click: (element, limitMs) => watch(() => element.click(), limitMs),
    type(element, typed, limitMs) {
      element.focus();
      // React hears of a value only through the element's own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, typed);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      watch(() => element.blur(), limitMs);
    },
    settled: () => settling,
    takeLongTasks() {
      const taken = longTasksMs;
      longTasksMs = [];
      return taken;
    },
  };
}
