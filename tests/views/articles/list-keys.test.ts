import { describe, expect, it } from "vitest";
import { isListKey, placeAfterKey } from "../../../src/views/articles/list-keys.ts";

const STAND = { place: 5, count: 300, firstInSight: 40, inSight: 12 };

describe("placeAfterKey", () => {
  it.each([
    ["j", 6],
    ["k", 4],
    ["ArrowDown", 6],
    ["ArrowUp", 4],
    ["PageDown", 16],
    ["PageUp", 0],
    ["Home", 0],
    ["End", 299],
    ["q", null],
  ])("goes from the sixth line by %s to place %s", (key, place) => {
    expect(placeAfterKey(key, STAND)).toBe(place);
  });

  it("begins with the first line in sight where none is chosen", () => {
    expect(["j", "k", "End"].map((key) => placeAfterKey(key, { ...STAND, place: -1 }))).toEqual([40, 40, 299]);
  });

  it("stays inside, and chooses nothing of an empty list", () => {
    expect(placeAfterKey("j", { ...STAND, place: 299 })).toBe(299);
    expect(placeAfterKey("k", { ...STAND, place: 0 })).toBe(0);
    expect(placeAfterKey("j", { ...STAND, place: -1, count: 0 })).toBeNull();
  });
});

describe("isListKey", () => {
  it("leaves the arrows to the page outside of the list", () => {
    expect([isListKey("j", false), isListKey("ArrowDown", false), isListKey("ArrowDown", true)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isListKey("x", true)).toBe(false);
  });
});
