import type { DatasetSource } from "./fetch-bytes.ts";

/** Files of a dataset that a page brings along, gzipped, by their path inside the dataset's folder. */
export type PackedFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** No address of any network; paths are read off behind it. */
const BASE_URL = "file:///";
const FOLDER = `${BASE_URL}dataset/`;

/** The dataset of files that were brought along: read, and so checked, as one that a server has. */
export function packedSource(files: PackedFiles): DatasetSource {
  return {
    baseUrl: BASE_URL,
    async fetchFile(url) {
      const bytes = files[url.slice(FOLDER.length)];
      if (bytes === undefined) return { ok: false, body: null };
      return { ok: true, body: new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) };
    },
  };
}
