import { describe, expect, it } from "vitest";
import { isNode, wordsOf } from "../../../src/pipeline/page/linked-node.ts";

describe("wordsOf", () => {
  it("finds a field's words in a text, a list, a name or a value", () => {
    for (const value of ["Pact", ["Pact", "Other"], { name: "Pact" }, [{ "@value": "Pact" }]]) {
      expect(wordsOf(value)).toBe("Pact");
    }
  });

  it("finds none in anything else", () => {
    for (const value of [undefined, null, 7, true, "  ", [], {}, { title: "Pact" }]) expect(wordsOf(value)).toBeNull();
  });
});

describe("isNode", () => {
  it("tells an object from a list and from nothing", () => {
    expect([{}, [], null, "a"].map(isNode)).toEqual([true, false, false, false]);
  });
});
