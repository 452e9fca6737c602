import { useCallback, useState } from "react";

/** The width in pixels of the element that takes the ref, as it changes; null before it is on the page. */
export function useWidth(): readonly [(element: HTMLElement | null) => (() => void) | undefined, number | null] {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    setWidthPx(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidthPx(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, widthPx];
}
