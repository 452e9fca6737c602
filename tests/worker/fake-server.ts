import { createHash } from "node:crypto";
import { withOpening } from "../../src/cli/with-opening.ts";
import { type Manifest, sealOf } from "../../src/model/dataset.ts";
import type { DatasetSource, FetchFile } from "../../src/worker/fetch-bytes.ts";
import { type ArticleSketch, encodeArticlesOf, sketchArticles } from "../engine/small-collection.ts";

export const BASE_URL = "https://pactwatch.test/desk/";

/** A turn of the test's own thread. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A server of a dataset's files by path, changeable as a server's are, with a log of what was fetched. */
export interface FakeServer {
  readonly files: Map<string, string>;
  readonly fetched: string[];
  readonly fetchFile: FetchFile;
  /** What a reader of its dataset needs. */
  readonly source: DatasetSource;
  /** Let a file wait until it is released. */
  readonly hold: (path: string) => { readonly release: () => void };
}

export function serveFiles(files: Map<string, string>): FakeServer {
  const fetched: string[] = [];
  const held = new Map<string, Promise<void>>();
  const fetchFile: FetchFile = async (url) => {
    const path = url.replace(`${BASE_URL}dataset/`, "");
    fetched.push(path);
    await held.get(path);
    return new Response(files.get(path) ?? null, { status: files.has(path) ? 200 : 404 });
  };
  function hold(path: string) {
    let release: () => void = () => undefined;
    held.set(path, new Promise((resolve) => (release = resolve)));
    return { release: () => release() };
  }
  return { files, fetched, fetchFile, source: { fetchFile, baseUrl: BASE_URL }, hold };
}

/** A server of the dataset of sketched articles. */
export function serveSketches(sketches: readonly ArticleSketch[]): FakeServer {
  return serveFiles(
    new Map(
      encodeArticlesOf(sketchArticles(sketches)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    ),
  );
}

/** Write other fields into the JSON of a served file, and its new size and sum into the lists that name it. */
export function rewriteFile(server: FakeServer, path: string, fields: object): void {
  const { sum: _former, ...content } = { ...JSON.parse(server.files.get(path) ?? "{}"), ...fields };
  const [folder, name = ""] = path.split("/");
  const isSealed = folder !== path;
  const sealed = JSON.stringify(content).slice(isSealed ? 1 : 0);
  const sha256 = createHash("sha256").update(sealed).digest("hex");
  const text = isSealed ? sealOf(sha256) + sealed : sealed;
  server.files.set(path, text);
  if (path === "manifest.json") return;
  const bytes = Buffer.byteLength(text);
  if (!isSealed) {
    const manifest: Manifest = JSON.parse(server.files.get("manifest.json") ?? "{}");
    const files = manifest.files.map((file) => (file.path === path ? { path, bytes, sha256 } : file));
    server.files.set("manifest.json", JSON.stringify({ ...manifest, files }));
  } else {
    const list = JSON.parse(server.files.get("shards.json") ?? "{}");
    list[folder ?? ""][Number.parseInt(name, 10)] = { bytes, sum: sha256 };
    rewriteFile(server, "shards.json", list);
  }
}

/** Have the served dataset built again: the same articles, another fingerprint. */
export function rebuild(server: FakeServer, fingerprint: string): void {
  const paths = ["articles.json", "claims.json", "opening.json", "manifest.json"];
  for (const path of paths.filter((path) => server.files.has(path))) rewriteFile(server, path, { fingerprint });
}

/** Have the served dataset bring its first answers along, as a large one does. */
export function bringOpening(server: FakeServer): void {
  const files = [...server.files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const manifestLast = files.sort((a, b) => Number(a.path === "manifest.json") - Number(b.path === "manifest.json"));
  for (const { path, bytes } of withOpening(manifestLast, 1)) server.files.set(path, new TextDecoder().decode(bytes));
}
