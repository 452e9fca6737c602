import { type Dataset, type ListColumn, makePlaces } from "../dataset.ts";
import { remember } from "../remember.ts";

/**
 * The agreements that an article names, and each family of which it names no member; for sharing an article among them.
 * One pass, when it is first asked for.
 */
export const namedColumnOf = remember(({ manifest, dimensions: { agreement } }: Dataset): ListColumn => {
  const { values, lists } = agreement;
  const { agreements } = manifest.dictionaries;
  const placeOf = new Map(values.map(({ id }, place) => [id, place]));
  const familyOf = Int32Array.from(agreements, ({ family }) => placeOf.get(family) ?? -1);
  const rows = lists.offsets.length - 1;
  const offsets = new Int32Array(rows + 1);
  const named = makePlaces(lists.values.length, values.length);
  for (let row = 0, end = 0; row < rows; row++) {
    const [start, endOfRow] = [lists.offsets[row]!, lists.offsets[row + 1]!];
    for (let at = start; at < endOfRow; at++) {
      const value = lists.values[at]!;
      let isImplied = false;
      if (value >= agreements.length) {
        for (let of = start; of < at; of++) isImplied ||= familyOf[lists.values[of]!] === value;
      }
      if (!isImplied) named[end++] = value;
    }
    offsets[row + 1] = end;
  }
  return { values, lists: { offsets, values: named.slice(0, offsets[rows]) } };
});
