import type { PublicationDate, SourceKind } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import type { ArticleId, CountryId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { CleanedText } from "./cut-text.ts";

/** One raw text as it was given, decoded. */
export interface Source {
  /** The file, relative to the collection's folder, with `/`. */
  readonly file: string;
  /** In a file of several articles, the line on which it starts; from 1. */
  readonly line?: number;
  /** The same by number, where a file has no lines of its own; from 1. */
  readonly entry?: number;
  readonly text: string;
}

/** Where a source stands, as findings name it. */
export function placeOf({ file, line, entry }: Omit<Source, "text">): Pick<Finding, "file" | "line" | "entry"> {
  return { file, ...(line !== undefined && { line }), ...(entry !== undefined && { entry }) };
}

/** What is known outside the source and bears on its reading. */
export interface SourceOptions {
  /** A publication date after it is flagged; without it none is, as the pipeline has no clock. */
  readonly today?: PartialDate;
  /** Ids that `publisher_country` may hold; without it any two letters will do. */
  readonly countries?: ReadonlySet<string>;
}

/** A publication date with the sentence that says how it was found or why there is none. */
export interface DatedSource {
  readonly published: PublicationDate;
  readonly reason: string;
}

/** What a source says of itself, each field null where it does not. */
export interface StatedFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisherName: string | null;
  readonly publisherCountry: CountryId | null;
  readonly kind: SourceKind | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Null when the source does not speak of its date at all, so that its text and address may. */
  readonly published: PublicationDate | null;
}

/** A source after reading, before its text is tagged. */
export interface ParsedSource extends Omit<StatedFields, "id" | "published">, DatedSource {
  readonly id: ArticleId;
  readonly cleaned: CleanedText;
}

export const NOTHING_STATED: StatedFields = {
  id: null,
  title: null,
  publisherName: null,
  publisherCountry: null,
  kind: null,
  url: null,
  language: null,
  published: null,
};
