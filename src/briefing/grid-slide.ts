import type { Board } from "../model/status.ts";
import { leftOutWords, stageHeadline, stageNames } from "../views/grids/grids-wording.ts";
import { stageGrid } from "../views/grids/stage-grid-layout.ts";
import type { Brief } from "./brief.ts";
import type { Slide } from "./slide.ts";

/** Countries by the stage that their agreements stand at. Named in the cell where it is one, counted where there are more. */
export function gridSlide(brief: Brief, board: Board): Slide {
  const { view, names, room } = brief;
  const grid = stageGrid(board, view.filter);
  const more = grid.rows.length - room.gridRows;
  return {
    id: "grid",
    part: 1,
    parts: 1,
    title: stageHeadline(grid, view.filter, names),
    subtitle:
      "Parties by the stage that is told of them or of all parties; an agreement stands in the row of each of its parties.",
    body: {
      kind: "table",
      table: {
        heads: ["Country", ...grid.columns.map((column) => stageNames(column, names)), "All"],
        rows: grid.rows.slice(0, room.gridRows).map(({ country, cells, count }) => ({
          cells: [
            names.country(country),
            ...cells.map(({ length }) => (length === 0 ? "" : String(length))),
            String(count),
          ],
          isHot: false,
        })),
      },
      remark: [
        more > 0 ? `${more} more ${more === 1 ? "country is" : "countries are"} not listed.` : "",
        leftOutWords(grid),
      ]
        .filter((words) => words !== "")
        .join(" "),
    },
    quotes: [],
    note: "",
  };
}
