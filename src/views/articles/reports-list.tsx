import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ArticlePage, ListedArticle } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { ArticleId } from "../../model/ids.ts";
import { useListStand } from "../../state/use-list-stand.ts";
import { useMedia } from "../../state/use-media.ts";
import { usePageKeys } from "../../state/use-page-keys.ts";
import { usePrinting } from "../../state/use-printing.ts";
import { useScrolled } from "../../state/use-scrolled.ts";
import { lineRem, othersRem } from "./line-heights.ts";
import { ListBlocks } from "./list-blocks.tsx";
import { isListKey, placeAfterKey } from "./list-keys.ts";
import { BLOCK_LINES, blockStart, type LineRange, type ListLayout, linesInSight } from "./list-layout.ts";
import { ListLines } from "./list-lines.tsx";
import type { LineActs } from "./list-row.tsx";

/** Lines that are drawn above and below those in sight. */
const MORE_LINES = 6;

export interface ReportsListProps {
  /** Which list it is; another one is another `ReportsList`. */
  readonly listKey: string;
  /** What of the list has been read. */
  readonly page: ArticlePage;
  readonly unit: CountUnit;
  readonly hasExcerpt: boolean;
  readonly today: DayNumber;
  readonly shortlist: readonly ArticleId[];
  /** Whether a report is open over the list, and where it stands in it; null where it does not. */
  readonly isReading: boolean;
  readonly openPlace: number | null;
  /** Told which lines are in sight, counted from the list's first. */
  readonly onSight: (lines: LineRange) => void;
  readonly onOpen: (article: ArticleId) => void;
  readonly onShortlist: (article: ArticleId) => void;
}

/** The lines of a list of any length; only those in sight are drawn, and the chosen one, so that it keeps the focus. */
export function ReportsList(props: ReportsListProps) {
  const { page, unit, hasExcerpt, onSight } = props;
  const { passing } = page;
  const list = useRef<HTMLOListElement>(null);
  const stand = useListStand(list, { ...props, passing });
  const place = Math.min(stand.place, passing - 1);
  const start = blockStart(Math.min(stand.near, passing - 1));
  const [unfolded, setUnfolded] = useState<ReadonlyMap<number, number>>(new Map());
  const layout = useLayout({ start, passing, hasExcerpt, unfolded });
  const isPaper = usePrinting();
  const sight = useSight(list, layout, isPaper, (lines) =>
    onSight({ start: start + lines.start, end: start + lines.end }),
  );
  const firstInSight = start + (sight.start === 0 ? 0 : Math.min(sight.start + MORE_LINES, layout.count - 1));
  const chosen = useChosen(page, place);

  usePageKeys((key, target) => {
    if (isListKey(key, target instanceof Node && (list.current?.contains(target) ?? false))) {
      const inSight = Math.floor((window.innerHeight * 0.8) / layout.rowPx);
      const next = placeAfterKey(key, { place, count: passing, firstInSight, inSight });
      if (next !== null) stand.goTo(next, "focus");
      return true;
    }
    if (chosen === undefined || (key !== "o" && key !== "x")) return false;
    if (key === "o") props.onOpen(chosen.id);
    else props.onShortlist(chosen.id);
    return true;
  });
  const acts = useActs({
    open: (article, at) => {
      stand.take(at);
      props.onOpen(article);
    },
    choose: stand.take,
    shortlist: props.onShortlist,
    unfold: (at, lines) => setUnfolded((old) => toggled(old, at, lines)),
  });
  const blocks = passing > BLOCK_LINES && (
    <ListBlocks start={start} count={passing} unit={unit} onGo={(to) => stand.goTo(to, "sight")} />
  );
  return (
    <>
      {blocks}
      <ListLines
        {...{ ...props, list, layout, start, sight, isPaper, place, chosen, unfolded, acts }}
        reached={place < 0 ? firstInSight : place}
      />
      {blocks}
    </>
  );
}

/** The line of the chosen place; once it was read, also when the page moves on. */
function useChosen(page: ArticlePage, place: number): ListedArticle | undefined {
  const [known, setKnown] = useState<{ readonly place: number; readonly line: ListedArticle }>();
  const line = page.lines[place - page.offset];
  if (line !== undefined && (line !== known?.line || place !== known.place)) setKnown({ place, line });
  return line ?? (known?.place === place ? known.line : undefined);
}

/** The lines that are in sight, counted from the layout's first. */
function useSight(
  list: RefObject<HTMLElement | null>,
  layout: ListLayout,
  isPaper: boolean,
  onSight: (lines: LineRange) => void,
): LineRange {
  const [sight, setSight] = useState<LineRange>({ start: 0, end: 24 });
  useScrolled(() => {
    if (list.current === null || isPaper) return;
    const next = linesInSight(layout, -list.current.getBoundingClientRect().top, window.innerHeight, MORE_LINES);
    onSight(next);
    if (next.start !== sight.start || next.end !== sight.end) setSight(next);
  });
  return sight;
}

interface LayoutAsked {
  /** The first line of the part of the list that is shown. */
  readonly start: number;
  readonly passing: number;
  readonly hasExcerpt: boolean;
  readonly unfolded: ReadonlyMap<number, number>;
}

function useLayout({ start, passing, hasExcerpt, unfolded }: LayoutAsked): ListLayout {
  const isNarrow = useMedia("screen and (max-width: 860px)");
  return useMemo(() => {
    const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const extra = [...unfolded].map(([at, lines]) => [at - start, othersRem(lines, isNarrow) * rootPx] as const);
    return {
      count: Math.min(BLOCK_LINES, passing - start),
      rowPx: lineRem({ isNarrow, hasExcerpt }) * rootPx,
      extraPx: new Map(extra.filter(([at]) => at >= 0 && at < BLOCK_LINES)),
    };
  }, [start, passing, isNarrow, hasExcerpt, unfolded]);
}

function toggled(unfolded: ReadonlyMap<number, number>, place: number, lines: number): ReadonlyMap<number, number> {
  const next = new Map(unfolded);
  if (!next.delete(place)) next.set(place, lines);
  return next;
}

/** Functions that stay the same and do what the last drawing would. */
function useActs(acts: LineActs): LineActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [same] = useState<LineActs>(() => ({
    open: (article, place) => latest.current.open(article, place),
    choose: (place) => latest.current.choose(place),
    shortlist: (article) => latest.current.shortlist(article),
    unfold: (place, lines) => latest.current.unfold(place, lines),
  }));
  return same;
}
