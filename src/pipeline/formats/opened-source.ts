import type { Finding } from "../../model/finding.ts";
import type { StatedSource } from "../source/read-source.ts";
import type { Source } from "../source/source.ts";

/** One article of a file with all that its format tells of it, its text not yet cleaned. */
export interface OpenedSource extends Source, StatedSource {}

/** What a file held. `findings` are of the file and of what in it gave no source. */
export interface OpenedFile {
  readonly sources: readonly OpenedSource[];
  readonly findings: readonly Finding[];
}

/** A file that gives nothing but what is the matter with it. */
export function unopened(...findings: Finding[]): OpenedFile {
  return { sources: [], findings };
}
