import { describe, expect, it } from "vitest";
import { chooseSeries } from "../../../src/engine/coverage/choose-series.ts";

/** Values `v0`, `v1`, … with these shares in one bin; the last share is of articles without a value. */
function seriesOf(...shares: number[]) {
  const values = shares.slice(0, -1).map((_, place) => ({ id: `v${place}`, name: `V${place}` }));
  const series = chooseSeries(
    values,
    shares.map((share) => Float64Array.of(share)),
    1,
  );
  return series.map(({ id, groups, counts }) => `${id} ${groups} ${counts}`);
}

describe("chooseSeries", () => {
  it("puts the largest first and leaves out what has no share", () => {
    expect(seriesOf(1, 0, 3, 0)).toEqual(["v2 1 3", "v0 1 1"]);
  });

  it("names seven groups without joining any", () => {
    expect(seriesOf(7, 6, 5, 4, 3, 2, 1, 0)).toHaveLength(7);
    expect(seriesOf(7, 6, 5, 4, 3, 2, 1, 0).join()).not.toContain("other");
  });

  it("joins all after the seventh, smallest last", () => {
    expect(seriesOf(9, 8, 7, 6, 5, 4, 3, 2, 1, 0).slice(6)).toEqual(["v6 1 3", "other 2 3"]);
  });

  it("keeps articles without a value apart, after the joined ones", () => {
    const series = seriesOf(9, 8, 7, 6, 5, 4, 3, 2, 1, 5);
    expect(series.slice(6)).toEqual(["v6 1 3", "other 2 3", "none 1 5"]);
  });
});
