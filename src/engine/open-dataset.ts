import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { MODALITIES } from "../model/claim.ts";
import type { Column } from "../model/packed.ts";
import {
  type Dataset,
  type DatasetParts,
  makePlaces,
  NO_DAY,
  type OpenArticles,
  type OpenClaims,
  type Places,
} from "./dataset.ts";
import { openDimensions } from "./open-dimensions.ts";
import {
  type ColumnPlace,
  DamagedColumn,
  type ReadPlace,
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
        stories: openStories(inArticles(parts, "storyGaps"), parts.articles.storyGaps, articles, manifest.stories),
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

function openArticles(parts: DatasetParts): OpenArticles {
  const { manifest, articles: columns } = parts;
  const publishers = manifest.dictionaries.publishers.length;
  const count = manifest.articles;
  const days = readDays(inArticles(parts, "days"), columns.days, count);
  const open = {
    ...days,
    count,
    kinds: readColumn(inArticles(parts, "kinds"), columns.kinds, count, 0, SOURCE_KINDS.length),
    bases: readColumn(inArticles(parts, "bases"), columns.bases, count, 0, DATE_BASES.length),
    publishers: placesOf(
      readColumn(inArticles(parts, "publishers"), columns.publishers, count, -1, publishers),
      publishers,
    ),
    published: {
      firstDays: days.firstDays,
      precisions: readColumn(inArticles(parts, "precisions"), columns.precisions, count, 0, 4),
    },
  };
  // Only the last rows have no first day.
  for (let row = count - 1; row >= 0 && days.firstDays[row] === NO_DAY; row--) {
    if (open.published.precisions[row] !== 0) throw new DamagedColumn(inArticles(parts, "days"));
  }
  return open;
}

/** Places with `none` for -1. */
function placesOf(numbers: Column, none: number): Places {
  const places = makePlaces(numbers.length, none + 1);
  for (let row = 0; row < numbers.length; row++) places[row] = numbers[row]! < 0 ? none : numbers[row]!;
  return places;
}

function openClaims(parts: DatasetParts): OpenClaims {
  const { manifest, claims: columns } = parts;
  const { claims: count, articles: articleCount } = manifest;
  const { ladders, countries } = manifest.dictionaries;
  const stages = new Set<string>(ladders.flatMap((ladder) => ladder.stages.map(({ id }) => id)));
  const parties = new Set<string>(countries.map(({ id }) => id));
  const ofArticle = readOffsets(inClaims(parts, "counts"), columns.counts, articleCount, count);
  const articles = new Int32Array(count);
  for (let row = 0, claim = 0; row < articleCount; row++) {
    for (const end = ofArticle[row + 1]!; claim < end; claim++) articles[claim] = row;
  }
  return {
    count,
    articles,
    ofArticle,
    agreements: readColumn(
      inClaims(parts, "agreements"),
      columns.agreements,
      count,
      0,
      manifest.dictionaries.agreements.length,
    ),
    stages: readWords(inClaims(parts, "stages"), columns.stages, count, stages, 0),
    modalities: readColumn(inClaims(parts, "modalities"), columns.modalities, count, 0, MODALITIES.length),
    dates: readDates(inClaims(parts, "dates"), columns.dates, count),
    parties: readWords(inClaims(parts, "parties"), columns.parties, count, parties),
  };
}

function inArticles({ decode }: DatasetParts, column: string): ReadPlace {
  return { file: "articles.json", column, decode };
}

function inClaims({ decode }: DatasetParts, column: string): ReadPlace {
  return { file: "claims.json", column, decode };
}
