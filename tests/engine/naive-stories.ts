import fc from "fast-check";
import type { Article } from "../../src/model/article.ts";
import { publicationDaysOf } from "../../src/model/publication-days.ts";
import { orderArticles } from "../../src/pipeline/dataset/order-articles.ts";
import { anySketches } from "./sketch-arbitraries.ts";
import { type ArticleSketch, sketchArticles } from "./small-collection.ts";

/** Sketches with their stories: by row of the dataset the row of the head, and the articles of each story in that order. */
export interface SketchedStories {
  readonly sketches: readonly ArticleSketch[];
  readonly heads: readonly number[];
  readonly stories: readonly (readonly Article[])[];
}

/** Articles thrown together into few stories, whatever they report. */
export const anyStories: fc.Arbitrary<SketchedStories> = anySketches.chain((sketches) =>
  fc
    .array(fc.nat({ max: 6 }), { minLength: sketches.length, maxLength: sketches.length })
    .map((labels) => storiesOf(sketches, labels)),
);

/** The stories of sketches whose dataset rows bear these labels. */
function storiesOf(sketches: readonly ArticleSketch[], labels: readonly number[]): SketchedStories {
  const articles = orderArticles(sketchArticles(sketches));
  const heads = labels.map((label) => labels.indexOf(label));
  const stories = [...new Set(heads)].map((head) => articles.filter((_, row) => heads[row] === head));
  return { sketches, heads, stories };
}

/** The article that a story counts as: of those of which all days are known the first by the last; where none is, the first at all. */
export function standInOf(articles: readonly Article[]): Article | undefined {
  const dayOf = ({ published }: Article) => {
    const { first, last } = publicationDaysOf(published);
    return first === null || last === null ? Number.POSITIVE_INFINITY : last;
  };
  const first = Math.min(...articles.map(dayOf));
  return articles.find((article) => dayOf(article) === first);
}
