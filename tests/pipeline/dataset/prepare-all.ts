import type { Article } from "../../../src/model/article.ts";
import { type PreparedArticle, prepareArticle } from "../../../src/pipeline/dataset/prepare-article.ts";
import { compileCountryNames } from "../../../src/pipeline/stories/country-names.ts";

/** Articles as a dataset takes them, where stories need no names of countries. */
export function prepareAll(articles: readonly Article[]): PreparedArticle[] {
  const findCountryNames = compileCountryNames([]);
  return articles.map((article) => prepareArticle(article, findCountryNames));
}
