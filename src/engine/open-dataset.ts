import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { MODALITIES } from "../model/claim.ts";
import type { Dataset, DatasetParts, OpenArticles, OpenClaims } from "./dataset.ts";
import { NO_DAY } from "./dataset.ts";
import { openDimensions, openNamed } from "./open-dimensions.ts";
import {
  type ColumnPlace,
  DamagedColumn,
  readColumn,
  readDates,
  readDays,
  readOffsets,
  readWords,
} from "./read-columns.ts";
import { openStories } from "./stories/open-stories.ts";

/** A dataset, or the column of it that is damaged. */
export type Opened = { readonly dataset: Dataset } | { readonly damaged: ColumnPlace };

/**
 * Open a dataset for questions, without lines and texts.
 *
 * A column that cannot be decoded, has another length than the manifest says or points outside its dictionary is
 * damaged.
 */
export function openDataset(parts: DatasetParts): Opened {
  const { manifest } = parts;
  const shards = Math.ceil(manifest.articles / manifest.shardSize);
  try {
    const articles = openArticles(parts);
    const claims = openClaims(parts);
    return {
      dataset: {
        manifest,
        articles,
        claims,
        dimensions: openDimensions(parts, articles),
        named: openNamed(parts),
        stories: openStories(inArticles("storyGaps"), parts.articles.storyGaps, articles, manifest.stories),
        lines: new Array(shards).fill(null),
        texts: new Array(shards).fill(null),
        ids: new Array(manifest.idBuckets).fill(null),
        search: null,
      },
    };
  } catch (error) {
    if (error instanceof DamagedColumn) return { damaged: error.place };
    throw error;
  }
}

function openArticles({ manifest, articles: columns }: DatasetParts): OpenArticles {
  const count = manifest.articles;
  const days = readDays(inArticles("days"), columns.days, count);
  const open = {
    ...days,
    count,
    kinds: readColumn(inArticles("kinds"), columns.kinds, count, 0, SOURCE_KINDS.length),
    bases: readColumn(inArticles("bases"), columns.bases, count, 0, DATE_BASES.length),
    publishers: readColumn(
      inArticles("publishers"),
      columns.publishers,
      count,
      -1,
      manifest.dictionaries.publishers.length,
    ),
    published: {
      firstDays: days.firstDays,
      precisions: readColumn(inArticles("precisions"), columns.precisions, count, 0, 4),
    },
  };
  for (let row = 0; row < count; row++) {
    if (open.published.precisions[row] !== 0 && days.firstDays[row] === NO_DAY)
      throw new DamagedColumn(inArticles("days"));
  }
  return open;
}

function openClaims({ manifest, claims: columns }: DatasetParts): OpenClaims {
  const { claims: count, articles: articleCount } = manifest;
  const ofArticle = readOffsets(inClaims("counts"), columns.counts, articleCount, count);
  const articles = new Int32Array(count);
  for (let row = 0; row < articleCount; row++) articles.fill(row, ofArticle[row], ofArticle[row + 1]);
  return {
    count,
    articles,
    ofArticle,
    agreements: readColumn(
      inClaims("agreements"),
      columns.agreements,
      count,
      0,
      manifest.dictionaries.agreements.length,
    ),
    stages: readWords(inClaims("stages"), columns.stages, count),
    modalities: readColumn(inClaims("modalities"), columns.modalities, count, 0, MODALITIES.length),
    dates: readDates(inClaims("dates"), columns.dates, count),
    parties: readWords(inClaims("parties"), columns.parties, count),
  };
}

function inArticles(column: string): ColumnPlace {
  return { file: "articles.json", column };
}

function inClaims(column: string): ColumnPlace {
  return { file: "claims.json", column };
}
