import { MATRIX_ROWS, type Matrix } from "../../model/matrix.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset, ListColumn } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { countArticles } from "../stories/count-articles.ts";
import { countValues } from "../stories/count-values.ts";
import { countCells } from "./count-cells.ts";
import { matrixOfStages } from "./matrix-of-stages.ts";
import { rankHeads } from "./rank-heads.ts";

type MatrixAsked = Questions["matrix"]["ask"];

/** Countries crossed with themes, countries or stages. One pass over the passing articles, or over the agreements. */
export function answerMatrix(dataset: Dataset, asked: MatrixAsked): Matrix {
  return asked.columns === "stage" ? matrixOfStages(dataset, asked) : matrixOfArticles(dataset, asked, asked.columns);
}

function matrixOfArticles(dataset: Dataset, asked: MatrixAsked, dimension: "theme" | "country"): Matrix {
  const { filter, unit = "reports", mostRows = MATRIX_ROWS } = asked;
  const { passing } = judgeFilter(dataset, filter);
  const headsOf = (column: ListColumn) => rankHeads(column.values, countValues(column, passing, unit, dataset.stories));
  const countries = dataset.dimensions.country;
  const ranked = headsOf(countries);
  const rows = ranked.slice(0, Math.max(0, mostRows));
  const columns = dimension === "country" ? rows : headsOf(dataset.dimensions[dimension]);
  const counts = countCells(
    { column: countries, heads: rows },
    { column: dataset.dimensions[dimension], heads: columns },
    { counted: passing, unit, stories: dataset.stories },
  );
  return {
    rows,
    columns,
    counts: Array.from(counts),
    more: ranked.length - rows.length,
    passing: countArticles(dataset, passing, unit),
  };
}
