import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { MODALITIES } from "../model/claim.ts";
import type { TextShard } from "../model/dataset.ts";
import { dateOfPacked } from "../model/packed.ts";
import { publicationDaysOf } from "../model/publication-days.ts";
import type { Dataset, DatasetParts, OpenArticles, OpenClaims } from "./dataset.ts";
import { NO_DAY } from "./dataset.ts";
import { openDimensions, openNamed } from "./open-dimensions.ts";
import { type ColumnPlace, DamagedColumn, readColumn, readDates, readWords } from "./read-columns.ts";
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
        stories: openStories(inArticles("stories"), parts.articles.stories, articles, manifest.stories),
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
  const open = {
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
    published: readDates(inArticles("published"), columns.published, count),
    notBefore: readDates(inArticles("notBefore"), columns.notBefore, count),
    notAfter: readDates(inArticles("notAfter"), columns.notAfter, count),
  };
  return { ...open, ...publicationDays(open) };
}

function publicationDays(open: Pick<OpenArticles, "count" | "published" | "notBefore" | "notAfter">) {
  const firstDays = new Int32Array(open.count).fill(NO_DAY);
  const lastDays = new Int32Array(open.count).fill(NO_DAY);
  for (let row = 0; row < open.count; row++) {
    const { published, notBefore, notAfter } = open;
    const lower = dateOfPacked(notBefore.firstDays[row]!, notBefore.precisions[row]!);
    const upper = dateOfPacked(notAfter.firstDays[row]!, notAfter.precisions[row]!);
    const { first, last } = publicationDaysOf({
      date: dateOfPacked(published.firstDays[row]!, published.precisions[row]!),
      basis: "given",
      ...(lower !== null && { notBefore: lower }),
      ...(upper !== null && { notAfter: upper }),
    });
    firstDays[row] = first ?? NO_DAY;
    lastDays[row] = last ?? NO_DAY;
  }
  return { firstDays, lastDays };
}

function openClaims({ manifest, claims: columns }: DatasetParts): OpenClaims {
  const { claims: count, articles: articleCount } = manifest;
  const articles = readColumn(inClaims("articles"), columns.articles, count, 0, articleCount);
  const ofArticle = new Int32Array(articleCount + 1);
  for (let claim = 0; claim < count; claim++) {
    if (claim > 0 && articles[claim]! < articles[claim - 1]!) throw new DamagedColumn(inClaims("articles"));
    ofArticle[articles[claim]! + 1]!++;
  }
  for (let row = 0; row < articleCount; row++) ofArticle[row + 1]! += ofArticle[row]!;
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
