import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Where a reader stands in a list of lines that bear `data-place`. */
export interface ListStand {
  /** The chosen line; -1 for none. */
  readonly place: number;
  /** A line of the part of the list that is shown. */
  readonly near: number;
  /** Choose a line without moving. */
  readonly take: (place: number) => void;
  /** Choose a line and bring it into sight, with the focus on it or without. */
  readonly goTo: (place: number, how: "sight" | "focus") => void;
}

interface KeptStand {
  readonly place: number;
  readonly near: number;
  readonly scrollPx: number;
}

/** By list, where it was left, until the page is closed. */
const KEPT = new Map<string, KeptStand>();

interface StandAsked {
  readonly listKey: string;
  readonly passing: number;
  /** Whether a sheet is open over the list, and the line that it is on; null for none of the list. */
  readonly isReading: boolean;
  readonly openPlace: number | null;
}

/** The chosen line of a list. It follows what is read over it, has the focus afterwards, and is there again on coming back. */
export function useListStand(
  list: RefObject<HTMLElement | null>,
  { listKey, passing, isReading, openPlace }: StandAsked,
): ListStand {
  const [stand, setStand] = useState(() => {
    const { place = -1, near = 0 } = KEPT.get(listKey) ?? {};
    return { place, near, moves: 0, isFocused: false };
  });
  const { place, near } = stand;
  const goTo = useCallback((to: number, how: "sight" | "focus") => {
    setStand(({ moves }) => ({ place: to, near: to, moves: moves + 1, isFocused: how === "focus" }));
  }, []);

  useLayoutEffect(() => {
    const line = stand.moves === 0 ? null : lineOf(list.current, stand.place);
    line?.scrollIntoView({ block: "nearest" });
    if (stand.isFocused) focusLine(line);
  }, [list, stand]);
  useEffect(() => {
    if (openPlace !== null) goTo(openPlace, "sight");
  }, [openPlace, goTo]);
  useFocusAfter(list, isReading, place);
  useKeptScroll(listKey, { place, near });
  useFocusOfGone(list, place, passing);
  return { place, near, goTo, take: (to) => setStand((old) => ({ ...old, place: to, near: to, moves: 0 })) };
}

/** Be where the list was left; a list that was never seen is seen from the top of the page. */
function useKeptScroll(listKey: string, { place, near }: Omit<KeptStand, "scrollPx">): void {
  const latest = useRef({ place, near });
  useLayoutEffect(() => {
    latest.current = { place, near };
  });
  useLayoutEffect(() => {
    const keep = () => KEPT.set(listKey, { ...latest.current, scrollPx: window.scrollY });
    const kept = KEPT.get(listKey);
    // After this turn, in which those who open a page go to its top.
    const frame = requestAnimationFrame(() => {
      window.scrollTo(0, kept?.scrollPx ?? 0);
      window.addEventListener("scroll", keep, { passive: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", keep);
      const left = KEPT.get(listKey);
      KEPT.set(listKey, { ...latest.current, scrollPx: left?.scrollPx ?? 0 });
    };
  }, [listKey]);
}

/** Once the sheet over the list is closed, the chosen line has the focus, unless something outside of the list has it. */
function useFocusAfter(list: RefObject<HTMLElement | null>, isReading: boolean, place: number): void {
  const wasReading = useRef(isReading);
  useEffect(() => {
    const isBack = wasReading.current && !isReading;
    wasReading.current = isReading;
    if (isBack && (isNowhere() || list.current?.contains(document.activeElement))) {
      focusLine(lineOf(list.current, place));
    }
  }, [list, isReading, place]);
}

/** When the line with the focus is gone, the one in its place has it. */
function useFocusOfGone(list: RefObject<HTMLElement | null>, place: number, passing: number): void {
  const before = useRef(passing);
  useLayoutEffect(() => {
    const isShorter = passing < before.current;
    before.current = passing;
    if (isShorter && isNowhere()) focusLine(lineOf(list.current, Math.min(place, passing - 1)));
  }, [list, place, passing]);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function lineOf(list: HTMLElement | null, place: number): Element | null {
  return list?.querySelector(`[data-place="${place}"]`) ?? null;
}

function focusLine(line: Element | null): void {
  line?.querySelector("button")?.focus({ preventScroll: true });
}
