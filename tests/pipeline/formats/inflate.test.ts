import { deflateRawSync, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../src/pipeline/formats/inflate.ts";

const TEXT = "the towns signed a pact ".repeat(20_000);

async function whole(packed: Uint8Array, format: "deflate" | "deflate-raw"): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inflate(packed, format)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("inflate", () => {
  it("gives what was packed, with a head and without", async () => {
    expect(await whole(deflateSync(TEXT), "deflate")).toBe(TEXT);
    expect(await whole(deflateRawSync(TEXT), "deflate-raw")).toBe(TEXT);
  });

  it("throws where the bytes are damaged or cut", async () => {
    await expect(whole(new Uint8Array([1, 2, 3]), "deflate")).rejects.toThrow();
    await expect(whole(deflateSync(TEXT).subarray(0, 300), "deflate")).rejects.toThrow();
  });

  it("can be left after the first piece", async () => {
    let pieces = 0;
    for await (const piece of inflate(deflateSync(TEXT), "deflate")) {
      pieces += piece.length > 0 ? 1 : 0;
      break;
    }
    expect(pieces).toBe(1);
  });
});
