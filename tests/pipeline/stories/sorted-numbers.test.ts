import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countShared, eachOnce } from "../../../src/pipeline/stories/sorted-numbers.ts";

const sorted = fc.array(fc.integer({ min: -20, max: 20 })).map((values) => Int32Array.from(values).sort());

describe("eachOnce", () => {
  it("keeps every value once, in order", () => {
    fc.assert(
      fc.property(sorted, (values) => {
        const expected = [...new Set(values)];
        expect([...eachOnce(values.slice())]).toEqual(expected);
      }),
    );
  });
});

describe("countShared", () => {
  it("counts what two lists have in common, as a naive look does", () => {
    fc.assert(
      fc.property(sorted, sorted, (a, b) => {
        const [one, other] = [eachOnce(a.slice()), eachOnce(b.slice())];
        expect(countShared(one, other)).toBe([...one].filter((value) => other.includes(value)).length);
      }),
    );
  });
});
