import { describe, expect, it } from "vitest";
import { PAGE_NAMES } from "../../../src/views/bar/page-names.ts";
import { shortcutGroups } from "../../../src/views/palette/shortcuts.ts";

describe("shortcutGroups", () => {
  it("lists every page by the name that the menu has for it", () => {
    const words = shortcutGroups(PAGE_NAMES).flatMap(({ shortcuts }) => shortcuts.map((shortcut) => shortcut.words));
    expect(words).toEqual(expect.arrayContaining(Object.values(PAGE_NAMES)));
  });
});
