/** A move of what a reader looks at, as the browser tells it. */
export interface Shift {
  /** The share of the window that moved times how far. */
  readonly value: number;
  /** Whether the reader had done something less than half a second before: what moves then moves for a reason. */
  readonly isAfterInput: boolean;
  /** What moved: element and class, from where to where. */
  readonly moved: readonly string[];
}

/** How long an interaction took up to the next frame. */
export interface Interaction {
  readonly kind: string;
  readonly durationMs: number;
  /** Of that, until the page's own programme began and until it had ended. */
  readonly startedMs: number;
  readonly doneMs: number;
}

/** What the browser itself measures of a page. Times are milliseconds from the start of the navigation. */
export interface PageVitals {
  /** The first frame with anything on it, and the one with the board's cards. */
  readonly whenReadable: () => Promise<{ readonly contentMs: number; readonly boardMs: number }>;
  readonly takeShifts: () => Shift[];
  /** The interactions since it was asked last that took more than a frame. */
  readonly takeInteractions: () => Promise<Interaction[]>;
}

declare global {
  interface Window {
    pageVitals: PageVitals;
  }
}

/** Run in the page before its own scripts. It must stand alone, as it is sent there as text. */
export function watchVitals(): void {
  let shifts: Shift[] = [];
  let interactions: Interaction[] = [];
  type ShiftSource = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
  type ShiftEntry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: ShiftSource[] };
  const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(" ");
  const named = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.getAttribute("class") ?? ""}` : (node?.nodeName ?? "gone");
  const shiftsSeen = new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as ShiftEntry[]) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) => `${named(node)}: ${placeOf(previousRect)} → ${placeOf(currentRect)}`,
      );
      shifts.push({ value, isAfterInput: hadRecentInput, moved });
    }
  });
  shiftsSeen.observe({ type: "layout-shift", buffered: true });
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries as (PerformanceEventTiming & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      const { name, duration, startTime, processingStart, processingEnd } = entry;
      interactions.push({
        kind: name,
        durationMs: duration,
        startedMs: processingStart - startTime,
        doneMs: processingEnd - startTime,
      });
    }
  };
  const eventsSeen = new PerformanceObserver((list) => take(list.getEntries()));
  eventsSeen.observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const FRAMES_LATER = 4;
  const pixel = document.createElement("i");
  const showPixel = (isDark: boolean) => {
    pixel.style.cssText = "position:fixed;top:0;left:0;width:1px;height:1px;pointer-events:none";
    pixel.style.background = isDark ? "#000" : "#fff";
    if (!pixel.isConnected) document.documentElement.append(pixel);
  };
  const board = (async () => {
    while (document.querySelector(".board article") === null) await nextFrame();
    // The frame that shows it has been handed over when the next one begins.
    await nextFrame();
    return performance.now();
  })();
  const content = new Promise<number>((resolve) => {
    const paints = new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName("first-contentful-paint");
      if (first !== undefined) resolve(first.startTime);
    });
    paints.observe({ type: "paint", buffered: true });
  });
  window.pageVitals = {
    whenReadable: async () => ({ contentMs: await content, boardMs: await board }),
    takeShifts() {
      const taken = shifts;
      shifts = [];
      return taken;
    },
    async takeInteractions() {
      // What was measured is told a frame later; a browser that has nothing to show makes no frame, and would count on
      // to that of the next interaction.
      for (let frame = 0; frame < FRAMES_LATER; frame++) {
        await nextFrame();
        showPixel(frame % 2 === 0);
      }
      take(eventsSeen.takeRecords());
      const taken = interactions;
      interactions = [];
      return taken;
    },
  };
}
