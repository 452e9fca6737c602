import type { Dataset } from "../engine/dataset.ts";
import { addTexts, openDataset } from "../engine/open-dataset.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";

/** Open a dataset that was just encoded, with its texts. @throws when the engine cannot read what the pipeline wrote. */
export function openEncoded(files: readonly EncodedFile[]): { readonly dataset: Dataset } {
  const contentOf = (path: string) => contentsOf(files.find((file) => file.path === path));
  const opened = openDataset({
    manifest: contentOf("manifest.json"),
    articles: contentOf("articles.json"),
    claims: contentOf("claims.json"),
  });
  if ("damaged" in opened)
    throw new Error(`the dataset just built is damaged: ${opened.damaged.file}, ${opened.damaged.column}`);
  const shards = files.filter(({ path }) => path.startsWith("texts/"));
  return { dataset: shards.reduce((open, file, shard) => addTexts(open, shard, contentsOf(file)), opened.dataset) };
}

function contentsOf(file: EncodedFile | undefined) {
  return file === undefined ? null : JSON.parse(new TextDecoder().decode(file.bytes));
}
