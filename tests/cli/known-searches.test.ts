import { describe, expect, it } from "vitest";
import { openKnownSearches } from "../../src/cli/known-searches.ts";
import { NOT_JOINED } from "../../src/pipeline/stories/known-searches.ts";
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
  searches.keep(
    [a, b, c],
    [
      { candidates: [], isListed: true, fit: NOT_JOINED, head: 0 },
      { candidates: [0], isListed: false, fit: 0, head: 0 },
      { candidates: [1, 0], isListed: true, fit: 1, head: 0 },
    ],
  );
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
    expect([0, 1, 2, 3].map((place) => again?.candidatesOf(place, new Map()))).toEqual([null, [], [1], [2, 1]]);
    expect([1, 2, 3].map((place) => again?.isListed(place))).toEqual([true, false, true]);
    expect(again?.gone).toEqual([]);
    expect([0, 1, 2, 3].map((place) => again?.fitOf(place))).toEqual([null, NOT_JOINED, 1, 2]);
    const stories = [0, 1, 2, 3].map((place) => again?.storyOf(place));
    expect(stories).toEqual([NOT_JOINED, 1, 1, 1]);
  });

  it("gives what is gone, and knows nothing where that is lost", () => {
    const articleOf = (number: number) => (number === 1 ? undefined : files[number]);
    const formerOf = (number: number) => (number === 1 ? FORMER : null);
    const again = openKnownSearches(packed(), articleOf, formerOf).open([b, c]);
    expect(again?.gone).toEqual([{ ...FORMER, story: 1, isListed: true }]);
    expect([0, 1].map((place) => again?.fitOf(place))).toEqual([null, 0]);
    expect([0, 1].map((place) => again?.candidatesOf(place, new Map()))).toEqual([null, null]);
    expect([0, 1].map((place) => again?.candidatesOf(place, new Map([[0, 7]])))).toEqual([[7], [0, 7]]);
    expect([0, 1].map((place) => again?.wasThere(place))).toEqual([true, true]);
    expect(openKnownSearches(packed(), articleOf, () => null).open([b, c])).toBeNull();
  });

  it("keeps nothing when an article has no number, as the others' candidates hang on it", () => {
    const searches = nothing();
    const found = { candidates: [], isListed: true, fit: NOT_JOINED, head: 0 };
    searches.keep([a, d], [found, { ...found, candidates: [0] }]);
    expect(searches.pack((article) => (article === d ? undefined : 0))).toHaveLength(0);
  });
});
