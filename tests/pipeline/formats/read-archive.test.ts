import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listArchive, unpack } from "../../../src/pipeline/formats/read-archive.ts";
import { archiveFile } from "./archive-file.ts";

describe("listArchive", () => {
  it("lists every file, and each unpacks to what was packed", async () => {
    const content = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(content, content, async (a, b) => {
        const files = listArchive(archiveFile({ "a.xml": a, "b/c.xml": b })) ?? [];
        expect(files.map(({ name }) => name)).toEqual(["a.xml", "b/c.xml"]);
        const unpacked = await Promise.all(files.map((file) => unpack(file, 1000)));
        expect(unpacked).toEqual([a, b]);
      }),
    );
  });

  it("is null for an archive that is cut short anywhere", () => {
    const whole = archiveFile({ "a.xml": "words" });
    for (let length = 0; length < whole.length; length++) expect(listArchive(whole.subarray(0, length))).toBeNull();
  });
});

describe("unpack", () => {
  it("stops at the limit, whatever the archive claims", async () => {
    const [file] = listArchive(archiveFile({ a: new Uint8Array(5_000_000) })) ?? [];
    expect(file && (await unpack(file, 1_000_000))).toBe("too-large");
  });

  it("tells bytes that are no packed file", async () => {
    const packed = new Uint8Array([255, 255, 255, 255]);
    expect(await unpack({ name: "a", method: 8, isLocked: false, packed }, 1000)).toBe("damaged");
    expect(await unpack({ name: "a", method: 99, isLocked: false, packed }, 1000)).toBe("damaged");
  });
});
