import type { Article } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ArticleReader } from "../pipeline/read-article.ts";
import { readArticles } from "../pipeline/read-articles.ts";
import { placeOf } from "../pipeline/source/source.ts";

/** All that reading one file gave, on whatever day: plain values, so that threads and the cache can pass it on. */
export interface FileOutcome {
  readonly articles: readonly { readonly article: Article; readonly place: ReturnType<typeof placeOf> }[];
  /** Of the file, and of what in it gave no article. */
  readonly findings: readonly Finding[];
}

/** Read one file. No day is given to it, so that what it gives stays right on every other. */
export async function readOutcome(file: string, bytes: Uint8Array, reader: ArticleReader): Promise<FileOutcome> {
  const { readings, findings } = await readArticles(file, bytes, reader);
  const unread = readings.filter(({ article }) => article === null);
  return {
    articles: readings.flatMap(({ article, source }) =>
      article === null ? [] : [{ article, place: placeOf(source) }],
    ),
    findings: [...findings, ...unread.flatMap((reading) => reading.findings)],
  };
}
