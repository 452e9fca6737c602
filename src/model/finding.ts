/** Every kind of thing that an analyst should look at. The words for each are in `finding-wording.ts`. */
export type FindingCode =
  // files
  | "file-empty"
  | "file-binary"
  | "file-too-large"
  | "file-unreadable"
  | "file-damaged"
  | "file-damaged-part"
  | "file-locked"
  | "file-unpacks-too-large"
  | "file-pictures-only"
  | "file-overlong"
  | "attachment-unread"
  | "findings-more"
  | "page-overloaded"
  | "page-articles"
  | "encoding-unknown"
  | "encoding-doubtful"
  | "format-unknown"
  | "format-mismatch"
  | "program-fault"
  // files of many articles
  | "header-missing"
  | "row-short"
  | "row-long"
  | "row-ragged"
  | "entry-field"
  | "entry-textless"
  // front matter
  | "front-matter-broken"
  | "front-matter-field"
  // articles
  | "article-id-twice"
  | "text-empty"
  | "text-hidden"
  | "text-not-english"
  | "date-missing"
  | "date-ambiguous"
  | "date-future"
  | "date-implausible"
  | "date-conflict"
  | "party-mismatch"
  // codebook
  | "codebook-missing"
  | "codebook-syntax"
  | "codebook-field"
  | "codebook-unknown-id"
  | "codebook-id-twice"
  // records on standard input
  | "record-broken"
  | "record-id-lost";

/** Something an analyst should look at: what, where, and what would mend it. */
export interface Finding {
  readonly code: FindingCode;
  /** The file, relative to the collection's folder, with `/`; for a record of a stream, its id or `line 12`; else `all files`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** The number of the article in a file that holds several and has no lines of its own; from 1. */
  readonly entry?: number;
  /** What stands there, shortened to one line. */
  readonly found?: string;
  /** What would be right there. */
  readonly expected?: string;
}
