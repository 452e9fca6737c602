import { describe, expect, it } from "vitest";
import { openKnownSearches } from "../../src/cli/known-searches.ts";
import { sketchArticles } from "../engine/small-collection.ts";

const [a, b, c, d] = sketchArticles([{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }]) as [
  never,
  never,
  never,
  never,
];
const files = [c, a, b] as readonly never[];
const FORMER = { article: a, fingerprints: Int32Array.of(1, 2) };
const nothing = () =>
  openKnownSearches(
    new Uint8Array(0),
    () => undefined,
    () => null,
  );

/** Candidates of a, b and c, in this order; numbered as their files are. */
function packed(): Uint8Array {
  const searches = nothing();
  searches.keep([a, b, c], [[], [0], [1, 0]], [true, false, true]);
  return searches.pack((article) => files.indexOf(article as never));
}

describe("openKnownSearches", () => {
  it("knows nothing at first, and then by the places that articles have now", () => {
    expect(nothing().open([a])).toBeNull();
    const again = openKnownSearches(
      packed(),
      (number) => files[number],
      () => null,
    ).open([d, a, b, c]);
    expect([0, 1, 2, 3].map((place) => again?.candidatesOf(place))).toEqual([null, [], [1], [2, 1]]);
    expect([1, 2, 3].map((place) => again?.isListed(place))).toEqual([true, false, true]);
    expect(again?.gone).toEqual([]);
  });

  it("gives what is gone, and knows nothing where that is lost", () => {
    const articleOf = (number: number) => (number === 1 ? undefined : files[number]);
    const formerOf = (number: number) => (number === 1 ? FORMER : null);
    const again = openKnownSearches(packed(), articleOf, formerOf).open([b, c]);
    expect(again?.gone).toEqual([FORMER]);
    expect([0, 1].map((place) => again?.candidatesOf(place))).toEqual([null, null]);
    expect([0, 1].map((place) => again?.wasThere(place))).toEqual([true, true]);
    expect(openKnownSearches(packed(), articleOf, () => null).open([b, c])).toBeNull();
  });

  it("keeps nothing when an article has no number, as the others' candidates hang on it", () => {
    const searches = nothing();
    searches.keep([a, d], [[], [0]], [true, true]);
    expect(searches.pack((article) => (article === d ? undefined : 0))).toHaveLength(0);
  });
});
