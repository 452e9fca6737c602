import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard, boardInSteps } from "../../../src/engine/board/answer-board.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { lineAt } from "../../../src/engine/shards.ts";
import type { Article } from "../../../src/model/article.ts";
import { calendarDayOf } from "../../../src/model/day-number.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import { NO_LIMITS } from "../../../src/model/status.ts";
import { passes, tagsOf } from "../naive-scan.ts";
import { anyStories, standInOf } from "../naive-stories.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { type ArticleSketch, date, day, filterOf, openSketches, sketchArticles } from "../small-collection.ts";

const claims: fc.Arbitrary<ArticleSketch["claims"]> = fc.array(
  fc.tuple(
    fc.constantFrom("agreed", "signed", "in-force", "ended"),
    fc.constantFrom("happened" as const, "planned" as const, "denied" as const),
    fc.constantFrom("2022-02", "2022-03-09", null),
    fc.constantFrom("harbour", "north-port"),
  ),
  { maxLength: 3 },
);
const withClaims = anySketches.chain((sketches) =>
  fc.tuple(...sketches.map((sketch) => claims.map((own) => ({ ...sketch, claims: own ?? [] })))),
) as fc.Arbitrary<ArticleSketch[]>;

/** The year in which an article was published for certain, be it by bounds alone. */
function yearOf({ published }: Pick<Article, "published">): number | null {
  const { first, last } = publicationDaysOf(published);
  if (first === null || last === null) return null;
  const { year } = calendarDayOf(first);
  return calendarDayOf(last).year === year ? year : null;
}
const ask = (filter: Filter) => ({
  filter,
  asOf: day("2023-06-30"),
  clock: "happened" as const,
  limits: NO_LIMITS,
});

describe("boardInSteps", () => {
  it("counts by its own filter, whatever else is asked between two steps", () => {
    const sketches = Array.from({ length: 60 }, (_, place) => ({
      published: `20${10 + (place % 10)}`,
      agreements: ["harbour", "glider", "south-port"],
      text: place % 3 === 0 ? "Quay walls" : "Cranes",
    }));
    const dataset = openSketches(sketches);
    const asked = ask(filterOf({ words: "quay" }));
    const steps = boardInSteps(dataset, asked);
    let step = steps.next();
    for (let between = 0; !step.done; between++, step = steps.next()) {
      for (let year = 0; year < 20; year++)
        judgeFilter(dataset, filterOf({ from: date(String(1000 + between * 20 + year)) }));
    }
    expect(step.value).toEqual(answerBoard(openSketches(sketches), asked));
    expect(step.value.agreements.map(({ articles }) => articles)).toEqual([20, 20, 0, 20]);
  });
});

describe("answerBoard", () => {
  it("shows the same stage, dates and promises under every filter", () => {
    fc.assert(
      fc.property(withClaims, anyFilter, (sketches, filter) => {
        const dataset = openSketches(sketches);
        const outline = (of: Filter) =>
          answerBoard(dataset, ask(of)).agreements.map(
            ({ articles: _n, articlesByYear: _y, rungs, promises, conflicts, ...status }) => ({
              ...status,
              promises: promises.map(({ isShown: _isShown, ...pledge }) => pledge),
              rungs: rungs.map(({ shown: _shown, ...rung }) => rung),
              conflicts: conflicts.map(({ versions, ...conflict }) => ({
                ...conflict,
                versions: versions.map(({ shown: _shown, ...version }) => version),
              })),
            }),
          );
        expect(outline(filter)).toEqual(outline(EMPTY_FILTER));
      }),
      { numRuns: 60 },
    );
  });

  it("shows the evidence of passing articles only, all of it without a filter, and says which promises are of others", () => {
    fc.assert(
      fc.property(withClaims, anyFilter, (sketches, filter) => {
        const dataset = openSketches(sketches);
        const countedOn = (of: Filter) =>
          answerBoard(dataset, ask(of)).agreements.flatMap(({ rungs, conflicts }) => [
            ...rungs,
            ...conflicts.flatMap(({ versions }) => versions),
          ]);
        for (const { evidence, shown } of countedOn(EMPTY_FILTER)) expect(shown).toEqual(evidence);
        const idOf = (claim: number) => lineAt(dataset, dataset.claims.articles[claim]!, "ids");
        const passing = new Set(
          sketchArticles(sketches)
            .filter((article) => passes(article, filter))
            .map(({ id }) => id),
        );
        for (const { evidence, shown } of countedOn(filter)) {
          const left = evidence.claims.filter((claim) => passing.has(idOf(claim)));
          expect(shown.claims).toEqual(left);
        }
        for (const { claim, isShown } of answerBoard(dataset, ask(filter)).agreements.flatMap((own) => own.promises)) {
          expect(isShown).toBe(passing.has(idOf(claim)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts the passing articles that name an agreement, by year", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const board = answerBoard(openSketches(sketches), ask(filter));
        const articles = sketchArticles(sketches).filter((article) => passes(article, filter));
        for (const status of board.agreements) {
          const own = articles.filter((article) => tagsOf(article, "agreement").includes(status.id));
          expect(status.articles).toBe(own.length);
          status.articlesByYear.forEach((count, place) => {
            expect(count).toBe(own.filter((article) => yearOf(article) === board.firstYear + place).length);
          });
        }
      }),
    );
  });

  it("lists every agreement of the codebook, told of or not", () => {
    const board = answerBoard(openSketches([]), ask(EMPTY_FILTER));
    expect(board.agreements.map(({ id, stage }) => [id, stage])).toEqual([
      ["harbour", null],
      ["glider", null],
      ["north-port", null],
      ["south-port", null],
    ]);
  });

  it("counts a story once for each agreement that a passing article of it names, in the year of the first", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, ({ sketches, heads, stories }, filter) => {
        const dataset = openSketches(sketches, heads);
        const board = answerBoard(dataset, { ...ask(filter), unit: "stories" });
        for (const { id, articles, articlesByYear } of board.agreements) {
          const naming = stories.flatMap((story) => {
            const own = story.filter((article) => passes(article, filter) && tagsOf(article, "agreement").includes(id));
            return standInOf(own) ?? [];
          });
          const dated = naming.filter((article) => yearOf(article) !== null);
          expect(articles).toBe(naming.length);
          expect(articlesByYear.reduce((sum, count) => sum + count, 0)).toBe(dated.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves stages as they are whatever is counted", () => {
    const dataset = openSketches(
      [
        { published: "2023-01-01", claims: [["signed", "happened", "2022-12-31"]] },
        { published: "2023-01-02", claims: [["signed", "happened", "2022-12-31"]] },
      ],
      [0, 0],
    );
    const inStories = answerBoard(dataset, { ...ask(EMPTY_FILTER), unit: "stories" }).agreements[0];
    expect(inStories).toMatchObject({ stage: "signed", since: "2022-12-31", articles: 1 });
    expect(inStories?.rungs.find(({ isCurrent }) => isCurrent)?.evidence.articles).toBe(1);
  });
});
