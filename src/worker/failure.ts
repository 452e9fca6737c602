import { partWording } from "../model/part-wording.ts";

/**
 * Why a question cannot be answered.
 *
 * - `dataset-missing`: nothing was built, or it lies elsewhere
 * - `dataset-unreachable`: a file could not be fetched at all
 * - `dataset-newer`, `dataset-older`: built by another version than the page's
 * - `dataset-incomplete`: a file that the manifest names is not there
 * - `dataset-cut-off`: a file has fewer bytes than the manifest says
 * - `dataset-altered`: a file has other bytes than the manifest says
 * - `dataset-damaged`: a file is whole, and lacks something or has another shape
 * - `dataset-changed`: a file belongs to another build than the manifest
 * - `worker-crashed`: the engine stopped and could not be started again
 * - `engine-failed`: a mistake in the engine
 */
export type FailureCode =
  | "dataset-missing"
  | "dataset-unreachable"
  | "dataset-newer"
  | "dataset-older"
  | "dataset-incomplete"
  | "dataset-cut-off"
  | "dataset-altered"
  | "dataset-damaged"
  | "dataset-changed"
  | "worker-crashed"
  | "engine-failed";

/** A failure as it travels from the worker to the page. */
export interface Failure {
  readonly code: FailureCode;
  /** The file it is about, inside the dataset's folder. */
  readonly file?: string;
  /** The column of the file that is damaged. */
  readonly column?: string;
  /** Of a file that was cut off. */
  readonly hasBytes?: number;
  readonly wantsBytes?: number;
  /** For who looks for the mistake: the error's stack. */
  readonly detail?: string;
}

/** The files without which no dataset is open. */
const NEEDED_BY_ALL = ["articles.json", "claims.json"];

/** A failure as a sentence for the reader, with what mends it. */
export function failureWording(failure: Failure): string {
  const file = failure.file ?? "manifest.json";
  switch (failure.code) {
    case "dataset-missing":
      return "No dataset was found. Run npm start, which builds it from the articles, and reload this page.";
    case "dataset-unreachable":
      return `The dataset's file ${file} could not be fetched. See that npm start still runs and the network is there, then try again.`;
    case "dataset-newer":
      return "The dataset was built by a newer version of Pactwatch. Update Pactwatch, or build the dataset again.";
    case "dataset-older":
      return "The dataset was built by an older version of Pactwatch. Run npm start to build it again.";
    case "dataset-incomplete":
      return NEEDED_BY_ALL.includes(file)
        ? `The dataset's file ${file} is missing. Run npm start to build it again.`
        : `The dataset's file ${file} is missing. Run npm start to build it again; what needs no such file still works.`;
    case "dataset-cut-off":
      return `The dataset's file ${file} ends after ${partWording(failure.hasBytes ?? 0, failure.wantsBytes ?? 0)}. Try again; if it stays so, run npm start to build it again.`;
    case "dataset-altered":
      return `The dataset's file ${file} is not the one that was built, so it is not used. Reload this page; if it says so again, run npm start to build it once more.`;
    case "dataset-damaged":
      return failure.column === undefined
        ? `The dataset's file ${file} is damaged. Run npm start to build it again.`
        : `The dataset's file ${file} is damaged in its column ${failure.column}. Run npm start to build it again.`;
    case "dataset-changed":
      return "The dataset was built again while this page was open, or has files of two builds. Reload this page; if it says so again, run npm start to build it once more.";
    case "worker-crashed":
      return "The part that counts stopped twice. Reload this page; if it happens again, the dataset may be too large.";
    case "engine-failed":
      return "A question could not be answered because of a mistake in Pactwatch. Reload this page.";
  }
}
