import { describe, expect, it } from "vitest";
import { framedBy } from "../../../src/pipeline/text/unreal-frames.ts";

describe("framedBy", () => {
  it.each([
    ["pupils staged a masque in which both ", "in-some-scene"],
    ["to judge by the flags, both ", "in-the-view-of"],
    ["it will be years before both ", "not-before-it"],
    ["nobody has yet ", "no-doer"],
    ["they intend to be ", "only-to-be"],
  ])("finds no act behind %j", (words, id) => {
    expect(framedBy(words, "past", " the treaty.", true)).toBe(id);
  });

  it.each(["the table at which both ", "on monday, both ", "no fewer than three states "])(
    "finds one behind %j",
    (words) => {
      expect(framedBy(words, "past", " the treaty.", true)).toBeNull();
    },
  );
});
