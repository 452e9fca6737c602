import type { BenchAnswer, OwnAnswer } from "../bench-answer.ts";
import type { BenchColumns } from "../bench-columns.ts";
import type { BenchFilter } from "../filter-changes.ts";

/** A library with the collection in it. */
export interface OpenPeer<Answer> {
  /** Change the filter and answer. What is measured is this call alone. */
  readonly change: (filter: BenchFilter) => Answer | Promise<Answer>;
}

/** A library to measure; `open` is what is measured as its build. */
export interface Peer {
  readonly open: (columns: BenchColumns) => OpenPeer<BenchAnswer> | Promise<OpenPeer<BenchAnswer>>;
}

/** The engine: it opens the dataset's files, and answers as it answers the page. `read` is not measured. */
export interface OwnPeer<Answer> {
  readonly prepare: (
    folder: string,
    columns: BenchColumns,
  ) => { readonly open: () => OpenPeer<Answer>; readonly read: (answer: Answer) => OwnAnswer };
}
