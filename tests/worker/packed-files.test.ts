import { describe, expect, it } from "vitest";
import { fetchBytes } from "../../src/worker/fetch-bytes.ts";
import { packedSource } from "../../src/worker/packed-files.ts";
import { readDataset } from "../../src/worker/read-dataset.ts";
import { serveSketches } from "./fake-server.ts";

async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function packedSketches() {
  const files = [...serveSketches([{ id: "visit", published: "2023-01-02", text: "Quays." }]).files];
  return Object.fromEntries(await Promise.all(files.map(async ([path, text]) => [path, await gzipped(text)] as const)));
}

describe("packedSource", () => {
  it("opens a dataset that the page brings along", async () => {
    const read = await readDataset(packedSource(await packedSketches()));
    expect("dataset" in read && read.dataset.manifest.articles).toBe(1);
  });

  it("gives a file of a folder byte for byte", async () => {
    const source = packedSource({ "lines/000.json": await gzipped('{"a":"ü"}') });
    const fetched = await fetchBytes(source, "lines/000.json");
    expect("bytes" in fetched && new TextDecoder().decode(fetched.bytes)).toBe('{"a":"ü"}');
  });

  it("gives it where the browser lets a page from disk read no blob", async () => {
    const packed = await gzipped("{}");
    const { stream } = Blob.prototype;
    Blob.prototype.stream = () => {
      throw new DOMException("The I/O read operation failed.", "NotReadableError");
    };
    try {
      expect("bytes" in (await fetchBytes(packedSource({ "claims.json": packed }), "claims.json"))).toBe(true);
    } finally {
      Blob.prototype.stream = stream;
    }
  });

  it("says which file it lacks, and takes no other for it", async () => {
    const packed = await packedSketches();
    delete packed["claims.json"];
    expect(await readDataset(packedSource(packed))).toEqual({
      failure: { code: "dataset-incomplete", file: "claims.json" },
    });
  });

  it("refuses a file that was altered after it was built, or that cannot be unpacked", async () => {
    const packed = await packedSketches();
    const claims = await gzipped('{"fingerprint":"f1"}');
    expect(await readDataset(packedSource({ ...packed, "claims.json": claims }))).toMatchObject({
      failure: { file: "claims.json" },
    });
    expect(await readDataset(packedSource({ ...packed, "claims.json": new Uint8Array([1, 2, 3]) }))).toMatchObject({
      failure: { file: "claims.json" },
    });
  });
});
