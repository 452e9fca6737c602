import { describe, expect, it } from "vitest";
import { slideKeyOf } from "../../../src/app/briefing/slide-key.ts";

const bare = { ctrlKey: false, metaKey: false, altKey: false, target: { localName: "body" } };

describe("slideKeyOf", () => {
  it.each(["ctrlKey", "metaKey", "altKey"])("leaves b with %s to the browser", (other) => {
    expect(slideKeyOf({ ...bare, key: "b", [other]: true })).toBeNull();
  });

  it.each(["input", "textarea", "select"])("leaves what is pressed in a field to the field: %s", (localName) => {
    expect(slideKeyOf({ ...bare, key: "b", target: { localName } })).toBeNull();
  });

  it("takes Escape in a field too", () => {
    expect(slideKeyOf({ ...bare, key: "Escape", target: { localName: "input" } })).toBe("Escape");
  });

  it("leaves the blank and Enter to a button, and takes every other key on it", () => {
    const target = { localName: "button" };
    expect([" ", "Enter", "ArrowLeft"].map((key) => slideKeyOf({ ...bare, key, target }))).toEqual([
      null,
      null,
      "ArrowLeft",
    ]);
  });

  it("takes a key where nothing has the focus", () => {
    expect(slideKeyOf({ ...bare, key: "b", target: null })).toBe("b");
  });
});
