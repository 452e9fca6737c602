import type { Codebook } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import { type PreparedArticle, prepareArticle } from "../pipeline/dataset/prepare-article.ts";
import { type ArticleReader, compileArticleReader } from "../pipeline/read-article.ts";
import { readArticles } from "../pipeline/read-articles.ts";
import { placeOf } from "../pipeline/source/source.ts";
import { type CountryNames, compileCountryNames } from "../pipeline/stories/country-names.ts";
import { type ReadWords, readWords } from "../pipeline/stories/story-words.ts";
import { packReader, unpackReader } from "../pipeline/text/pack-reader.ts";
import { compileReader } from "../pipeline/text/reading.ts";
import { catchFault } from "./catch-fault.ts";
import { createPdfReader } from "./guard-pdf.ts";

/** All that reading one file gave, on whatever day. */
export interface FileOutcome {
  readonly articles: readonly { readonly prepared: PreparedArticle; readonly place: ReturnType<typeof placeOf> }[];
  /** Of the file, and of what in it gave no article. */
  readonly findings: readonly Finding[];
}

/** All that reading a file needs of a codebook. */
export interface FileReader {
  readonly reader: ArticleReader;
  readonly findCountryNames: CountryNames;
  /** The reader of texts as `packReader` packs it; null when it came so. */
  readonly pack: () => Uint8Array | null;
}

/** `packed` is the reader of texts for the codebook, where it was made before; one that is damaged is made again. */
export function openFileReader(codebook: Codebook, packed: Uint8Array | null = null): FileReader {
  const findCountryNames = countryNamesOf(codebook);
  const unpacked = packed && unpackReader(codebook, packed);
  if (unpacked !== null) {
    return { reader: compileArticleReader(codebook, unpacked), findCountryNames, pack: () => null };
  }
  const text = compileReader(codebook);
  const reader = compileArticleReader(codebook, text);
  return { reader, findCountryNames, pack: () => packReader(codebook, text) };
}

/** Makes the words of an article again, from its text. */
export type RereadWords = (text: string, title: string | null) => ReadWords;

/** Readied when it is first needed, which it may never be. */
export function openRereader(codebook: Codebook): RereadWords {
  return (text, title) => readWords(text, title, countryNamesOf(codebook));
}

const countryNames = new WeakMap<Codebook, CountryNames>();

/** Compiled once for all that ask. */
function countryNamesOf(codebook: Codebook): CountryNames {
  const known = countryNames.get(codebook) ?? compileCountryNames(codebook.countries);
  countryNames.set(codebook, known);
  return known;
}

/** Read one file; never fails. No day is given to it, so that what it gives stays right on every other. */
export async function readOutcome(file: string, bytes: Uint8Array, reader: FileReader): Promise<FileOutcome> {
  return catchFault(
    file,
    () => readFile(file, bytes, reader),
    (finding) => ({ articles: [], findings: [finding] }),
  );
}

async function readFile(file: string, bytes: Uint8Array, { reader, findCountryNames }: FileReader) {
  const { readings, findings } = await readArticles(file, bytes, reader, { createPdfReader });
  const unread = readings.filter(({ article }) => article === null);
  return {
    articles: readings.flatMap(({ article, source }) =>
      article === null ? [] : [{ prepared: prepareArticle(article, findCountryNames), place: placeOf(source) }],
    ),
    findings: [...findings, ...unread.flatMap((reading) => reading.findings)],
  };
}
