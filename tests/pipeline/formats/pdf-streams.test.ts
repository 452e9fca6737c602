import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpacksPast } from "../../../src/pipeline/formats/pdf-streams.ts";
import { codesOf, opened } from "./opened-text.ts";
import { drawnFile, pdfFile } from "./pdf-file.ts";

/** One object of a PDF whose stream is packed; its bytes as Latin-1. */
function packedObject(holds: string | Buffer, extra = ""): string {
  const packed = deflateSync(holds, { level: 9 });
  return `9 0 obj\n<</Length ${packed.length}/Filter/FlateDecode${extra}>>\nstream\n${packed.toString("latin1")}\nendstream\nendobj\n`;
}

const bytesOf = (...objects: string[]) => new Uint8Array(Buffer.from(`%PDF-1.4\n${objects.join("")}`, "latin1"));

describe("unpacksPast", () => {
  it("counts what the streams of a file hold together", async () => {
    const file = bytesOf(packedObject("a".repeat(600)), packedObject("b".repeat(600)));
    expect(await unpacksPast(file, 1_200)).toBe(false);
    expect(await unpacksPast(file, 1_199)).toBe(true);
  });

  it("leaves out pictures, and streams that are not packed", async () => {
    const picture = packedObject("a".repeat(5_000), "/Subtype/Image/Width 50");
    const plain = `9 0 obj\n<</Length 5000>>\nstream\n${"a".repeat(5_000)}\nendstream\nendobj\n`;
    expect(await unpacksPast(bytesOf(picture, plain), 100)).toBe(false);
  });

  it("counts a damaged stream up to the damage", async () => {
    const broken = packedObject("a".repeat(600)).replace(/.{8}\nendstream/s, "\nendstream");
    expect(await unpacksPast(bytesOf(broken, packedObject("b".repeat(600))), 599)).toBe(true);
    expect(await unpacksPast(bytesOf("9 0 obj\n<</Filter/FlateDecode>>\nstream\nnonsense\nendobj\n"), 10)).toBe(false);
  });

  it("counts a stream as often as pages draw it, packed or not", async () => {
    const shared = drawnFile(["a".repeat(600)], "", 4);
    expect(await unpacksPast(shared, 2_500)).toBe(false);
    expect(await unpacksPast(shared, 2_399)).toBe(true);
    const pages = `5 0 obj\n<</Contents[9 0 R 9 0 R]>>\nendobj\n${packedObject("<</Contents 9 0 R>>", "/Type/ObjStm/N 1").replace("9 0 obj", "6 0 obj")}`;
    const packed = bytesOf(packedObject("a".repeat(600)), pages);
    expect(await unpacksPast(packed, 1_800)).toBe(false);
    expect(await unpacksPast(packed, 1_799)).toBe(true);
  });

  it("counts a hundred thousand small streams, with ends and without, as fast as one", async () => {
    const small = packedObject("a");
    const unended = small.replace("\nendstream\nendobj", "");
    for (const one of [small, unended, "<</Fl\nstream\n", "stream\n", "/Contents["]) {
      expect(await unpacksPast(bytesOf(one.repeat(100_000)), 48_000_000)).toBe(false);
    }
  }, 20_000);

  it("keeps a small file that holds a flood from being opened at all", async () => {
    const flood = bytesOf(packedObject(Buffer.alloc(60_000_000, " ")));
    expect(flood.length).toBeLessThan(100_000);
    const { sources, findings } = await opened("flood.pdf", flood);
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual(["file-too-large"]);
  });

  it("lets an ordinary file through", async () => {
    expect(await unpacksPast(pdfFile([[[72, 700, 11, "The towns signed a pact."]]]), 1_000)).toBe(false);
  });
});
