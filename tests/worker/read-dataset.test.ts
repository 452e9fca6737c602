import { describe, expect, it } from "vitest";
import { readDataset, readShards } from "../../src/worker/read-dataset.ts";
import { BASE_URL, type FakeServer, serveFiles, serveSketches } from "./fake-server.ts";

const serve = () => serveSketches([{ published: "2023-01-02", claims: [["signed", "happened"]] }]);

/** The served JSON of a file with some fields changed. */
function change(server: FakeServer, path: string, fields: object): void {
  server.files.set(path, JSON.stringify({ ...JSON.parse(server.files.get(path) ?? "{}"), ...fields }));
}

async function failureOf(server: FakeServer) {
  const read = await readDataset(server.fetchText, BASE_URL);
  return "failure" in read ? read.failure : null;
}

describe("readDataset", () => {
  it("reads what the pipeline wrote, without texts", async () => {
    const server = serve();
    const read = await readDataset(server.fetchText, BASE_URL);
    expect(read).toMatchObject({ dataset: { manifest: { articles: 1, claims: 1 }, texts: [null] } });
    expect(server.fetched).toEqual(["manifest.json", "articles.json", "claims.json"]);
  });

  it("finds no dataset where there is no file, and where a page stands in its place", async () => {
    expect(await failureOf(serveFiles(new Map()))).toEqual({ code: "dataset-missing" });
    expect(await failureOf(serveFiles(new Map([["manifest.json", "<!doctype html>"]])))).toEqual({
      code: "dataset-missing",
    });
  });

  it("finds no dataset when the network fails", async () => {
    const read = await readDataset(() => Promise.reject(new TypeError("offline")), BASE_URL);
    expect(read).toEqual({ failure: { code: "dataset-missing" } });
  });

  it.each([
    { version: 99, code: "dataset-newer" },
    { version: 0, code: "dataset-older" },
  ])("refuses version $version as $code, whatever else the manifest holds", async ({ version, code }) => {
    const server = serveFiles(new Map([["manifest.json", JSON.stringify({ version })]]));
    expect(await failureOf(server)).toEqual({ code });
  });

  it.each([
    { file: "manifest.json", fields: { articles: "many" } },
    { file: "manifest.json", fields: { dictionaries: {} } },
    { file: "articles.json", fields: { ids: undefined } },
    { file: "articles.json", fields: { ids: ["a", "b"] } },
    { file: "claims.json", fields: { rules: null } },
  ])("names $file as damaged with $fields", async ({ file, fields }) => {
    const server = serve();
    change(server, file, fields);
    expect(await failureOf(server)).toEqual({ code: "dataset-damaged", file });
  });

  it("names a file that was cut off", async () => {
    const server = serve();
    server.files.set("claims.json", server.files.get("claims.json")?.slice(0, -30) ?? "");
    expect(await failureOf(server)).toEqual({ code: "dataset-damaged", file: "claims.json" });
  });

  it("does not mix the files of two builds", async () => {
    const server = serve();
    change(server, "claims.json", { fingerprint: "f2" });
    expect(await failureOf(server)).toEqual({ code: "dataset-changed", file: "claims.json" });
  });
});

describe("readShards", () => {
  async function readFirst(server: FakeServer) {
    const read = await readDataset(server.fetchText, BASE_URL);
    if ("failure" in read) throw new Error(read.failure.code);
    return readShards(server.fetchText, BASE_URL, read.dataset, [0]);
  }

  it("adds the texts of a shard", async () => {
    expect(await readFirst(serve())).toMatchObject({ dataset: { texts: [{ texts: ["They met and spoke of it."] }] } });
  });

  it("names a shard that holds another number of texts", async () => {
    const server = serve();
    change(server, "texts/000.json", { texts: [] });
    expect(await readFirst(server)).toEqual({ failure: { code: "dataset-damaged", file: "texts/000.json" } });
  });
});
