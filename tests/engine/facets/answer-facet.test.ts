import { describe, expect, it } from "vitest";
import { answerFacet } from "../../../src/engine/facets/answer-facet.ts";
import { answerFacets } from "../../../src/engine/facets/answer-facets.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { openSketches } from "../small-collection.ts";

const dataset = openSketches(
  Array.from({ length: 50 }, (_, at) => ({ publisher: `p${String(at).padStart(2, "0")}`, published: "2023" })),
  Array.from({ length: 50 }, (_, at) => at - (at % 2)),
);

describe("answerFacet", () => {
  const asked = { dimension: "publisher", filter: EMPTY_FILTER, like: "", limit: 200 } as const;

  it("gives what the answer on all facets leaves out", () => {
    const { publisher } = answerFacets(dataset, { filter: EMPTY_FILTER }).counts;
    expect([publisher.values.length, publisher.more]).toEqual([30, 20]);
    const whole = answerFacet(dataset, asked);
    expect([whole.values.length, whole.more]).toEqual([50, 0]);
    expect(whole.values.slice(0, 30)).toEqual(publisher.values);
  });

  it("counts stories where they are asked for", () => {
    const kinds = answerFacet(dataset, { ...asked, dimension: "kind", unit: "stories" });
    expect(kinds.values[0]).toEqual({ id: "news", name: "News", count: 25 });
  });
});
