import { describe, expect, it } from "vitest";
import { PAGES } from "../../../src/state/view-state.ts";
import { PAGE_NAMES } from "../../../src/views/bar/page-names.ts";
import { pageKey, pageOfKey, shortcutGroups } from "../../../src/views/palette/shortcuts.ts";

describe("pageKey", () => {
  it("leads to one page each", () => {
    expect(PAGES.map((page) => pageOfKey(pageKey(page)))).toEqual([...PAGES]);
    expect(pageOfKey("x")).toBeUndefined();
  });
});

describe("shortcutGroups", () => {
  it("lists every page by the name that the menu has for it", () => {
    const words = shortcutGroups(PAGE_NAMES).flatMap(({ shortcuts }) => shortcuts.map((shortcut) => shortcut.words));
    expect(words).toEqual(expect.arrayContaining(Object.values(PAGE_NAMES)));
  });
});
