import { describe, expect, it } from "vitest";
import { chooseSeries } from "../../../src/engine/coverage/choose-series.ts";

describe("chooseSeries", () => {
  it("puts the largest first and leaves out what has no share", () => {
    expect(chooseSeries(Float64Array.of(1, 0, 3, 0))).toEqual({ named: [2, 0], joined: 0, hasNone: false });
  });

  it("names seven groups without joining any", () => {
    expect(chooseSeries(Float64Array.of(7, 6, 5, 4, 3, 2, 1, 0))).toMatchObject({ named: { length: 7 }, joined: 0 });
  });

  it("joins all after the seventh", () => {
    expect(chooseSeries(Float64Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0)).joined).toBe(2);
  });

  it("keeps equal groups in the order of the dictionary", () => {
    expect(chooseSeries(Float64Array.of(1, 2, 1, 2, 0)).named).toEqual([1, 3, 0, 2]);
  });

  it("tells whether there are articles without a value", () => {
    expect(chooseSeries(Float64Array.of(1, 5)).hasNone).toBe(true);
  });
});
