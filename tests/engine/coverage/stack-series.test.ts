import { describe, expect, it } from "vitest";
import { chooseSeries } from "../../../src/engine/coverage/choose-series.ts";
import { WHOLE } from "../../../src/engine/coverage/share-units.ts";
import { stackSeries } from "../../../src/engine/coverage/stack-series.ts";
import { JOINED_SERIES, VALUELESS_SERIES } from "../../../src/model/answers.ts";

/** Values `v0`, `v1`, … with so many articles in one bin; the last number is of articles without a value. */
function seriesOf(...articles: number[]) {
  const values = articles.slice(0, -1).map((_, place) => ({ id: `v${place}`, name: `V${place}` }));
  const units = Float64Array.from(articles, (own) => own * WHOLE);
  const total = articles.reduce((sum, own) => sum + own, 0);
  const shares = { values, chosen: chooseSeries(units), units: (place: number) => units.subarray(place, place + 1) };
  return stackSeries(shares, [total]).map(({ id, groups, counts }) => `${id} ${groups} ${counts}`);
}

describe("stackSeries", () => {
  it("joins all after the seventh", () => {
    expect(seriesOf(9, 8, 7, 6, 5, 4, 3, 2, 1, 0).slice(6)).toEqual(["v6 1 3", `${JOINED_SERIES} 2 3`]);
  });

  it("keeps articles without a value apart, after the joined ones", () => {
    expect(seriesOf(9, 8, 7, 6, 5, 4, 3, 2, 1, 5).slice(6)).toEqual([
      "v6 1 3",
      `${JOINED_SERIES} 2 3`,
      `${VALUELESS_SERIES} 1 5`,
    ]);
  });
});
