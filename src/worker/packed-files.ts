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
      // Not by a blob, which WebKit lets no worker of a page from disk read.
      const { body } = new Response(bytes);
      return { ok: true, body: body?.pipeThrough(new DecompressionStream("gzip")) ?? null };
    },
  };
}
