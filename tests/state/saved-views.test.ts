import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joinSavedViews,
  MOST_SAVED,
  readSavedViews,
  withoutSavedView,
  withSavedView,
  writeSavedViews,
} from "../../src/state/saved-views.ts";

const namesOf = (views: readonly { readonly name: string }[]) => views.map(({ name }) => name);
const three = withSavedView(withSavedView(withSavedView([], "a", "country=JP"), "b", "theme=access"), "c", "");

describe("readSavedViews", () => {
  it("reads back what was written", () => {
    expect(readSavedViews(writeSavedViews(three))).toEqual(three);
  });

  it("reads any text without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(readSavedViews(text).length).toBeLessThanOrEqual(MOST_SAVED);
      }),
    );
  });

  it("passes over what is not a view and keeps the rest", () => {
    const text = JSON.stringify([
      { name: "a", search: "country=JP" },
      { name: 3, search: "" },
      { name: " ", search: "" },
      null,
    ]);
    expect(readSavedViews(text)).toEqual([{ name: "a", search: "country=JP" }]);
  });

  it("lets nothing into a link but a view", () => {
    const text = JSON.stringify([{ name: "a", search: "country=JP&evil=1&asof=never" }]);
    expect(readSavedViews(text)).toEqual([{ name: "a", search: "country=JP" }]);
  });
});

describe("withSavedView", () => {
  it("puts the newest first and replaces one of the same name", () => {
    expect(namesOf(three)).toEqual(["c", "b", "a"]);
    const again = withSavedView(three, "  a ", "q=ship");
    expect(again.map(({ name, search }) => [name, search])).toEqual([
      ["a", "q=ship"],
      ["c", ""],
      ["b", "theme=access"],
    ]);
  });

  it("keeps no more than a menu can show", () => {
    const many = Array.from({ length: MOST_SAVED + 5 }, (_, place) => `view ${place}`);
    const views = many.reduce<ReturnType<typeof withSavedView>>((kept, name) => withSavedView(kept, name, ""), []);
    expect([views.length, views[0]?.name]).toEqual([MOST_SAVED, `view ${MOST_SAVED + 4}`]);
  });
});

describe("withoutSavedView", () => {
  it("forgets one by its name", () => {
    expect(namesOf(withoutSavedView(three, "b"))).toEqual(["c", "a"]);
  });
});

describe("joinSavedViews", () => {
  it("takes the views of another machine after one's own, and one's own where both have a name", () => {
    const joined = joinSavedViews(three, [
      { name: "a", search: "q=other" },
      { name: "d", search: "q=ship" },
    ]);
    expect(namesOf(joined)).toEqual(["c", "b", "a", "d"]);
    expect(joined[2]?.search).toBe("country=JP");
  });
});
