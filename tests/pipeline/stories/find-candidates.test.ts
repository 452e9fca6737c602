import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleSummary } from "../../../src/model/article.ts";
import type { DayNumber } from "../../../src/model/day-number.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { type CandidateFinder, findAmongKnown, findAnew } from "../../../src/pipeline/stories/find-candidates.ts";
import { type KnownSearches, NOT_JOINED } from "../../../src/pipeline/stories/known-searches.ts";
import type { StoryText } from "../../../src/pipeline/stories/story-text.ts";
import { sketchArticles } from "../../engine/small-collection.ts";

interface Sketch {
  readonly id: number;
  readonly keys: readonly number[];
  readonly isListed: boolean;
}

/** A phrase that so many texts have that only the newest are looked at. */
const COMMON = 1000;

const sketch = fc.record({
  id: fc.nat(900),
  keys: fc
    .tuple(fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 4 }), fc.nat(2))
    .map(([keys, rest]) => [...keys.sort((a, b) => a - b), ...(rest > 0 ? [COMMON] : [])]),
  isListed: fc.nat(5).map((rest) => rest > 0),
});
/** In the order of their numbers. */
const sketches = fc
  .uniqueArray(sketch, { selector: ({ id }) => id, minLength: 300, maxLength: 320 })
  .map((all) => all.sort((a, b) => a.id - b.id));

const FIRST_DAY = 18_000;
const summaries = new Map<string, ArticleSummary>();

/** One article for each sketch, and another one where anything of it but its listing differs. */
function textOf({ id, keys }: Sketch): StoryText {
  const name = `${id}: ${keys.join()}`;
  const published = dateOfDay((FIRST_DAY + id) as DayNumber);
  const [made] = sketchArticles([{ id: name, published }]);
  const article = summaries.get(name) ?? made;
  if (article === undefined) throw new Error("no article was sketched");
  summaries.set(name, article);
  return { article, fingerprints: Int32Array.from(keys) } as unknown as StoryText;
}

/** What a finder finds, text after text; null when it gives up. */
function run(all: readonly Sketch[], finder: CandidateFinder) {
  const found: (readonly number[])[] = [];
  for (const [place, { isListed }] of all.entries()) {
    const candidates = finder.find(place);
    if (candidates === null) return null;
    found.push(candidates);
    finder.list(place, isListed);
  }
  return found;
}

/** What was found the last time, without a file in between. */
function memoryOf(former: readonly Sketch[], found: readonly (readonly number[])[]): KnownSearches {
  const before = former.map((one) => textOf(one));
  return {
    open: (articles) => {
      const placeNow = before.map(({ article }) => articles.indexOf(article));
      const placeThen = articles.map((article) => before.findIndex((one) => one.article === article));
      return {
        wasThere: (place) => placeThen[place] !== -1,
        candidatesOf: (place) => {
          const places = found[placeThen[place] ?? -1]?.map((one) => placeNow[one] ?? -1) ?? null;
          return places?.includes(-1) ? null : places;
        },
        isListed: (place) => former[placeThen[place] ?? -1]?.isListed ?? false,
        fitOf: () => null,
        storyOf: () => NOT_JOINED,
        gone: before.filter((_, place) => placeNow[place] === -1).map((one) => ({ ...one, story: NOT_JOINED })),
      };
    },
    keep: () => undefined,
  };
}

describe("findAmongKnown", () => {
  it("finds what is found anew, or gives up, whatever came, went, changed or is listed otherwise", () => {
    let [held, gaveUp] = [0, 0];
    fc.assert(
      fc.property(
        sketches,
        fc.array(sketch, { maxLength: 1 }),
        fc.array(fc.nat(299), { maxLength: 1 }),
        fc.array(fc.nat(299), { maxLength: 1 }),
        (former, come, gone, turned) => {
          const left = former
            .filter((_, place) => !gone.includes(place))
            .map((one, place) => (turned.includes(place) ? { ...one, isListed: !one.isListed } : one));
          const now = [...new Map([...left, ...come].map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id);
          const texts = now.map(textOf);
          const memory = memoryOf(former, run(former, findAnew(former.map(textOf))) ?? []);
          const finder = findAmongKnown(texts, memory);
          const found = finder && run(now, finder);
          if (found === null) gaveUp++;
          else {
            held++;
            expect(found).toEqual(run(now, findAnew(texts)));
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(held).toBeGreaterThan(50);
    expect(gaveUp).toBeGreaterThan(5);
  });

  it("looks anew where one text less behind a phrase brings others into sight", () => {
    const filler = Array.from({ length: 600 }, (_, at) => ({ id: 100 + at, keys: [2000 + at], isListed: true }));
    const common = Array.from({ length: 48 }, (_, at) => ({ id: 1 + at, keys: [COMMON], isListed: true }));
    const early = { id: 1, keys: [7, COMMON], isListed: true };
    const last = { id: 50, keys: [7, COMMON], isListed: true };
    const now = [early, ...common.slice(1), last, ...filler];
    const former = [{ id: 0, keys: [COMMON], isListed: true }, ...now];
    const before = run(former, findAnew(former.map(textOf))) ?? [];
    const finder = findAmongKnown(now.map(textOf), memoryOf(former, before));
    const found = finder && run(now, finder);
    expect(before[49]).not.toContain(1);
    expect(found?.[48]?.[0]).toBe(0);
    expect(found).toEqual(run(now, findAnew(now.map(textOf))));
  });

  it("knows nothing where nothing was kept", () => {
    expect(findAmongKnown([], { open: () => null, keep: () => undefined })).toBeNull();
  });
});
