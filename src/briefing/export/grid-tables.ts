import type { CountUnit } from "../../model/filter.ts";
import type { Matrix } from "../../model/matrix.ts";
import type { Names } from "../../ui/names.ts";
import { GROUP_NAMES, stageNames } from "../../views/grids/grids-wording.ts";
import type { StageGrid } from "../../views/grids/stage-grid-layout.ts";
import type { CountColumns } from "./count-grid-svg.ts";
import type { DataTable } from "./data-table.ts";
import type { SourcesOf } from "./row-sources.ts";

const COUNTED = "reports of any date that name both";
const TOLD = "told by reports";

type CountsTable = (matrix: Matrix, by: CountColumns, unit: CountUnit, names: Names) => DataTable;

/** A row a country with a column a theme, or a column a country. */
export const countsWide: CountsTable = ({ rows, columns, counts }, by, unit, names) => {
  return {
    heads: ["country", "unit", "in_all", ...columns.map(({ id }) => names.value(by, id)), "date_basis"],
    rows: rows.map(({ id, count }, row) => [
      names.country(id),
      unit,
      count,
      ...columns.map((_, column) => counts[row * columns.length + column] ?? 0),
      COUNTED,
    ]),
  };
};

/** A row a country and theme, or a pair of countries; a country with itself is how many name it at all. */
export const countsLong: CountsTable = ({ rows, columns, counts }, by, unit, names) => {
  return {
    heads: ["country", by === "theme" ? "theme" : "other_country", "unit", "count", "date_basis"],
    rows: rows.flatMap((row, r) =>
      columns.map((column, c) => [
        names.country(row.id),
        names.value(by, column.id),
        unit,
        counts[r * columns.length + c] ?? 0,
        COUNTED,
      ]),
    ),
  };
};

/** A row a party with a column a stage, of which treaties and programmes each have their own. */
export function stagesWide({ rows, columns }: StageGrid, names: Names): DataTable {
  return {
    heads: [
      "party",
      ...columns.map((column) => `${GROUP_NAMES[column.group]}: ${stageNames(column, names)}`),
      "all",
      "date_basis",
    ],
    rows: rows.map(({ country, cells, count }) => [
      names.country(country),
      ...cells.map(({ length }) => length),
      count,
      TOLD,
    ]),
  };
}

/** A row a party and agreement, with the furthest stage that is told of the party or of all parties; none for nothing told. */
export function stagesLong({ rows, columns }: StageGrid, names: Names, sourcesOf: SourcesOf): DataTable {
  return {
    heads: ["party", "agreement", "agreement_name", "stage", "date_basis", "rule", "sources"],
    rows: rows.flatMap(({ country, cells }) =>
      cells.flatMap((statuses, place) =>
        statuses.map(({ id, name, ladder, rule, rungs }) => {
          const stage = columns[place]?.stage ?? null;
          const isTold = stage !== null;
          return [
            names.country(country),
            id,
            name,
            isTold ? names.stage(ladder, stage).name : null,
            isTold ? TOLD : "nothing told",
            rule,
            sourcesOf(rungs.filter((rung) => rung.stage === stage)),
          ];
        }),
      ),
    ),
  };
}
