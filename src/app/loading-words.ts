import { partWording } from "../model/part-wording.ts";
import type { Progress } from "../worker/read-progress.ts";

/** What is read, and how far, in words. */
export function loadingWords({ what, loadedBytes, totalBytes }: Progress): string {
  const part = partWording(loadedBytes, totalBytes);
  switch (what) {
    case "dataset":
      return `Reading the collection: ${part}`;
    case "texts":
      return `Reading the reports’ texts: ${part}`;
  }
}
