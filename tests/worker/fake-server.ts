import type { FetchText } from "../../src/worker/read-dataset.ts";
import { type ArticleSketch, encodeArticlesOf, sketchArticles } from "../engine/small-collection.ts";

export const BASE_URL = "https://pactwatch.test/desk/";

/** A server of a dataset's files by path, changeable as a server's are, with a log of what was fetched. */
export interface FakeServer {
  readonly files: Map<string, string>;
  readonly fetched: string[];
  readonly fetchText: FetchText;
}

export function serveFiles(files: Map<string, string>): FakeServer {
  const fetched: string[] = [];
  return {
    files,
    fetched,
    async fetchText(url) {
      const path = url.replace(`${BASE_URL}dataset/`, "");
      fetched.push(path);
      const text = files.get(path);
      return { ok: text !== undefined, text: async () => text ?? "" };
    },
  };
}

/** A server of the dataset of sketched articles. */
export function serveSketches(sketches: readonly ArticleSketch[]): FakeServer {
  return serveFiles(
    new Map(
      encodeArticlesOf(sketchArticles(sketches)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    ),
  );
}
