import type { RefObject } from "react";
import type { ArticlePage, ListedArticle } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { grouped } from "../../ui/count-words.ts";
import { type LineRange, type ListLayout, lineHeight, lineTop, listHeight, placesToDraw } from "./list-layout.ts";
import { type LineActs, ListRow } from "./list-row.tsx";

export interface ListLinesProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly page: ArticlePage;
  readonly layout: ListLayout;
  /** The place of the layout's first line. */
  readonly start: number;
  /** Counted from the layout's first line. */
  readonly sight: LineRange;
  /** On paper every line that was read follows the one before. */
  readonly isPaper: boolean;
  readonly today: DayNumber;
  readonly shortlist: readonly ArticleId[];
  readonly place: number;
  readonly chosen: ListedArticle | undefined;
  /** The place that the tabulator comes to. */
  readonly reached: number;
  readonly unfolded: ReadonlyMap<number, number>;
  readonly acts: LineActs;
}

/** The lines in sight, each where it lies in the whole list. */
export function ListLines(props: ListLinesProps) {
  const { list, page, layout, start, sight, isPaper, today, shortlist, place, chosen, reached, unfolded, acts } = props;
  const places = isPaper
    ? page.lines.map((_, at) => page.offset + at)
    : placesToDraw(sight, layout.count, start, place);
  const last = page.offset + page.lines.length;
  return (
    <>
      <ol ref={list} className="report-lines" style={isPaper ? undefined : { height: listHeight(layout) }}>
        {places.map((at) => {
          const line = at === place ? chosen : page.lines[at - page.offset];
          return (
            <ListRow
              key={at}
              line={line}
              place={at}
              count={page.passing}
              topPx={isPaper ? null : lineTop(layout, at - start)}
              heightPx={lineHeight(layout, at - start)}
              rowPx={layout.rowPx}
              today={today}
              isChosen={at === place}
              isReached={at === reached}
              isShortlisted={line !== undefined && shortlist.includes(line.id)}
              isUnfolded={unfolded.has(at)}
              acts={acts}
            />
          );
        })}
      </ol>
      {isPaper && page.lines.length < page.passing && (
        <p className="muted">
          On paper: {grouped(page.offset + 1)} to {grouped(last)} of {grouped(page.passing)}. Export saves them all.
        </p>
      )}
    </>
  );
}
