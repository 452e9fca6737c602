import type { Board } from "../model/status.ts";
import type { Names } from "../ui/names.ts";
import { GROUP_NAMES, leftOutWords, stageHeadline, stageShortNames } from "../views/grids/grids-wording.ts";
import { type StageColumn, type StageGrid, stageGrid } from "../views/grids/stage-grid-layout.ts";
import type { Brief } from "./brief.ts";
import type { ColumnGroup, Slide, SlideTable } from "./slide.ts";

/** Parties by the stage that their agreements stand at, counted. */
export function gridSlide(brief: Brief, board: Board): Slide {
  const { view, names, room } = brief;
  const grid = stageGrid(board, view.filter);
  // A line that says that one party is not listed takes the room of its row.
  const listed = grid.rows.length === room.gridRows + 1 ? grid.rows.length : room.gridRows;
  const more = grid.rows.length - listed;
  return {
    id: "grid",
    part: 1,
    parts: 1,
    title: stageHeadline(grid, view.filter, names),
    subtitle:
      "Parties by the stage that reports tell of them, or of all parties together; an agreement stands in the row of each of its parties.",
    body: {
      kind: "table",
      table: tableOf(grid, grid.rows.slice(0, listed), names),
      remark: [more > 0 ? `${more} more parties are not listed.` : "", leftOutWords(grid)]
        .filter((words) => words !== "")
        .join(" "),
    },
    quotes: [],
    note: "",
  };
}

/** The columns in which a listed party stands, under the group that they belong to. */
function tableOf({ columns }: StageGrid, rows: StageGrid["rows"], names: Names): SlideTable {
  const filled = columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => rows.some(({ cells }) => (cells[place]?.length ?? 0) > 0));
  return {
    groups: groupsOf(filled.map(({ column }) => column)),
    heads: ["Party", ...filled.map(({ column }) => stageShortNames(column, names)), "All"],
    rows: rows.map(({ country, cells, count }) => ({
      cells: [names.country(country), ...filled.map(({ place }) => String(cells[place]?.length || "")), String(count)],
      isHot: false,
    })),
  };
}

function groupsOf(columns: readonly StageColumn[]): ColumnGroup[] {
  const own = (group: StageColumn["group"]): ColumnGroup[] => {
    const count = columns.filter((column) => column.group === group).length;
    return count === 0 ? [] : [{ name: GROUP_NAMES[group], columns: count }];
  };
  return [{ name: "", columns: 1 }, ...own("treaties"), ...own("others"), { name: "", columns: 1 }];
}
