import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/article.ts";
import { compileArticleReader, readArticle } from "../../../src/pipeline/read-article.ts";
import type { ComparedPairs, PairAnswer } from "../../../src/pipeline/stories/compared-pairs.ts";
import { compileCountryNames } from "../../../src/pipeline/stories/country-names.ts";
import { namesAgreement } from "../../../src/pipeline/stories/join-rewrites.ts";
import { countStories, joinStories } from "../../../src/pipeline/stories/join-stories.ts";
import { chooseStoryWords, readWords, type StoryWords } from "../../../src/pipeline/stories/story-words.ts";
import { readText } from "../../../src/pipeline/text/read-text.ts";
import { sketchArticles } from "../../engine/small-collection.ts";
import { foldOf, loadCodebook } from "../../evaluate/gold.ts";
import { BLANKS, refilled } from "./form.ts";
import { joinArticles } from "./join-articles.ts";
import { repostOf, STRENGTHS } from "./repost.ts";

const codebook = loadCodebook();
const reader = compileArticleReader(codebook);
const folder = new URL("../../../data/articles", import.meta.url).pathname;
const originals = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && foldOf(file.replace(/^.*\/|\.md$/g, "")) !== 4)
  .sort()
  .flatMap((file) => readArticle({ file, text: readFileSync(join(folder, file), "utf8") }, reader).article ?? []);

/** An article with the tags of its own text. */
function retagged(article: Article): Article {
  const { id, title, text, published } = article;
  const { tags, claims } = readText(reader.text, { articleId: id, title, text, published });
  return { ...article, tags, claims };
}

const headOf = (places: ReturnType<typeof joinArticles>, article: Article) => places.get(article)?.head;

describe("joinStories", () => {
  it("joins 96 of 100 re-posts of the shipped articles, over all strengths of rewriting", () => {
    let joined = 0;
    for (const strength of STRENGTHS) {
      const copies = originals.map((article, seed) => retagged(repostOf(article, strength, seed + 1)));
      const places = joinArticles([...originals, ...copies], codebook.countries);
      joined += originals.filter(
        (article, at) => headOf(places, article) === headOf(places, copies[at] ?? article),
      ).length;
    }
    expect(joined / (originals.length * STRENGTHS.length)).toBeGreaterThanOrEqual(0.96);
  }, 60_000);

  it.each(BLANKS)(
    "joins no notice with the next one, filled in with another %s",
    (blank) => {
      const pairs = originals.flatMap((article, seed) => {
        const next = article.published.date === null ? null : refilled(article, blank, (seed + 1) * 2);
        return next === null ? [] : [[article, retagged(next)] as const];
      });
      const places = joinArticles(pairs.flat(), codebook.countries);
      expect(pairs.length).toBeGreaterThan(30);
      expect(pairs.filter(([one, next]) => headOf(places, one) === headOf(places, next)).map(([{ id }]) => id)).toEqual(
        [],
      );
    },
    60_000,
  );

  it("gives the same stories in whatever order articles come", () => {
    const some = originals.slice(0, 30);
    const all = [...some, ...some.map((article, seed) => repostOf(article, "edited", seed))];
    const headsOf = (articles: readonly Article[]) =>
      [...joinArticles(articles, codebook.countries)].map(([{ id }, { head }]) => `${id} ${head.id}`).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(headsOf(shuffled)).toEqual(headsOf(all));
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  const TEXT =
    "The ministers of both lands met at the old harbour to speak of the pact that their navies have waited for since spring.";

  it("opens no article again when every pair is known", () => {
    const answers = new Map<string, PairAnswer>();
    const pairs: ComparedPairs = {
      answer: (question, a, b, compare) => {
        const key = `${question} ${a.id} ${b.id}`;
        const answer = answers.get(key) ?? compare();
        answers.set(key, answer);
        return answer;
      },
    };
    const names = compileCountryNames(codebook.countries);
    let isShut = false;
    const refuse = () => {
      throw new Error("opened again");
    };
    // What an index has of an article; all else is read from a file.
    const known = new Set<PropertyKey>(["id", "file", "kind", "published", "findings"]);
    const read = originals.map((article): [Article, StoryWords] => {
      const words = readWords(article.text, article.title, names);
      return [
        new Proxy(article, {
          get: (own, name) => (isShut && !known.has(name) ? refuse() : Reflect.get(own, name)),
        }),
        {
          ...chooseStoryWords(words),
          isNaming: namesAgreement(article),
          read: () => (isShut ? refuse() : words),
        },
      ];
    });
    const places = joinStories(new Map(read), pairs);
    isShut = true;
    expect([...joinStories(new Map(read), pairs)].map(([{ id }, { head }]) => `${id} ${head.id}`)).toEqual(
      [...places].map(([{ id }, { head }]) => `${id} ${head.id}`),
    );
    expect(new Set([...answers.keys()].map((key) => key.split(" ")[0]))).toEqual(new Set(["copy", "form", "event"]));
  });

  it("takes the earliest article as the head, an official one first on a day", () => {
    const articles = sketchArticles([
      { id: "a", title: "Talks", published: "2022-03-09", text: TEXT },
      { id: "b", title: "Talks", published: "2022-03-08", text: TEXT },
      { id: "c", title: "Talks", published: "2022-03-08", publisher: "ministry", text: TEXT },
      { id: "d", title: "Talks", published: null, text: TEXT },
    ]);
    expect([...joinArticles(articles, codebook.countries).values()].map(({ head }) => head.id)).toEqual([
      "c",
      "c",
      "c",
      "c",
    ]);
  });

  it("leaves an undated text alone that is a copy of two stories of different years", () => {
    const articles = sketchArticles([
      { id: "a", title: "Talks", published: "2021-03-09", text: TEXT },
      { id: "b", title: "Talks", published: "2022-03-08", text: TEXT },
      { id: "c", title: "Talks", published: null, text: TEXT },
    ]);
    expect(countStories(joinArticles(articles, codebook.countries))).toBe(3);
  });

  it("does not join two texts through a bulletin that quotes both", () => {
    const other =
      "A glider that nobody had ordered came down in a field of rye, and its pilot asked the farmer for bread, a rope and the way to the coast.";
    const articles = sketchArticles([
      { id: "a", title: "Talks", published: "2022-03-09", text: `${TEXT} ${other}` },
      { id: "b", title: "Talks", published: "2022-03-09", text: TEXT },
      { id: "c", title: "Talks", published: "2022-03-09", text: other },
    ]);
    const places = joinArticles(articles, codebook.countries);
    const [, b, c] = articles.map((article) => headOf(places, article)?.id);
    expect(b).not.toBe(c);
  });

  it("reads twenty thousand equal texts as one story", () => {
    const articles = sketchArticles(
      new Array(20_000).fill({ published: "2022-03-09", title: "Talks at the harbour", text: TEXT }),
    );
    expect(countStories(joinArticles(articles, codebook.countries))).toBe(1);
  }, 60_000);
});
