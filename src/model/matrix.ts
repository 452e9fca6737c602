/** What the rows of a matrix are crossed with; its rows are countries. */
export type MatrixColumns = "theme" | "country" | "stage";

/** A row or a column: a value with all that is counted in it, whatever it is crossed with. */
export interface MatrixHead {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/**
 * How often values come together.
 *
 * With themes and countries a cell counts passing articles, or stories, that have both values; an article of two
 * countries is in both halves of a matrix of countries, and the diagonal is the country alone. With stages a cell
 * counts the agreements of which the stage is the furthest that is told of the country, or of all parties together; a
 * filter never changes that. Cells are not to be added up, as one article or agreement can be in many.
 */
export interface Matrix {
  /** The largest first, equal ones by name; none that nothing is counted in. */
  readonly rows: readonly MatrixHead[];
  /** Themes and countries as rows; stages in the order of the ladders, and last `none` for agreements without one. */
  readonly columns: readonly MatrixHead[];
  /** Row by row: the cell of row r and column c is `counts[r * columns.length + c]`. */
  readonly counts: readonly number[];
  /** Countries that are counted somewhere and not listed. */
  readonly more: number;
  /** Articles or stories that pass, or all agreements. */
  readonly passing: number;
}

/** Countries of a matrix, unless another number is asked for. */
export const MATRIX_ROWS = 40;
