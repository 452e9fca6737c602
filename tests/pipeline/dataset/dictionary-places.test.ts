import { describe, expect, it } from "vitest";
import { placeOf, placesOf } from "../../../src/pipeline/dataset/dictionary-places.ts";

describe("placeOf", () => {
  it("gives the place of an id in its dictionary", () => {
    expect(placeOf(placesOf([{ id: "a" }, { id: "b" }]), "b")).toBe(1);
  });

  it("throws on an unknown id", () => {
    expect(() => placeOf(new Map(), "x")).toThrow(RangeError);
  });
});
