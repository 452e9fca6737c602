import type { Article, SourceKind } from "../model/article.ts";
import type { Codebook, Publisher } from "../model/codebook.ts";
import type { Finding } from "../model/finding.ts";
import type { PublisherId } from "../model/ids.ts";
import { slugOf } from "./codebook/slug-of.ts";
import type { CleanedText } from "./source/cut-text.ts";
import { readSource, readStatedSource, type SourceReading, type StatedSource } from "./source/read-source.ts";
import { type ParsedSource, placeOf, type Source, type SourceOptions } from "./source/source.ts";
import { readText } from "./text/read-text.ts";
import { compileReader, type Reader } from "./text/reading.ts";

/** All that reading articles needs of a codebook, compiled once for many. */
export interface ArticleReader {
  readonly text: Reader;
  /** By name and alias, folded by `foldName`. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** Ids that a publisher's country may have. */
  readonly countries: ReadonlySet<string>;
}

/** How an article was read, for whoever asks why. */
export interface Explanation {
  /** How the publication date was found, or why there is none. */
  readonly dateReason: string;
  /** The text with what was dropped from the raw one. */
  readonly cleaned: CleanedText;
}

/** An article with its explanation, both null when nothing could be read. `findings` are also the article's own. */
export interface ArticleReading {
  readonly article: Article | null;
  readonly explanation: Explanation | null;
  readonly findings: readonly Finding[];
}

/** `text` is the reader of texts for the codebook, where there is one already. */
export function compileArticleReader(codebook: Codebook, text: Reader = compileReader(codebook)): ArticleReader {
  const names = codebook.publishers.flatMap((publisher) =>
    [publisher.name, ...publisher.aliases].map((name) => [foldName(name), publisher] as const),
  );
  return {
    text,
    // Turned round, so that the first of two equal names stays.
    publishers: new Map(names.reverse()),
    countries: new Set(codebook.countries.map(({ id }) => id)),
  };
}

/** Read one source to the end: fields, date, text, tags and claims. */
export function readArticle(source: Source, reader: ArticleReader, options: SourceOptions = {}): ArticleReading {
  const reading = readSource(source, { countries: reader.countries, ...options });
  return tagSource(source, reading, reader);
}

/** The same for a source whose fields are stated elsewhere, as in a record of a stream. */
export function readStatedArticle(
  source: Source,
  stated: StatedSource,
  reader: ArticleReader,
  options: SourceOptions = {},
): ArticleReading {
  return tagSource(source, readStatedSource(source, stated, options), reader);
}

function tagSource(source: Source, { parsed, findings }: SourceReading, reader: ArticleReader): ArticleReading {
  if (parsed === null) return { article: null, explanation: null, findings };
  const { id, title, url, language, published, reason, cleaned } = parsed;
  const publisher = publisherOf(parsed, reader);
  // Whoever passes on what others wrote writes for no country of its own.
  const home = publisher.kind === "aggregator" ? null : publisher.publisherCountry;
  const read = readText(reader.text, { articleId: id, title, text: cleaned.text, published, home });
  const { file } = source;
  const all = [...findings, ...read.findings.map((finding) => ({ ...finding, ...placeOf(source) }))];
  const article: Article = {
    id,
    file,
    title,
    ...publisher,
    url,
    language,
    published,
    text: cleaned.text,
    tags: read.tags,
    claims: read.claims,
    findings: all,
  };
  return { article, explanation: { dateReason: reason, cleaned }, findings: all };
}

/** What the source states goes before what the codebook knows of its publisher. */
function publisherOf({ publisherName, publisherCountry, kind }: ParsedSource, { publishers }: ArticleReader) {
  const known = publisherName === null ? undefined : publishers.get(foldName(publisherName));
  const unknownKind: SourceKind = "unknown";
  return {
    publisherName,
    publisher: known?.id ?? (publisherName === null ? null : publisherSlug(publisherName)),
    publisherCountry: publisherCountry ?? known?.country ?? null,
    kind: kind ?? known?.kind ?? unknownKind,
  };
}

function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim();
}

/** The id of a publisher that the codebook does not list. A name in another script keeps its letters. */
function publisherSlug(name: string): PublisherId {
  const isLatin = /[a-z0-9]/i.test(name);
  const slug = isLatin
    ? slugOf(name)
    : foldName(name)
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "");
  return (slug || "unnamed") as PublisherId;
}
