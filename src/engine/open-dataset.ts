import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { MODALITIES } from "../model/claim.ts";
import type { TextShard } from "../model/dataset.ts";
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
 * Open a dataset for questions, without its texts.
 *
 * A column that cannot be decoded, has another length than the manifest says or points outside its dictionary is
 * damaged.
 */
export function openDataset(parts: DatasetParts): Opened {
  const { manifest } = parts;
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
        texts: new Array(Math.ceil(manifest.articles / manifest.shardSize)).fill(null),
        search: null,
      },
    };
  } catch (error) {
    if (error instanceof DamagedColumn) return { damaged: error.place };
    throw error;
  }
}

/** The dataset with the texts of one shard. */
export function addTexts(dataset: Dataset, shard: number, content: TextShard): Dataset {
  return { ...dataset, texts: dataset.texts.map((old, at) => (at === shard ? content : old)) };
}

function openArticles({ manifest, articles: columns }: DatasetParts): OpenArticles {
  const count = manifest.articles;
  for (const column of ["ids", "titles", "files", "urls"] as const) {
    if (columns[column].length !== count) throw new DamagedColumn(inArticles(column));
  }
  const days = readDays(inArticles("days"), columns.days, count);
  const open = {
    ...days,
    count,
    columns,
    publisherNames: readWords(inArticles("publisherNames"), columns.publisherNames, count),
    publisherCountries: readWords(inArticles("publisherCountries"), columns.publisherCountries, count),
    languages: readWords(inArticles("languages"), columns.languages, count),
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
    notBefore: readDates(inArticles("notBefore"), columns.notBefore, count),
    notAfter: readDates(inArticles("notAfter"), columns.notAfter, count),
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
    starts: readColumn(inClaims("starts"), columns.starts, count),
    ends: readColumn(inClaims("ends"), columns.ends, count),
    cueStarts: readColumn(inClaims("cueStarts"), columns.cueStarts, count),
    cueEnds: readColumn(inClaims("cueEnds"), columns.cueEnds, count),
    rules: readWords(inClaims("rules"), columns.rules, count),
  };
}

function inArticles(column: string): ColumnPlace {
  return { file: "articles.json", column };
}

function inClaims(column: string): ColumnPlace {
  return { file: "claims.json", column };
}
