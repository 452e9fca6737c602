import { type KeyboardEvent, memo, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Filter } from "../../model/filter.ts";
import { MATRIX_ROWS, type Matrix, type MatrixColumns } from "../../model/matrix.ts";
import { narrowTo } from "../../state/filter-changes.ts";
import { type Answered, useAnswer } from "../../state/use-answer.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { grouped } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { PageFrame } from "../../ui/page-frame.tsx";
import { type CountCell, countCells, largestCells, SLIDE_ROWS } from "./count-grid-layout.ts";
import { GridFrame, type GridProps } from "./grid-frame.tsx";
import { type GridPlace, stepInGrid } from "./grid-step.ts";
import { cellWords, countHeadline, countNote, pairNames } from "./grids-wording.ts";

interface CountGridProps extends GridProps {
  readonly columns: Exclude<MatrixColumns, "stage">;
}

/** How many reports, or stories, name a country with a theme or another country. A cell opens them. */
export function CountGrid({ view, update, names, asOf, columns, gridSwitch }: CountGridProps) {
  const [isLong, setLong] = useState(false);
  const { filter, clock, unit } = view;
  const mostRows = isLong ? MATRIX_ROWS : SLIDE_ROWS;
  const query = useAnswer("matrix", { filter, columns, asOf, clock, unit, mostRows });
  return (
    <AsyncPanel query={query} what="the grid" skeleton={<PageFrame what="the grid" />}>
      {(answered) => (
        <CountSheet {...{ answered, update, names, columns, gridSwitch }}>
          {(answered.answer.more > 0 || isLong) && (
            <button type="button" className="link grid-more" onClick={() => setLong(!isLong)}>
              {isLong ? `Show the first ${SLIDE_ROWS}` : `${answered.answer.more} more countries`}
            </button>
          )}
        </CountSheet>
      )}
    </AsyncPanel>
  );
}

interface CountSheetProps extends Pick<CountGridProps, "update" | "names" | "columns" | "gridSwitch"> {
  readonly answered: Answered<"matrix">;
  /** What stands below the table. */
  readonly children: ReactNode;
}

function CountSheet({ answered, update, names, columns, gridSwitch, children }: CountSheetProps) {
  const { question, answer: matrix } = answered;
  const { filter, unit = "reports" } = question;
  const cells = useMemo(() => countCells(matrix), [matrix]);
  const wordsOf = useCallback((cell: CountCell) => cellWords(cell, unit), [unit]);
  const filterIn = useCallback((cell: CountCell) => filterOf(cell, filter, columns), [filter, columns]);
  const choose = useCallback((chosen: Filter) => update({ page: "articles", list: "all", filter: chosen }), [update]);
  return (
    <GridFrame
      headline={countHeadline(largestCells(cells), matrix.passing, unit, (cell) => pairNames(cell, columns, names))}
      note={countNote(matrix, columns, unit, filter)}
      gridSwitch={gridSwitch}
      foot=""
    >
      {matrix.rows.length === 0 ? (
        <p className="empty">No report matches. Remove a part of the filter above to see more.</p>
      ) : (
        <CountTable {...{ cells, matrix, names, columns, wordsOf }} filterOf={filterIn} onChoose={choose} />
      )}
      {children}
    </GridFrame>
  );
}

/** The filter that leaves what a cell counts; null where none says that, as with three countries of which any is enough. */
function filterOf({ row, column, isOwn }: CountCell, filter: Filter, columns: "theme" | "country"): Filter | null {
  const ofRow = narrowTo(filter, "country", row.id);
  return ofRow === null || isOwn ? ofRow : narrowTo(ofRow, columns, column.id);
}

interface CountTableProps {
  readonly cells: readonly (readonly CountCell[])[];
  readonly matrix: Matrix;
  readonly names: Names;
  readonly columns: "theme" | "country";
  readonly wordsOf: (cell: CountCell) => string;
  readonly filterOf: (cell: CountCell) => Filter | null;
  readonly onChoose: (filter: Filter) => void;
}

/** One stop for the tab key; arrows go from cell to cell. */
const CountTable = memo(function CountTable(props: CountTableProps) {
  const { cells, matrix, names, columns, wordsOf, filterOf, onChoose } = props;
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: matrix.rows.length, columns: matrix.columns.length };

  function moveByKey(event: KeyboardEvent) {
    const next = stepInGrid(place, event.key, event.ctrlKey || event.metaKey, size);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }
  const isAt = (row: number, column: number) =>
    row === Math.min(place.row, size.rows - 1) && column === Math.min(place.column, size.columns - 1);
  return (
    <table className="count-grid" ref={table} onKeyDown={moveByKey}>
      <caption className="sr">Countries by {columns === "country" ? "country" : "theme"}</caption>
      <thead>
        <tr>
          <th scope="col" className="grid-head grid-side count-side">
            Country
          </th>
          {matrix.columns.map(({ id }) => (
            <th key={id} scope="col" className="grid-head count-head">
              <span>{names.value(columns, id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((row, r) => (
          <tr key={row[0]?.row.id}>
            <th scope="row" className="grid-side count-side">
              {names.country(matrix.rows[r]?.id ?? "")}
            </th>
            {row.map((cell, c) => (
              <td key={cell.column.id} className="count-cell">
                <CellButton
                  {...{ cell, onChoose }}
                  words={wordsOf(cell)}
                  filter={filterOf(cell)}
                  place={`${r} ${c}`}
                  isStop={isAt(r, c)}
                  onFocus={() => setPlace({ row: r, column: c })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

interface CellButtonProps {
  readonly cell: CountCell;
  readonly words: string;
  readonly filter: Filter | null;
  readonly place: string;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (filter: Filter) => void;
}

function CellButton({ cell, words, filter, place, isStop, onFocus, onChoose }: CellButtonProps) {
  return (
    <button
      type="button"
      className={`grid-cell ${cell.isOwn ? "own" : `shade-${cell.shade}`}`}
      data-cell={place}
      tabIndex={isStop ? 0 : -1}
      title={filter === null ? words : `${words}. Press to read them.`}
      aria-label={words}
      aria-disabled={filter === null || undefined}
      onFocus={onFocus}
      onClick={() => filter !== null && onChoose(filter)}
    >
      {cell.count === 0 ? "·" : grouped(cell.count)}
    </button>
  );
}
