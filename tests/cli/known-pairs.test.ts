import { describe, expect, it } from "vitest";
import { openKnownPairs } from "../../src/cli/known-pairs.ts";
import { sketchArticles } from "../engine/small-collection.ts";

const [a, b, c] = sketchArticles([{ id: "a" }, { id: "b" }, { id: "c" }]) as [never, never, never];
const numbers = new Map([a, b, c].map((article, number) => [article, number]));
const nothing = new Uint8Array(0);
const unasked = () => {
  throw new Error("compared again");
};

describe("openKnownPairs", () => {
  it("compares a pair once, in each order and for each question, also after it was packed", () => {
    const pairs = openKnownPairs(nothing, () => undefined);
    pairs.answer("copy", a, b, () => ({ verdict: "apart", shared: 1 / 3 }));
    pairs.answer("form", a, b, () => ({ verdict: "yes", shared: 0 }));
    pairs.answer("copy", b, a, () => ({ verdict: "no", shared: 0.1 }));
    const again = openKnownPairs(
      pairs.pack((article) => numbers.get(article as never)),
      (number) => [a, b, c][number],
    );
    for (const known of [pairs, again]) {
      expect(known.answer("copy", a, b, unasked)).toMatchObject({ verdict: "apart", shared: 1 / 3 });
      expect(known.answer("form", a, b, unasked)).toMatchObject({ verdict: "yes", shared: 0 });
      expect(known.answer("copy", b, a, unasked)).toMatchObject({ verdict: "no", shared: 0.1 });
    }
    expect(() => again.answer("copy", a, c, unasked)).toThrow("compared again");
  });

  it("forgets pairs of an article that is not as it was, and pairs that nobody asked for", () => {
    const pairs = openKnownPairs(nothing, () => undefined);
    pairs.answer("copy", a, b, () => ({ verdict: "yes", shared: 1 }));
    pairs.answer("copy", a, c, () => ({ verdict: "yes", shared: 1 }));
    const packed = pairs.pack((article) => numbers.get(article as never));
    const changed = openKnownPairs(packed, (number) => (number === 1 ? undefined : [a, b, c][number]));
    expect(changed.answer("copy", a, b, () => ({ verdict: "no", shared: 0 })).verdict).toBe("no");
    expect(changed.pack((article) => numbers.get(article as never))).toHaveLength(packed.length / 2);
  });

  it("keeps all that is known of an article that it is told to keep", () => {
    const pairs = openKnownPairs(nothing, () => undefined);
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const)
      pairs.answer("copy", one, other, () => ({ verdict: "no", shared: 0 }));
    const numberOf = (article: unknown) => numbers.get(article as never);
    const again = openKnownPairs(pairs.pack(numberOf), (number) => [a, b, c][number]);
    again.keep(a);
    const kept = openKnownPairs(again.pack(numberOf), (number) => [a, b, c][number]);
    expect(kept.answer("copy", a, c, unasked).verdict).toBe("no");
    expect(() => kept.answer("copy", b, c, unasked)).toThrow("compared again");
  });
});
