import { compareTexts } from "../../model/compare-texts.ts";
import type { MatrixHead } from "../../model/matrix.ts";
import type { DimensionValue } from "../dataset.ts";

/** Values that are counted, the largest first, equal ones by name. `counts` by place of the value. */
export function rankHeads(values: readonly DimensionValue[], counts: ArrayLike<number>): MatrixHead[] {
  return values
    .map(({ id, name }, place) => ({ id, name, count: counts[place]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
}
