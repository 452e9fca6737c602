import type { Dataset } from "../engine/dataset.ts";
import { openDataset } from "../engine/open-dataset.ts";
import { addIds, addLines, addTexts } from "../engine/shards.ts";
import { SHARD_FOLDERS } from "../model/dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import { decodeBase64 } from "./decode-base64.ts";

/** Open a dataset that was just encoded, with all of its files. @throws when the engine cannot read what the pipeline wrote. */
export function openEncoded(files: readonly EncodedFile[]): { readonly dataset: Dataset } {
  const contentOf = (path: string) => contentsOf(files.find((file) => file.path === path));
  const opened = openDataset({
    manifest: contentOf("manifest.json"),
    articles: contentOf("articles.json"),
    claims: contentOf("claims.json"),
    decode: decodeBase64,
  });
  if ("damaged" in opened)
    throw new Error(`the dataset just built is damaged: ${opened.damaged.file}, ${opened.damaged.column}`);
  let { dataset } = opened;
  const add = { lines: addLines, texts: addTexts, ids: addIds };
  for (const folder of SHARD_FOLDERS) {
    const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
    for (const [number, file] of own.entries()) dataset = add[folder](dataset, number, contentsOf(file));
  }
  return { dataset };
}

function contentsOf(file: EncodedFile | undefined) {
  return file === undefined ? null : JSON.parse(new TextDecoder().decode(file.bytes));
}
