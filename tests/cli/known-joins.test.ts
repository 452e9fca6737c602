import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormerArticle, openKnownJoins } from "../../src/cli/known-joins.ts";
import type { ArticleSummary } from "../../src/model/article.ts";
import type { DayNumber } from "../../src/model/day-number.ts";
import { dateOfDay } from "../../src/model/partial-date.ts";
import { NO_PAIRS } from "../../src/pipeline/stories/compared-pairs.ts";
import { joinStories } from "../../src/pipeline/stories/join-stories.ts";
import { chooseStoryWords, readWords, type StoryWords } from "../../src/pipeline/stories/story-words.ts";
import { sketchArticles } from "../engine/small-collection.ts";

const FIRST_DAY = 18_000;
const ARTICLES = 90;

/** What an article is made of: a base that others have too, and how much of it is other words. */
interface Sketch {
  readonly base: number;
  readonly spoiltEvery: number;
  readonly day: number;
  readonly seed: number;
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  base: fc.nat(25),
  spoiltEvery: fc.constantFrom(1000, 7, 4, 3, 2),
  day: fc.nat(60),
  seed: fc.nat(500),
});

function textOf({ base, spoiltEvery, seed }: Sketch): string {
  const word = (at: number) =>
    (at + seed) % spoiltEvery === 1 ? `other${(seed * 31 + at) % 400}` : `word${(base * 37 + at * at) % 900}`;
  return Array.from({ length: 70 }, (_, at) => word(at)).join(" ");
}

type Made = readonly [ArticleSummary, StoryWords];

function make(number: number, own: Sketch): Made {
  const published = dateOfDay((FIRST_DAY + own.base * 3 + (own.day % 3)) as DayNumber);
  const told = { title: "Talks at the harbour", agreements: ["elbe-pact"], countries: ["DE"] };
  const [article] = sketchArticles([{ id: `a${number}`, published, ...told, text: textOf(own) }]);
  if (article === undefined) throw new Error("no article was sketched");
  return [article, { ...chooseStoryWords(readWords(article.text, article.title, () => [])), isNaming: true }];
}

const headsOf = (places: ReturnType<typeof joinStories>) => [...places].map(([{ id }, { head }]) => `${id} ${head.id}`);

describe("openKnownJoins", () => {
  it("joins as nothing known does, whatever was changed, added or removed before", () => {
    let known = 0;
    const links = { copy: 0, rewrite: 0 };
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: ARTICLES, maxLength: ARTICLES }),
        fc.array(fc.tuple(fc.constantFrom("change", "change", "add", "remove"), fc.nat(ARTICLES - 1), sketch), {
          minLength: 1,
          maxLength: 4,
        }),
        (sketches, changes) => {
          let made = new Map(sketches.map((own, number) => [number, make(number, own)]));
          let packed = new Uint8Array(0);
          let former: readonly Made[] = [];
          for (const change of [null, ...changes]) {
            if (change !== null) {
              const [kind, number, own] = change;
              made = new Map(made);
              if (kind === "remove") made.delete(number);
              else
                made.set(
                  kind === "add" ? number + ARTICLES : number,
                  make(kind === "add" ? number + ARTICLES : number, own),
                );
            }
            const now = [...made.values()];
            const articles = new Map(now);
            const joins = openKnownJoins(
              packed,
              (number) => {
                const article = former[number]?.[0];
                return article && articles.has(article) ? article : undefined;
              },
              (number): FormerArticle | null => {
                const [article, words] = former[number] ?? [];
                return article && words ? { article, fingerprints: words.fingerprints, bag: words.bag } : null;
              },
            );
            if (joins.words.open([])) known++;
            const { searches, rewrites, words } = joins;
            const cold = joinStories(articles);
            for (const { link } of cold.values()) if (link) links[link.kind]++;
            expect(headsOf(joinStories(articles, { ...NO_PAIRS, searches, rewrites, words }))).toEqual(headsOf(cold));
            expect(joins.isAsked()).toBe(true);
            const numbers = new Map(now.map(([article], number) => [article, number]));
            packed = new Uint8Array(joins.pack((article) => numbers.get(article)));
            former = now;
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(known).toBeGreaterThan(20);
    expect(Math.min(links.copy, links.rewrite)).toBeGreaterThan(50);
  }, 120_000);
});
