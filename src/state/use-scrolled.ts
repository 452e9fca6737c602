import { useEffect, useLayoutEffect, useRef } from "react";

/** Calls `look` after every drawing, and when the page is scrolled or the window changes its size. */
export function useScrolled(look: () => void): void {
  const latest = useRef(look);
  useLayoutEffect(() => {
    latest.current = look;
    look();
  });
  useEffect(() => {
    const again = () => latest.current();
    window.addEventListener("scroll", again, { passive: true });
    window.addEventListener("resize", again);
    return () => {
      window.removeEventListener("scroll", again);
      window.removeEventListener("resize", again);
    };
  }, []);
}
