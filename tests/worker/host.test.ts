import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import { createHost } from "../../src/worker/host.ts";
import type { AskMessage, FromWorker } from "../../src/worker/protocol.ts";
import type { Progress } from "../../src/worker/read-progress.ts";
import { filterOf } from "../engine/small-collection.ts";
import {
  BASE_URL,
  bringOpening,
  type FakeServer,
  nextTurn,
  rebuild,
  serveFiles,
  serveSketches,
} from "./fake-server.ts";

type Reply = Exclude<FromWorker, { readonly type: "progress" | "opening" }>;

function startHost(server: FakeServer) {
  const sent: Reply[] = [];
  const told: (Progress | null)[] = [];
  const host = createHost({
    fetchFile: server.fetchFile,
    nextTurn,
    send: (message) => {
      if (message.type === "progress") told.push(message.progress);
      else if (message.type !== "opening") sent.push(message);
    },
  });
  host.receive({ type: "start", baseUrl: BASE_URL });
  return { host, sent, told };
}

const serve = () => serveSketches([{ id: "visit", published: "2023-01-02", text: "Quays." }, { id: "talks" }]);

const count = (id: number, words = "", asker: string | null = null): AskMessage => ({
  type: "ask",
  id,
  asker,
  kind: "facets",
  question: { filter: filterOf({ words }) },
});
const read = (id: number, asker: string | null = null): AskMessage => ({
  type: "ask",
  id,
  asker,
  kind: "article",
  question: { id: "visit" as ArticleId, filter: EMPTY_FILTER },
});

const cover = (id: number, asker: string | null = null): AskMessage => ({
  type: "ask",
  id,
  asker,
  kind: "coverage",
  question: { filter: EMPTY_FILTER, grain: "year", by: "theme" },
});
const board = (id: number): AskMessage => ({
  type: "ask",
  id,
  asker: null,
  kind: "board",
  question: { filter: EMPTY_FILTER, asOf: 19_400, clock: "happened" },
});

/** What was sent as `answer 1`, in order. */
const replies = (sent: readonly Reply[]) => sent.map(({ type, id }) => `${type} ${id}`);

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
    expect(server.fetched.sort()).toEqual([
      "articles.json",
      "claims.json",
      "ids/000.json",
      "lines/000.json",
      "manifest.json",
      "shards.json",
      "texts/000.json",
    ]);
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
    const [endOfTexts, allTexts] = told.slice(opened).reverse();
    expect(allTexts).toMatchObject({ what: "texts", loadedBytes: allTexts?.totalBytes });
    expect(endOfTexts).toBeNull();
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

  it("reads no other build than it is told, nor than the one of which it sent the first answers", async () => {
    const server = serve();
    bringOpening(server);
    const claims = server.files.get("claims.json") ?? "";
    server.files.delete("claims.json");
    const { host, sent } = startHost(server);
    await host.receive(count(1));
    server.files.set("claims.json", claims);
    rebuild(server, "another");
    await host.receive(count(2));
    await host.receive({ type: "start", baseUrl: BASE_URL, fingerprint: "a third" });
    await host.receive(count(3));
    await host.receive({ type: "start", baseUrl: BASE_URL, fingerprint: "another" });
    await host.receive(count(4));
    const changed = { code: "dataset-changed", file: "manifest.json" };
    expect(sent).toMatchObject([
      { type: "failure", id: 1, failure: { code: "dataset-incomplete" } },
      { type: "failure", id: 2, failure: changed },
      { type: "failure", id: 3, failure: changed },
      { type: "answer", id: 4 },
    ]);
  });

  it("fails only what needs a missing text", async () => {
    const server = serve();
    server.files.delete("texts/000.json");
    const { host, sent } = startHost(server);
    await Promise.all([host.receive(read(1)), host.receive(count(2))]);
    expect([...sent].sort((a, b) => a.id - b.id)).toMatchObject([
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

  it("drops the older of two questions of one asker, and says so", async () => {
    const { host, sent } = startHost(serve());
    await Promise.all([host.receive(cover(1, "chart")), host.receive(cover(2, "chart"))]);
    expect(replies(sent)).toEqual(["dropped 1", "answer 2"]);
  });

  it("drops none of another asker, of another kind or without an asker", async () => {
    const { host, sent } = startHost(serve());
    const asked = [cover(1, "chart"), cover(2, "legend"), count(3, "", "chart"), cover(4), cover(5)];
    await Promise.all(asked.map((message) => host.receive(message)));
    expect(replies(sent).sort()).toEqual(["answer 1", "answer 2", "answer 3", "answer 4", "answer 5"]);
  });

  it("drops a question whose texts are still on their way", async () => {
    const { host, sent } = startHost(serve());
    await host.receive(count(1));
    await Promise.all([host.receive(count(2, "quay", "rail")), host.receive(count(3, "", "rail"))]);
    expect(replies(sent)).toEqual(["answer 1", "dropped 2", "answer 3"]);
  });

  it("answers the chart before the counts and these before the board, in whatever order they were asked", async () => {
    const { host, sent } = startHost(serve());
    await Promise.all([board(1), count(2), cover(3), board(4)].map((message) => host.receive(message)));
    expect(replies(sent)).toEqual(["answer 3", "answer 2", "answer 1", "answer 4"]);
  });

  it("answers the chart between the steps of a board that was begun", async () => {
    const { host, sent } = startHost(serve());
    await host.receive(board(0));
    const slow = host.receive(board(1));
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    await host.receive(cover(2));
    await slow;
    expect(replies(sent)).toEqual(["answer 0", "answer 2", "answer 1"]);
  });

  it("answers from the dataset that is open until another is whole, and after one that is not", async () => {
    const server = serve();
    const { host, sent } = startHost(server);
    await host.receive(count(1));
    const other = serveSketches([{ id: "alone" }]);
    for (const [path, text] of other.files) server.files.set(path, text);
    server.files.set("claims.json", "{");
    await host.receive({ type: "start", baseUrl: BASE_URL });
    await host.receive(count(2));
    server.files.set("claims.json", other.files.get("claims.json") ?? "");
    const claims = server.hold("claims.json");
    const opening = host.receive({ type: "start", baseUrl: BASE_URL });
    await host.receive(count(3));
    claims.release();
    await opening;
    await host.receive(count(4));
    const totals = sent.map((message) => (message.type === "answer" ? message.answer : null));
    expect(totals).toMatchObject([{ total: 2 }, { total: 2 }, { total: 2 }, { total: 1 }]);
  });

  it("fetches what a search needs when told that one comes, and once", async () => {
    const server = serve();
    const { host, sent } = startHost(server);
    await host.receive({ type: "warm" });
    const fetched = server.fetched.filter((path) => path === "texts/000.json");
    expect(fetched).toHaveLength(1);
    await host.receive(count(1, "quays"));
    expect(server.fetched.filter((path) => path === "texts/000.json")).toEqual(fetched);
    expect(sent).toMatchObject([{ type: "answer", answer: { passing: 1 } }]);
  });

  it("answers what needs no texts while texts are on their way", async () => {
    const server = serve();
    const { host, sent } = startHost(server);
    await host.receive(count(1));
    const texts = server.hold("texts/000.json");
    const reading = host.receive(read(2));
    await host.receive(cover(3));
    texts.release();
    await reading;
    expect(replies(sent)).toEqual(["answer 1", "answer 3", "answer 2"]);
  });

  it("goes on with the next question after one that could not be sent", async () => {
    const { fetchFile } = serve();
    const sent: Reply[] = [];
    const send = (message: FromWorker) => {
      if (message.type === "progress" || message.type === "opening") return;
      if (message.id === 1) throw new DOMException("could not be cloned", "DataCloneError");
      sent.push(message);
    };
    const host = createHost({ fetchFile, send, nextTurn });
    host.receive({ type: "start", baseUrl: BASE_URL });
    await expect(host.receive(count(1))).rejects.toThrow("cloned");
    await host.receive(count(2));
    expect(replies(sent)).toEqual(["answer 2"]);
  });
});
