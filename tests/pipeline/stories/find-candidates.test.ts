import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleSummary } from "../../../src/model/article.ts";
import type { DayNumber } from "../../../src/model/day-number.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
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
  const [made] = sketchArticles([{ id: String(id), published }]);
  const article = summaries.get(name) ?? made;
  if (article === undefined) throw new Error("no article was sketched");
  summaries.set(name, article);
  const days = publicationDaysOf(article.published);
  return { article, days, fingerprints: Int32Array.from(keys) } as unknown as StoryText;
}

/** The same text with another fingerprint, beside those that it has or in place of one. */
function edited({ keys, ...own }: Sketch, [, key, isAdded]: readonly [number, number, boolean]): Sketch {
  return { ...own, keys: [...new Set([...keys.slice(isAdded ? 0 : 1), key])].sort((a, b) => a - b) };
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
      const goneThen = [...before.keys()].filter((then) => placeNow[then] === -1);
      const placeThen = articles.map((article) => before.findIndex((one) => one.article === article));
      return {
        wasThere: (place) => placeThen[place] !== -1,
        candidatesOf: (place, replaced) => {
          const nowOf = (then: number) =>
            placeNow[then] === -1 ? (replaced.get(goneThen.indexOf(then)) ?? -1) : (placeNow[then] ?? -1);
          const places = found[placeThen[place] ?? -1]?.map(nowOf) ?? null;
          return places?.includes(-1) ? null : places;
        },
        isListed: (place) => former[placeThen[place] ?? -1]?.isListed ?? false,
        fitOf: () => null,
        storyOf: () => NOT_JOINED,
        gone: goneThen.flatMap((then) => {
          const [text, sketched] = [before[then], former[then]];
          return text && sketched ? [{ ...text, story: NOT_JOINED, isListed: sketched.isListed }] : [];
        }),
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
        fc.array(fc.tuple(fc.nat(299), fc.nat(400), fc.boolean()), { maxLength: 2 }),
        (former, come, gone, turned, edits) => {
          const left = former
            .filter((_, place) => !gone.includes(place))
            .map((one, place) =>
              edits.reduce<Sketch>((last, edit) => (edit[0] === place ? edited(last, edit) : last), one),
            )
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

  it("looks anew where a text was changed that must share more with others now", () => {
    const keysFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
    const filler = keysFrom(100, 60).map((id) => ({ id, keys: [2000 + id], isListed: true }));
    const long = { id: 50, keys: [7, ...keysFrom(300, 30)], isListed: true };
    const former = [{ id: 1, keys: [7, ...keysFrom(400, 10)], isListed: true }, long, ...filler];
    const now = [{ id: 1, keys: [7, ...keysFrom(400, 12)], isListed: true }, long, ...filler];
    const before = run(former, findAnew(former.map(textOf))) ?? [];
    const finder = findAmongKnown(now.map(textOf), memoryOf(former, before));
    expect(before[1]).toEqual([0]);
    expect(finder && run(now, finder)?.[1]).toEqual([]);
  });

  it("looks at no text again whose candidate was changed in its place, but for what they share", () => {
    const filler = Array.from({ length: 60 }, (_, at) => ({ id: 100 + at, keys: [2000 + at], isListed: true }));
    const [first, copy] = [
      { id: 1, keys: [5, 7], isListed: true },
      { id: 2, keys: [7], isListed: true },
    ];
    const before = run([first, copy, ...filler], findAnew([first, copy, ...filler].map(textOf))) ?? [];
    const now = [{ ...first, keys: [6, 7] }, copy, ...filler];
    const finder = findAmongKnown(now.map(textOf), memoryOf([first, copy, ...filler], before));
    expect([0, 1, 2].map((place) => finder?.fits?.isKnown(place))).toEqual([false, true, true]);
    expect(finder && run(now, finder)?.[1]).toEqual([0]);
  });

  it("knows nothing where nothing was kept", () => {
    expect(findAmongKnown([], { open: () => null, keep: () => undefined })).toBeNull();
  });
});
