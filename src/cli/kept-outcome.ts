import {
  type ArticleSummary,
  DATE_BASES,
  type PublicationDate,
  SOURCE_KINDS,
  type SourceKind,
} from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ArticleId } from "../model/ids.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { PreparedArticle } from "../pipeline/dataset/prepare-article.ts";
import type { ReadWords, StoryWords } from "../pipeline/stories/story-words.ts";
import type { ArticleEntry, CacheEntry } from "./cache-index.ts";
import type { FileOutcome } from "./file-outcome.ts";

// Classes, as a build makes tens of thousands of these and opens next to none.

/** What is found where nothing was. */
const NOTHING: readonly Finding[] = [];

/** The outcome of a file as the cache has it: what joining and ordering need is there, all else is opened when asked for. */
export class KeptOutcome implements FileOutcome {
  readonly articles: readonly KeptRow[];
  readonly #entry: CacheEntry;
  readonly #unpack: () => FileOutcome;
  #opened: FileOutcome | null = null;

  /** `numbers` are those of its part; `unpack` gives the whole outcome, and throws where it is damaged. */
  constructor(entry: CacheEntry, numbers: Int32Array, unpack: () => FileOutcome) {
    this.#entry = entry;
    this.#unpack = unpack;
    let start = entry.numbersStart;
    this.articles = entry.articles.map((article, at) => {
      const bagStart = start + article.fingerprints;
      const words = {
        fingerprints: numbers.subarray(start, bagStart),
        bag: numbers.subarray(bagStart, bagStart + article.bag),
      };
      start = bagStart + article.bag;
      return new KeptRow(this, at, article, entry.file, words);
    });
  }

  get findings(): readonly Finding[] {
    return this.#entry.hasFindings ? this.open().findings : NOTHING;
  }

  open(): FileOutcome {
    this.#opened ??= this.#unpack();
    return this.#opened;
  }
}

type OutcomeRow = FileOutcome["articles"][number];

class KeptRow implements OutcomeRow {
  readonly prepared: PreparedArticle;
  readonly #outcome: KeptOutcome;
  readonly #at: number;

  constructor(
    outcome: KeptOutcome,
    at: number,
    article: ArticleEntry,
    file: string,
    words: Pick<StoryWords, "fingerprints" | "bag">,
  ) {
    this.#outcome = outcome;
    this.#at = at;
    this.prepared = new KeptArticle(this, article, file, words);
  }

  get place(): OutcomeRow["place"] {
    return this.open().place;
  }

  open(): OutcomeRow {
    const row = this.#outcome.open().articles[this.#at];
    if (row === undefined) throw new Error("an article of the cache's index is not in its part");
    return row;
  }
}

class KeptArticle implements PreparedArticle {
  readonly summary: ArticleSummary;
  readonly story: StoryWords;
  readonly #row: KeptRow;

  constructor(row: KeptRow, article: ArticleEntry, file: string, words: Pick<StoryWords, "fingerprints" | "bag">) {
    this.#row = row;
    this.summary = new KeptSummary(row, article, file);
    this.story = new KeptWords(row, article.isNaming, words);
  }

  get text(): Uint8Array {
    return this.#row.open().prepared.text;
  }

  get mentions(): Uint8Array {
    return this.#row.open().prepared.mentions;
  }
}

class KeptWords implements StoryWords {
  readonly fingerprints: Int32Array;
  readonly bag: Int32Array;
  readonly isNaming: boolean;
  readonly #row: KeptRow;

  constructor(row: KeptRow, isNaming: boolean, { fingerprints, bag }: Pick<StoryWords, "fingerprints" | "bag">) {
    this.#row = row;
    this.isNaming = isNaming;
    this.fingerprints = fingerprints;
    this.bag = bag;
  }

  read(): ReadWords {
    return this.#row.open().prepared.story.read();
  }
}

class KeptSummary implements ArticleSummary {
  readonly id: ArticleId;
  readonly file: string;
  readonly kind: SourceKind;
  readonly published: PublicationDate;
  readonly #row: KeptRow;
  readonly findings: readonly Finding[];

  constructor(row: KeptRow, article: ArticleEntry, file: string) {
    const { id, kind, date, basis, notBefore, notAfter, findings } = article;
    this.#row = row;
    this.findings = findings === null ? NOTHING : JSON.parse(findings);
    this.id = id as ArticleId;
    this.file = file;
    this.kind = SOURCE_KINDS[kind] ?? "unknown";
    this.published = {
      date: date as PartialDate | null,
      basis: DATE_BASES[basis] ?? "none",
      ...(notBefore !== null && { notBefore: notBefore as PartialDate }),
      ...(notAfter !== null && { notAfter: notAfter as PartialDate }),
    };
  }

  get title(): string | null {
    return this.#whole.title;
  }

  get publisherName(): string | null {
    return this.#whole.publisherName;
  }

  get publisher(): ArticleSummary["publisher"] {
    return this.#whole.publisher;
  }

  get publisherCountry(): ArticleSummary["publisherCountry"] {
    return this.#whole.publisherCountry;
  }

  get url(): string | null {
    return this.#whole.url;
  }

  get language(): string | null {
    return this.#whole.language;
  }

  get tags(): ArticleSummary["tags"] {
    return this.#whole.tags;
  }

  get claims(): ArticleSummary["claims"] {
    return this.#whole.claims;
  }

  get #whole(): ArticleSummary {
    return this.#row.open().prepared.summary;
  }
}
