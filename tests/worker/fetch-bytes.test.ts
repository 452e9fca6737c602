import { describe, expect, it } from "vitest";
import { fetchBytes } from "../../src/worker/fetch-bytes.ts";
import { BASE_URL, serveFiles } from "./fake-server.ts";

const SERVER = serveFiles(
  new Map([
    ["claims.json", '{"a":"ü"}'],
    ["texts/000.json", "\n<!doctype html>"],
  ]),
);

/** A server whose answer comes in pieces and, with `breaks`, breaks off after them. */
function servePieces(pieces: readonly string[], breaks = false) {
  const encoder = new TextEncoder();
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(encoder.encode(piece));
      else if (breaks) controller.error(new TypeError("network"));
      else controller.close();
    },
  });
  return { fetchFile: async () => ({ ok: true, body }), baseUrl: BASE_URL };
}

describe("fetchBytes", () => {
  it("gives the bytes of a file inside the dataset's folder", async () => {
    const read = await fetchBytes(SERVER.source, "claims.json");
    expect("bytes" in read && new TextDecoder().decode(read.bytes)).toBe('{"a":"ü"}');
    expect(SERVER.fetched).toEqual(["claims.json"]);
  });

  it("joins pieces and tells the length of each", async () => {
    const lengths: number[] = [];
    const read = await fetchBytes(servePieces(["[1,", "2]"]), "a.json", (length) => lengths.push(length));
    expect("bytes" in read && new TextDecoder().decode(read.bytes)).toBe("[1,2]");
    expect(lengths).toEqual([3, 2]);
  });

  it.each(["none.json", "texts/000.json"])(
    "says that %s is missing, whether nothing or a page is sent",
    async (path) => {
      expect(await fetchBytes(SERVER.source, path)).toEqual({ failure: { code: "dataset-incomplete", file: path } });
    },
  );

  it("says that a file cannot be reached when the network fails, before its first byte or after", async () => {
    const unreachable = { failure: { code: "dataset-unreachable", file: "a.json" } };
    const offline = { fetchFile: () => Promise.reject(new TypeError("offline")), baseUrl: BASE_URL };
    expect(await fetchBytes(offline, "a.json")).toEqual(unreachable);
    expect(await fetchBytes(servePieces(["[1,"], true), "a.json")).toEqual(unreachable);
  });
});
