import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import { createHost } from "../../src/worker/host.ts";
import type { AskMessage, FromWorker } from "../../src/worker/protocol.ts";
import type { Progress } from "../../src/worker/read-progress.ts";
import { filterOf } from "../engine/small-collection.ts";
import { BASE_URL, type FakeServer, serveFiles, serveSketches } from "./fake-server.ts";

function startHost(server: FakeServer) {
  const sent: FromWorker[] = [];
  const told: (Progress | null)[] = [];
  const host = createHost({
    fetchFile: server.fetchFile,
    send: (message) => {
      if (message.type === "progress") told.push(message.progress);
      else sent.push(message);
    },
  });
  host.receive({ type: "start", baseUrl: BASE_URL });
  return { host, sent, told };
}

const serve = () => serveSketches([{ id: "visit", published: "2023-01-02", text: "Quays." }, { id: "talks" }]);

const count = (id: number, words = ""): AskMessage => ({
  type: "ask",
  id,
  kind: "facets",
  question: { filter: filterOf({ words }) },
});
const read = (id: number): AskMessage => ({
  type: "ask",
  id,
  kind: "article",
  question: { id: "visit" as ArticleId, filter: EMPTY_FILTER },
});

describe("createHost", () => {
  it("answers a question under its number", async () => {
    const { host, sent } = startHost(serve());
    await host.receive(count(7));
    expect(sent).toMatchObject([{ type: "answer", id: 7, answer: { passing: 2, undated: 1 } }]);
  });

  it("fetches the dataset's files together, before the first question", () => {
    const server = serve();
    startHost(server);
    expect(server.fetched).toEqual(["manifest.json", "articles.json", "claims.json"]);
  });

  it("reads the dataset once for questions put at the same time", async () => {
    const server = serve();
    const { host } = startHost(server);
    await Promise.all([host.receive(count(1)), host.receive(count(2)), host.receive(read(3)), host.receive(read(4))]);
    expect(server.fetched.sort()).toEqual(["articles.json", "claims.json", "manifest.json", "texts/000.json"]);
  });

  it("fetches texts only for a question that needs them, and once", async () => {
    const server = serve();
    const { host, sent } = startHost(server);
    await host.receive(count(1));
    expect(server.fetched).not.toContain("texts/000.json");
    await host.receive(count(2, "quays"));
    await host.receive(count(3, "quay"));
    expect(server.fetched.filter((path) => path.startsWith("texts/"))).toHaveLength(1);
    expect(sent.map((message) => (message.type === "answer" ? message.answer : null))).toMatchObject([
      { passing: 2 },
      { passing: 1 },
      { passing: 1 },
    ]);
  });

  it("tells how far it has read, and when nothing is read any more", async () => {
    const { host, told } = startHost(serve());
    await host.receive(count(1));
    const opened = told.length;
    await host.receive(count(2, "quays"));
    const [whole, end] = told.slice(opened - 2, opened);
    expect(whole).toMatchObject({ what: "dataset", loadedBytes: whole?.totalBytes });
    expect(end).toBeNull();
    expect(told.slice(opened).map((progress) => progress?.what)).toEqual(["texts", "texts", undefined]);
  });

  it("looks again for a dataset that was missing", async () => {
    const server = serveFiles(new Map());
    const { host, sent } = startHost(server);
    await host.receive(count(1));
    for (const [path, text] of serve().files) server.files.set(path, text);
    await host.receive(count(2));
    expect(sent).toMatchObject([
      { type: "failure", id: 1, failure: { code: "dataset-missing" } },
      { type: "answer", id: 2 },
    ]);
  });

  it("fails only what needs a missing text", async () => {
    const server = serve();
    server.files.delete("texts/000.json");
    const { host, sent } = startHost(server);
    await Promise.all([host.receive(read(1)), host.receive(count(2))]);
    expect(sent).toMatchObject([
      { type: "failure", id: 1, failure: { code: "dataset-incomplete", file: "texts/000.json" } },
      { type: "answer", id: 2 },
    ]);
  });

  it("neither fetches for nor answers a question that was aborted", async () => {
    const server = serve();
    const { host, sent } = startHost(server);
    const asked = host.receive(read(1));
    host.receive({ type: "abort", id: 1 });
    await asked;
    expect(sent).toEqual([]);
    expect(server.fetched).not.toContain("texts/000.json");
  });

  it("reports a mistake of the engine as a failure and goes on", async () => {
    const { host, sent } = startHost(serve());
    const broken = { ...count(1), question: {} } as AskMessage;
    await host.receive(broken);
    await host.receive(count(2));
    expect(sent).toMatchObject([
      { type: "failure", id: 1, failure: { code: "engine-failed" } },
      { type: "answer", id: 2 },
    ]);
  });
});
