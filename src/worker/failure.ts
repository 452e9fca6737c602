/**
 * Why a question cannot be answered.
 *
 * - `dataset-missing`: nothing was built, or it lies elsewhere
 * - `dataset-newer`, `dataset-older`: built by another version than the page's
 * - `dataset-damaged`: a file cannot be read, lacks something or has another shape
 * - `dataset-changed`: a file belongs to another build than the manifest
 * - `worker-crashed`: the engine stopped and could not be started again
 * - `engine-failed`: a mistake in the engine
 */
export type FailureCode =
  | "dataset-missing"
  | "dataset-newer"
  | "dataset-older"
  | "dataset-damaged"
  | "dataset-changed"
  | "worker-crashed"
  | "engine-failed";

/** A failure as it travels from the worker to the page. */
export interface Failure {
  readonly code: FailureCode;
  /** The file it is about, inside the dataset's folder. */
  readonly file?: string;
  /** For who looks for the mistake: the error's stack. */
  readonly detail?: string;
}

/** A failure as a sentence for the reader, with what mends it. */
export function failureWording({ code, file }: Failure): string {
  switch (code) {
    case "dataset-missing":
      return "No dataset was found. Run npm start, which builds it from the articles, and reload this page.";
    case "dataset-newer":
      return "The dataset was built by a newer version of Pactwatch. Update Pactwatch, or build the dataset again.";
    case "dataset-older":
      return "The dataset was built by an older version of Pactwatch. Run npm start to build it again.";
    case "dataset-damaged":
      return `The dataset's file ${file ?? "manifest.json"} is damaged. Run npm start to build it again.`;
    case "dataset-changed":
      return "The dataset was built again while this page was open. Reload this page.";
    case "worker-crashed":
      return "The part that counts stopped twice. Reload this page; if it happens again, the dataset may be too large.";
    case "engine-failed":
      return "A question could not be answered because of a mistake in Pactwatch. Reload this page.";
  }
}
