import { describe, expect, it } from "vitest";
import { openKnownWords } from "../../src/cli/known-words.ts";
import { sketchArticles } from "../engine/small-collection.ts";

const [a, b, c] = sketchArticles([{ id: "a" }, { id: "b" }, { id: "c" }]) as [never, never, never];
const files = [c, a, b] as readonly never[];
const BAG = Int32Array.of(1, 2);
const articleOf = (number: number) => files[number];
const listed = { words: Int32Array.of(7, 8, 9), counts: Int32Array.of(2, 3, 1) };

/** Rare words of a and c; numbered as their files are. */
function packed(): Uint8Array {
  const words = openKnownWords(
    new Uint8Array(0),
    () => undefined,
    () => null,
  );
  expect(words.open([a])).toBeNull();
  words.keep([a, c], () => listed, [Int32Array.of(7, 8), Int32Array.of()]);
  expect(words.pack(() => undefined)).toHaveLength(0);
  return words.pack((article) => files.indexOf(article as never));
}

describe("openKnownWords", () => {
  it("knows counts, and rare words by the places that articles have now", () => {
    const again = openKnownWords(packed(), articleOf, () => null);
    const former = again.open([b, c, a]);
    expect(former?.listed).toEqual(listed);
    expect([0, 1, 2].map((place) => former?.rareOf(place))).toEqual([null, new Int32Array(0), Int32Array.of(7, 8)]);
    expect(former?.gone).toEqual([]);
    expect([0, 1, 2, 3].map((number) => again.rareAt(number)?.length ?? null)).toEqual([0, 2, null, null]);
  });

  it("gives the bags of what is gone, also where it is still an article, and knows nothing where one is lost", () => {
    const isChanged = (number: number) => (number === 1 ? undefined : files[number]);
    expect(openKnownWords(packed(), isChanged, () => BAG).open([c])?.gone).toEqual([BAG]);
    expect(openKnownWords(packed(), articleOf, () => BAG).open([a])?.gone).toEqual([BAG]);
    expect(openKnownWords(packed(), articleOf, () => null).open([a])).toBeNull();
  });
});
