import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listValues } from "../../../src/engine/facets/list-values.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { filterOf, openSketches } from "../small-collection.ts";

/** Publishers p00 to p49, in as many articles. */
const IDS = Array.from({ length: 50 }, (_, at) => `p${String(at).padStart(2, "0")}`);
const dataset = openSketches(IDS.map((publisher) => ({ publisher })));
const { values } = dataset.dimensions.publisher;
const list = (counts: readonly number[], limit: number, filter = EMPTY_FILTER, like = "") =>
  listValues(dataset, Int32Array.from(counts), { dimension: "publisher", filter, like, limit });

describe("listValues", () => {
  it("lists the largest as a sort of all does, and counts the others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5 }), { minLength: values.length, maxLength: values.length }),
        fc.nat({ max: values.length + 3 }),
        (counts, limit) => {
          const sorted = values
            .map(({ id, name }, place) => ({ id, name, count: counts[place]! }))
            .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
          expect(list(counts, limit)).toEqual({
            values: sorted.slice(0, limit),
            more: Math.max(0, values.length - limit),
            present: counts.filter((count) => count > 0).length,
          });
        },
      ),
    );
  });

  it("lists chosen and excluded values wherever they stand, each once, and one that is not known", () => {
    const counts = values.map((_, place) => 100 - place);
    const [first, last, other] = [values[0]!.id, values.at(-1)!.id, values[30]!.id];
    const filter = filterOf({ publisher: [last, first, "nobody"], without: { publisher: [other] } });
    const { values: listed, more } = list(counts, 2, filter);
    expect(listed.map(({ id }) => id)).toEqual([first, values[1]?.id, other, last, "nobody"]);
    expect(more).toBe(values.length - 4);
  });

  it("finds values by letters of their names, in any case", () => {
    const counts = values.map(() => 1);
    expect(list(counts, 10, EMPTY_FILTER, " P1").values).toHaveLength(10);
    expect(list(counts, 5, EMPTY_FILTER, "p1")).toMatchObject({ more: 5, present: 10 });
    expect(list(counts, 5, filterOf({ publisher: ["p49"] }), "p1").values).toHaveLength(5);
  });
});
