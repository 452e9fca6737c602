import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joinSavedViews,
  leftOut,
  MOST_SAVED,
  readSavedViews,
  type SavedView,
  withoutSavedView,
  withSavedView,
  writeSavedViews,
} from "../../src/state/saved-views.ts";

const namesOf = (views: readonly { readonly name: string }[]) => views.map(({ name }) => name);
const saved = (views: readonly SavedView[], name: string, search: string) => withSavedView(views, name, search) ?? [];
const three = saved(saved(saved([], "a", "country=JP"), "b", "theme=access"), "c", "");
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `view ${at}`, search: "" }));

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
    const again = saved(three, "  a ", "q=ship");
    expect(again.map(({ name, search }) => [name, search])).toEqual([
      ["a", "q=ship"],
      ["c", ""],
      ["b", "theme=access"],
    ]);
  });

  it("gives none where there is no room, and drops no other for it", () => {
    expect(withSavedView(many(MOST_SAVED), "one more", "")).toBeNull();
    expect(withSavedView(many(MOST_SAVED - 1), "one more", "")).toHaveLength(MOST_SAVED);
    expect(withSavedView(many(MOST_SAVED), " view 3", "q=ship")).toHaveLength(MOST_SAVED);
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

  it("says how many found no room", () => {
    const others = [...many(3), ...three];
    const own = many(MOST_SAVED - 1);
    expect([joinSavedViews(own, others).length, leftOut(own, others)]).toEqual([MOST_SAVED, 2]);
    expect(leftOut(three, many(3))).toBe(0);
  });
});
