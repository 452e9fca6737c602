import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../src/model/ids.ts";
import { listAsked } from "../../src/state/list-asked.ts";
import { DEFAULT_VIEW } from "../../src/state/view-state.ts";

const kept = ["a", "b"] as ArticleId[];

describe("listAsked", () => {
  it("names the shortlist only where it is shown", () => {
    expect(listAsked(DEFAULT_VIEW, kept).among).toBeUndefined();
    expect(listAsked({ ...DEFAULT_VIEW, list: "short" }, kept).among).toEqual(["a", "b"]);
  });

  it("orders by fit only where there are words to fit", () => {
    const best = { ...DEFAULT_VIEW, order: "best" } as const;
    expect(listAsked(best, kept).order).toBe("newest");
    expect(listAsked({ ...best, filter: { ...best.filter, words: "ship" } }, kept).order).toBe("best");
  });
});
