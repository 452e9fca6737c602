import type { Dataset } from "../engine/dataset.ts";
import { startIndex } from "../engine/search/build-index.ts";
import { addShard } from "../engine/search/search-of.ts";

/**
 * The dataset with an index of its texts, built a step a turn so that other questions are answered meanwhile.
 *
 * The same dataset while a text or a line is missing, and when it has an index.
 */
export async function buildSearch(dataset: Dataset, nextTurn: () => Promise<void>): Promise<Dataset> {
  if (dataset.search !== null || dataset.texts.includes(null) || dataset.lines.includes(null)) return dataset;
  const builder = startIndex(dataset.articles.count);
  for (const [shard, content] of dataset.texts.entries()) {
    addShard(builder, dataset, shard, content?.texts ?? []);
    await nextTurn();
  }
  const steps = builder.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...dataset, search: step.value };
    await nextTurn();
  }
}
