import type { Finding } from "../../model/finding.ts";
import type { StatedSource } from "../source/read-source.ts";
import type { Source, SourceOptions } from "../source/source.ts";
import type { PdfReader } from "./pdf-reader.ts";

/** One article of a file with all that its format tells of it, its text not yet cleaned. */
export interface OpenedSource extends Source, StatedSource {}

/** What bears on the opening of a file. */
export interface OpenOptions extends SourceOptions {
  /** Makes the reader of a PDF; without it, one that works in place for as long as a file takes. */
  readonly createPdfReader?: () => PdfReader;
  /** How many mails the file is attached in, one within the other. */
  readonly attachedIn?: number;
}

/** What a file held. `findings` are of the file and of what in it gave no source. */
export interface OpenedFile {
  readonly sources: readonly OpenedSource[];
  readonly findings: readonly Finding[];
}

/** A file that gives nothing but what is the matter with it. */
export function unopened(...findings: Finding[]): OpenedFile {
  return { sources: [], findings };
}
