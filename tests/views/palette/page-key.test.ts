import { describe, expect, it } from "vitest";
import { PAGES } from "../../../src/state/view-state.ts";
import { pageKey, pageOfKey } from "../../../src/views/palette/page-key.ts";

describe("pageKey", () => {
  it("leads to one page each", () => {
    expect(PAGES.map((page) => pageOfKey(pageKey(page)))).toEqual([...PAGES]);
    expect(pageOfKey("x")).toBeUndefined();
  });
});
