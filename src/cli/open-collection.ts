import type { Dataset } from "../engine/dataset.ts";
import type { Finding } from "../model/finding.ts";
import { encodeDataset } from "../pipeline/dataset/encode-dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import { type Command, cacheFolderOf, openDataFolder } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { checkOf, findingCounts, findingsText } from "./findings-text.ts";
import { openEncoded } from "./open-encoded.ts";
import { type OpeningDay, openingDay } from "./opening-day.ts";
import { readCollection } from "./read-collection.ts";
import { sha256 } from "./sha256.ts";

/** A collection with its engine. */
export interface OpenedCollection {
  readonly dataset: Dataset;
  /** The dataset as `build` writes it. */
  readonly files: readonly EncodedFile[];
  /** The day that a page of it would open on. */
  readonly opening: OpeningDay;
}

/** Read a collection for a command that asks the engine; or, after saying why not, the exit code. */
export async function openCollection(
  command: Pick<Command, "name">,
  values: { readonly data?: string; readonly cache?: string; readonly "no-cache"?: boolean },
  effects: Effects,
): Promise<OpenedCollection | { readonly code: ExitCode }> {
  const opened = await openDataFolder(command, values.data, effects);
  if ("code" in opened) return opened;
  const cacheFolder = cacheFolderOf(opened.data, values, effects);
  const { about, codebook, articles, findings, fingerprint, pairs } = await readCollection(opened.data, effects, {
    cacheFolder,
  });
  if (codebook === null) {
    effects.writeErr(findingsText(findings, true));
    return { code: EXIT.codebookMistake };
  }
  if (articles.length === 0) {
    effects.writeErr(`${findingCounts(findings, checkOf(values.data))}No article could be read.\n`);
    return { code: EXIT.nothingRead };
  }
  const timeless = findings.filter(isTimeless);
  const { files } = encodeDataset({ about, articles, codebook, findings: timeless, fingerprint, sha256, pairs });
  const summaries = articles.map(({ summary }) => summary);
  return { dataset: openEncoded(files).dataset, files, opening: openingDay(summaries, effects.today()) };
}

/** Whether a finding is the same on every day: the dataset of one input must not depend on when it was built. */
export function isTimeless({ code }: Finding): boolean {
  return code !== "date-future";
}
