import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import { fittingName, lineEnds } from "../../../src/views/coverage/line-ends.ts";

function stackOf(...values: number[]): CoverageStack {
  return {
    parts: values.map((_, part) => ({ id: String(part), name: String(part), colour: part + 1 })),
    rows: [{ start: 0, values, total: values.reduce((sum, value) => sum + value, 0), isUnfinished: false }],
  };
}
const endsOf = (stack: CoverageStack, isShare = false) => lineEnds(stack, isShare, (value) => 200 - value, 200);

describe("lineEnds", () => {
  it("puts each name at the end of its line where there is room", () => {
    expect(endsOf(stackOf(10, 100))).toEqual([
      { part: 1, endY: 100, nameY: 100 },
      { part: 0, endY: 190, nameY: 190 },
    ]);
  });

  it("keeps names apart, in the order of their lines, and above the foot", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 2, maxLength: 9 }), (values) => {
        const ends = endsOf(stackOf(...values));
        expect(ends.length).toBe(values.length);
        for (const [place, { endY, nameY }] of ends.entries()) {
          const next = ends[place + 1];
          expect(nameY).toBeLessThanOrEqual(200);
          if (next === undefined) continue;
          expect(endY).toBeLessThanOrEqual(next.endY);
          expect(next.nameY - nameY).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });

  it("has no end for a share of nothing, and none without a bin", () => {
    expect(endsOf(stackOf(0, 0), true)).toEqual([]);
    expect(endsOf({ ...stackOf(1), rows: [] })).toEqual([]);
  });
});

describe("fittingName", () => {
  it("cuts only what does not fit", () => {
    expect(fittingName("United Kingdom")).toBe("United Kingdom");
    expect(fittingName("Acquisition and cross-servicing")).toBe("Acquisition and cross…");
  });
});
