import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topPlaces } from "../../../src/engine/search/top-places.ts";

describe("topPlaces", () => {
  it("gives what sorting all gives", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 20 }), (scores, most) => {
        const sorted = [...scores.keys()].sort((one, other) => scores[other]! - scores[one]! || one - other);
        expect(topPlaces(Float64Array.from(scores), most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
