import type { Dataset, OpenArticles } from "./dataset.ts";

/**
 * A function that makes something of a dataset once and gives the same thing again for it, also when texts were added.
 *
 * What is made must follow from the dataset without its texts.
 */
export function remember<Value>(make: (dataset: Dataset) => Value): (dataset: Dataset) => Value {
  const made = new WeakMap<OpenArticles, { readonly value: Value }>();
  return (dataset) => {
    const known = made.get(dataset.articles) ?? { value: make(dataset) };
    made.set(dataset.articles, known);
    return known.value;
  };
}
