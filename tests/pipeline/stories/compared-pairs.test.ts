import { describe, expect, it } from "vitest";
import { NO_PAIRS } from "../../../src/pipeline/stories/compared-pairs.ts";
import { sketchArticles } from "../../engine/small-collection.ts";

describe("NO_PAIRS", () => {
  it("compares every time", () => {
    const [a, b] = sketchArticles([{}, {}]);
    const answers = [0.1, 0.2].map(
      (shared) => NO_PAIRS.answer("copy", a!, b!, () => ({ verdict: "no", shared })).shared,
    );
    expect(answers).toEqual([0.1, 0.2]);
  });
});
