import { describe, expect, it } from "vitest";
import { textOf } from "../../src/engine/shards.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import { readDataset } from "../../src/worker/read-dataset.ts";
import { readNeeded } from "../../src/worker/read-shards.ts";
import { type FakeServer, rewriteFile, serveSketches } from "./fake-server.ts";

const serve = () => serveSketches([{ id: "visit", published: "2023-01-02", claims: [["signed", "happened"]] }]);
const ASKED = { kind: "article", question: { id: "visit" as ArticleId, filter: EMPTY_FILTER } } as const;

async function read(server: FakeServer) {
  const opened = await readDataset(server.source);
  if ("failure" in opened) throw new Error(opened.failure.code);
  return readNeeded(server.source, opened, ASKED);
}

describe("readNeeded", () => {
  it("follows an id to its line and text, with the list of sums once", async () => {
    const server = serve();
    const filled = await read(server);
    expect("dataset" in filled && textOf(filled.dataset, 0)).toBe("They met and spoke of it.");
    const opening = ["manifest.json", "articles.json", "claims.json"];
    expect(server.fetched).toEqual([...opening, "ids/000.json", "shards.json", "lines/000.json", "texts/000.json"]);
  });

  it("reads nothing when all is there", async () => {
    const server = serve();
    const filled = await read(server);
    if ("failure" in filled) throw new Error(filled.failure.code);
    const before = server.fetched.length;
    expect(await readNeeded(server.source, filled, ASKED)).toBe(filled);
    expect(server.fetched).toHaveLength(before);
  });

  it.each([
    { path: "texts/000.json", fields: { texts: [] }, column: "texts" },
    { path: "texts/000.json", fields: { claims: [[]] }, column: "claims" },
    { path: "lines/000.json", fields: { urls: [null, null] }, column: "urls" },
    { path: "ids/000.json", fields: { rows: [0, 1] }, column: "rows" },
    { path: "ids/000.json", fields: { rows: [7] }, column: "rows" },
  ])("names $path as damaged in $column with $fields", async ({ path, fields, column }) => {
    const server = serve();
    rewriteFile(server, path, fields);
    expect(await read(server)).toEqual({ failure: { code: "dataset-damaged", file: path, column } });
  });

  it.each(["shards.json", "lines/000.json", "texts/000.json", "ids/000.json"])(
    "names %s when it is missing",
    async (file) => {
      const server = serve();
      server.files.delete(file);
      expect(await read(server)).toEqual({ failure: { code: "dataset-incomplete", file } });
    },
  );

  it("says of a shard of another build that the dataset was built again", async () => {
    const [server, other] = [serve(), serveSketches([{ id: "talks", published: "2023-01-02" }])];
    server.files.set("texts/000.json", other.files.get("texts/000.json")?.replace("met", "sat") ?? "");
    server.files.set("lines/000.json", other.files.get("lines/000.json") ?? "");
    expect(await read(server)).toEqual({ failure: { code: "dataset-changed", file: "lines/000.json" } });
  });

  it("uses no shard that was changed after the build", async () => {
    const server = serve();
    server.files.set("texts/000.json", server.files.get("texts/000.json")?.replace("met", "sat") ?? "");
    expect(await read(server)).toEqual({ failure: { code: "dataset-altered", file: "texts/000.json" } });
  });
});
