import { memo, useMemo } from "react";
import type { AgreementId, StageId } from "../../model/ids.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { type Answered, useAnswer } from "../../state/use-answer.ts";
import { useOpeners } from "../../state/use-openers.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { longDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { PageFrame } from "../../ui/page-frame.tsx";
import { RungBar } from "../../ui/rung-bar.tsx";
import { rungDrawing } from "../../ui/rung-drawing.ts";
import { statusSentence } from "../../ui/status-wording.ts";
import { GridFrame, type GridProps } from "./grid-frame.tsx";
import { GROUP_NAMES, leftOutWords, stageDefinitions, stageHeadline, stageNames } from "./grids-wording.ts";
import { type StageColumn, type StageGrid, stageGrid } from "./stage-grid-layout.ts";

/** Where the agreements of each party stand, by name. */
export function StageGridPart({ view, update, names, asOf, lastDay, gridSwitch }: GridProps) {
  const query = useAnswer("board", { filter: view.filter, asOf, clock: view.clock, unit: view.unit });
  return (
    <AsyncPanel query={query} what="the grid" skeleton={<PageFrame what="the grid" />}>
      {(answered) => <StageSheet {...{ answered, update, names, lastDay, gridSwitch }} />}
    </AsyncPanel>
  );
}

interface StageSheetProps extends Pick<GridProps, "update" | "names" | "lastDay" | "gridSwitch"> {
  readonly answered: Answered<"board">;
}

function StageSheet({ answered: { question, answer: board }, update, names, lastDay, gridSwitch }: StageSheetProps) {
  const grid = useMemo(() => stageGrid(board, question.filter), [board, question]);
  const { open } = useOpeners(update);
  const day = board.asOf === lastDay ? "" : `On ${longDay(board.asOf)}. `;
  const told = board.clock === "told" ? "As the reports published by that day had told it. " : "";
  return (
    <GridFrame
      headline={stageHeadline(grid, question.filter, names)}
      note={`${day}${told}An agreement stands once in the row of each party, at the furthest stage told of that party or of all together. A filter changes which are listed, never a stage.`}
      gridSwitch={gridSwitch}
      foot={leftOutWords(grid)}
    >
      {grid.rows.length === 0 ? (
        <p className="empty">No agreement matches. Remove a part of the filter above to see more.</p>
      ) : (
        <StageTable grid={grid} names={names} onOpen={open} />
      )}
    </GridFrame>
  );
}

interface StageTableProps {
  readonly grid: StageGrid;
  readonly names: Names;
  readonly onOpen: (agreement: AgreementId) => void;
}

const StageTable = memo(function StageTable({ grid: { columns, rows }, names, onOpen }: StageTableProps) {
  const groups = Object.entries(GROUP_NAMES).map(([group, title]) => ({
    title,
    span: columns.filter((column) => column.group === group).length,
  }));
  return (
    <table className="stage-grid">
      <caption className="sr">Agreements by party and stage</caption>
      <thead>
        <tr>
          <td className="grid-side" />
          {groups
            .filter(({ span }) => span > 0)
            .map(({ title, span }) => (
              <th key={title} scope="colgroup" colSpan={span} className="grid-group first">
                {title}
              </th>
            ))}
        </tr>
        <tr>
          <th scope="col" className="grid-head grid-side">
            Party
          </th>
          {columns.map((column) => (
            <StageHead key={keyOf(column)} column={column} names={names} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, cells }) => (
          <tr key={country}>
            <th scope="row" className="grid-side">
              {names.country(country)}
            </th>
            {columns.map((column, place) => (
              <td key={keyOf(column)} className={column.isFirstOfGroup ? "stage-cell first" : "stage-cell"}>
                {cells[place]?.map((status) => (
                  <StageEntry key={status.id} stage={column.stage} {...{ status, names, onOpen }} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function keyOf({ group, stage }: StageColumn): string {
  return `${group} ${stage}`;
}

function StageHead({ column, names }: { readonly column: StageColumn; readonly names: Names }) {
  return (
    <th
      scope="col"
      className={`grid-head stage-head${column.isFirstOfGroup ? " first" : ""}`}
      title={stageDefinitions(column, names)}
    >
      {stageNames(column, names)}
    </th>
  );
}

interface StageEntryProps extends Omit<StageTableProps, "grid"> {
  readonly status: AgreementStatus;
  /** That of the row's party. */
  readonly stage: StageId | null;
}

/** An agreement's short name with its stage as a bar; overdue is said in a word. */
function StageEntry({ status, stage, names, onOpen }: StageEntryProps) {
  const place = status.rungs.findIndex((rung) => rung.stage === stage);
  const count = status.rungs.filter((rung) => !names.stage(status.ladder, rung.stage).isEnding).length;
  const isEnding = stage !== null && names.stage(status.ladder, stage).isEnding;
  const isLate = status.rungs.some(({ state }) => state === "overdue");
  return (
    <button
      type="button"
      className="stage-entry"
      title={`${status.name}: ${statusSentence(status, names)}`}
      onClick={() => onOpen(status.id)}
    >
      <RungBar {...rungDrawing(stage === null ? "unknown" : "reached", place, count, isEnding)} heightShare={1} />
      <span>
        {status.shortName} {isLate && <b className="alert">overdue</b>}
      </span>
    </button>
  );
}
