import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitJsonObjects } from "../../../src/pipeline/formats/split-json-objects.ts";

describe("splitJsonObjects", () => {
  it("finds every object of a list that is whole, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (list) => {
        expect(splitJsonObjects(JSON.stringify(list))).toEqual(list.map((object) => JSON.stringify(object)));
      }),
    );
  });

  it("finds those before the place where a list breaks off", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), fc.nat(), (list, at) => {
        const text = JSON.stringify(list);
        const found = splitJsonObjects(text.slice(0, at % text.length));
        expect(found).toEqual(list.slice(0, found.length).map((object) => JSON.stringify(object)));
      }),
    );
  });

  it("reads a hundred thousand open brackets in one pass", () => {
    expect(splitJsonObjects(`[{${"[{".repeat(100_000)}`)).toEqual([]);
  });
});
