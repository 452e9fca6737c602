import type { Finding } from "../model/finding.ts";
import { openFile } from "./formats/open-file.ts";
import type { OpenOptions } from "./formats/opened-source.ts";
import { type ArticleReader, type ArticleReading, readStatedArticle } from "./read-article.ts";
import type { Source } from "./source/source.ts";
import type { SourceFormat } from "./source/source-format.ts";

/** One article of a file with the source that it was read from. */
export interface SourceArticle extends ArticleReading {
  readonly source: Source;
}

/** All that a file gave. `findings` are of the file, without those of its articles. */
export interface FileReading {
  readonly readings: readonly SourceArticle[];
  readonly findings: readonly Finding[];
}

/** Read every article of a file to the end. Never fails; `fallback` is the format of a file whose ending is not read. */
export async function readArticles(
  file: string,
  bytes: Uint8Array,
  reader: ArticleReader,
  options: OpenOptions = {},
  fallback: SourceFormat | null = null,
): Promise<FileReading> {
  const all = { countries: reader.countries, ...options };
  const { sources, findings } = await openFile(file, bytes, all, fallback);
  return {
    readings: sources.map((source) => ({ source, ...readStatedArticle(source, source, reader, all) })),
    findings,
  };
}
