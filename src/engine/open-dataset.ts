import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import { MODALITIES } from "../model/claim.ts";
import type { TextShard } from "../model/dataset.ts";
import { dateOfPacked } from "../model/packed.ts";
import { publicationDaysOf } from "../model/publication-days.ts";
import type { Dataset, DatasetParts, OpenArticles, OpenClaims } from "./dataset.ts";
import { NO_DAY } from "./dataset.ts";
import { openDimensions, openNamed } from "./open-dimensions.ts";
import { DamagedColumn, readColumn, readDates, readWords } from "./read-columns.ts";
import { openStories } from "./stories/open-stories.ts";

/** A dataset, or the file of it that is damaged. */
export type Opened = { readonly dataset: Dataset } | { readonly damaged: string };

/**
 * Open a dataset for questions, without its texts.
 *
 * A column that cannot be decoded, has another length than the manifest says or points outside its dictionary makes
 * its file damaged.
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
        stories: openStories("articles.json", parts.articles.stories, articles, manifest.stories),
        texts: new Array(Math.ceil(manifest.articles / manifest.shardSize)).fill(null),
        search: null,
      },
    };
  } catch (error) {
    if (error instanceof DamagedColumn) return { damaged: error.file };
    throw error;
  }
}

/** The dataset with the texts of one shard. */
export function addTexts(dataset: Dataset, shard: number, content: TextShard): Dataset {
  return { ...dataset, texts: dataset.texts.map((old, at) => (at === shard ? content : old)) };
}

function openArticles({ manifest, articles: columns }: DatasetParts): OpenArticles {
  const count = manifest.articles;
  const file = "articles.json";
  for (const list of [columns.ids, columns.titles, columns.files, columns.urls]) {
    if (list.length !== count) throw new DamagedColumn(file);
  }
  const open = {
    count,
    columns,
    publisherNames: readWords(file, columns.publisherNames, count),
    publisherCountries: readWords(file, columns.publisherCountries, count),
    languages: readWords(file, columns.languages, count),
    kinds: readColumn(file, columns.kinds, count, 0, SOURCE_KINDS.length),
    bases: readColumn(file, columns.bases, count, 0, DATE_BASES.length),
    publishers: readColumn(file, columns.publishers, count, -1, manifest.dictionaries.publishers.length),
    published: readDates(file, columns.published, count),
    notBefore: readDates(file, columns.notBefore, count),
    notAfter: readDates(file, columns.notAfter, count),
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
  const file = "claims.json";
  const articles = readColumn(file, columns.articles, count, 0, articleCount);
  const ofArticle = new Int32Array(articleCount + 1);
  for (let claim = 0; claim < count; claim++) {
    if (claim > 0 && articles[claim]! < articles[claim - 1]!) throw new DamagedColumn(file);
    ofArticle[articles[claim]! + 1]!++;
  }
  for (let row = 0; row < articleCount; row++) ofArticle[row + 1]! += ofArticle[row]!;
  const dates = readDates(file, columns.dates, count);
  return {
    count,
    articles,
    ofArticle,
    agreements: readColumn(file, columns.agreements, count, 0, manifest.dictionaries.agreements.length),
    stages: readWords(file, columns.stages, count),
    modalities: readColumn(file, columns.modalities, count, 0, MODALITIES.length),
    dates: Array.from(dates.firstDays, (day, claim) => dateOfPacked(day, dates.precisions[claim]!)),
    parties: readWords(file, columns.parties, count),
    starts: readColumn(file, columns.starts, count),
    ends: readColumn(file, columns.ends, count),
    cueStarts: readColumn(file, columns.cueStarts, count),
    cueEnds: readColumn(file, columns.cueEnds, count),
    rules: readWords(file, columns.rules, count),
  };
}
