import { describe, expect, it } from "vitest";
import { packNumbers } from "../../src/model/packed.ts";
import { readDataset } from "../../src/worker/read-dataset.ts";
import type { Progress } from "../../src/worker/read-progress.ts";
import {
  BASE_URL,
  bringOpening,
  type FakeServer,
  rebuild,
  rewriteFile,
  serveFiles,
  serveSketches,
} from "./fake-server.ts";

const serve = () => serveSketches([{ published: "2023-01-02", claims: [["signed", "happened"]] }]);

/** Longer than the true one, so that it is not cut off but another. */
const OTHER_OPENING = JSON.stringify({ answers: "x".repeat(100_000) });

async function failureOf(server: FakeServer) {
  const read = await readDataset(server.source);
  return "failure" in read ? read.failure : null;
}

describe("readDataset", () => {
  it("reads what the pipeline wrote, without texts", async () => {
    const server = serve();
    const read = await readDataset(server.source);
    expect(read).toMatchObject({ dataset: { manifest: { articles: 1, claims: 1 }, texts: [null] } });
    expect(server.fetched).toEqual(["manifest.json", "articles.json", "claims.json"]);
  });

  it("finds no dataset where there is no file, and where a page stands in its place", async () => {
    expect(await failureOf(serveFiles(new Map()))).toEqual({ code: "dataset-missing" });
    expect(await failureOf(serveFiles(new Map([["manifest.json", "<!doctype html>"]])))).toEqual({
      code: "dataset-missing",
    });
  });

  it("says that the network failed", async () => {
    const fetchFile = () => Promise.reject(new TypeError("offline"));
    const read = await readDataset({ fetchFile, baseUrl: BASE_URL });
    expect(read).toEqual({ failure: { code: "dataset-unreachable", file: "manifest.json" } });
  });

  it("tells how many bytes are there, up to all", async () => {
    const server = serve();
    const heard: Progress[] = [];
    await readDataset(server.source, { tell: (progress) => heard.push(progress), open: () => undefined });
    const total = ["articles.json", "claims.json"].reduce(
      (size, path) => size + (server.files.get(path)?.length ?? 0),
      0,
    );
    expect(heard.at(-1)).toEqual({ what: "dataset", loadedBytes: total, totalBytes: total });
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
    { file: "articles.json", fields: { kinds: undefined } },
    { file: "claims.json", fields: { modalities: null } },
  ])("names $file as damaged with $fields", async ({ file, fields }) => {
    const server = serve();
    rewriteFile(server, file, fields);
    expect(await failureOf(server)).toEqual({ code: "dataset-damaged", file });
  });

  it("names the column that has another length", async () => {
    const server = serve();
    rewriteFile(server, "articles.json", { kinds: packNumbers([0, 0]) });
    expect(await failureOf(server)).toEqual({ code: "dataset-damaged", file: "articles.json", column: "kinds" });
  });

  it("says where a file was cut off", async () => {
    const server = serve();
    const whole = server.files.get("claims.json") ?? "";
    server.files.set("claims.json", whole.slice(0, -30));
    expect(await failureOf(server)).toEqual({
      code: "dataset-cut-off",
      file: "claims.json",
      hasBytes: whole.length - 30,
      wantsBytes: whole.length,
    });
  });

  it("uses no file that was changed after the build", async () => {
    const server = serve();
    server.files.set("claims.json", server.files.get("claims.json")?.replace("signed", "agreed") ?? "");
    expect(await failureOf(server)).toEqual({ code: "dataset-altered", file: "claims.json" });
  });

  it("names a file that is missing beside the manifest", async () => {
    const server = serve();
    server.files.delete("articles.json");
    expect(await failureOf(server)).toEqual({ code: "dataset-incomplete", file: "articles.json" });
  });

  it("reads no other build than the one that is asked for", async () => {
    const server = serve();
    const fingerprint: string = JSON.parse(server.files.get("manifest.json") ?? "").fingerprint;
    expect(await readDataset(server.source, undefined, fingerprint)).toMatchObject({ dataset: {} });
    rebuild(server, "another");
    const changed = { failure: { code: "dataset-changed", file: "manifest.json" } };
    expect(await readDataset(server.source, undefined, fingerprint)).toEqual(changed);
  });

  it("reads a build again of which it brought the first answers, and no other", async () => {
    const server = serve();
    bringOpening(server);
    const builds: string[] = [];
    await readDataset(server.source, { tell: () => undefined, open: (_, build) => builds.push(build) });
    expect(builds).toEqual([JSON.parse(server.files.get("manifest.json") ?? "").fingerprint]);
  });

  it.each([
    { what: "is missing", spoil: (files: Map<string, string>) => files.delete("opening.json") },
    { what: "was cut off", spoil: (files: Map<string, string>) => files.set("opening.json", "{") },
    { what: "has another sum", spoil: (files: Map<string, string>) => files.set("opening.json", OTHER_OPENING) },
  ])("opens without the first answers where the file of them $what, as they can be counted", async ({ spoil }) => {
    const server = serve();
    bringOpening(server);
    spoil(server.files);
    let opened = 0;
    const open = () => opened++;
    expect(await readDataset(server.source, { tell: () => undefined, open })).toMatchObject({ dataset: {} });
    expect(opened).toBe(0);
  });

  it("does not open beside the first answers of another build", async () => {
    const server = serve();
    bringOpening(server);
    rewriteFile(server, "opening.json", { fingerprint: "another" });
    expect(await failureOf(server)).toEqual({ code: "dataset-changed", file: "opening.json" });
  });

  it("does not mix the files of two builds", async () => {
    const server = serve();
    rewriteFile(server, "claims.json", { fingerprint: "f2" });
    expect(await failureOf(server)).toEqual({ code: "dataset-changed", file: "claims.json" });
  });
});
