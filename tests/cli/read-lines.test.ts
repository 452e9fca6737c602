import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/cli/read-lines.ts";

async function linesOf(chunks: readonly Uint8Array[], longestBytes = 1_000) {
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const text of readLines(stream(), longestBytes, (line) => line)) lines.push(text);
  return lines;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("readLines", () => {
  it("gives the same lines wherever the stream is cut", async () => {
    const line = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ""));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(200)), async (lines, places) => {
        const bytes = bytesOf(lines.map((text) => `${text}\n`).join(""));
        const cuts = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const chunks = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
        expect(await linesOf(chunks)).toEqual(lines);
      }),
    );
  });

  it("reads a last line without a break, and breaks of two characters", async () => {
    expect(await linesOf([bytesOf("one\r\n\r\nthree")])).toEqual(["one", "", "three"]);
  });

  it("passes over a line that is too long and goes on", async () => {
    expect(await linesOf([bytesOf("x".repeat(600)), bytesOf(`${"x".repeat(600)}\nshort\n`)])).toEqual([null, "short"]);
  });

  it("passes over a line that is not UTF-8 and goes on", async () => {
    expect(await linesOf([new Uint8Array([0xff, 0x0a]), bytesOf("good\n")])).toEqual([null, "good"]);
  });

  it("gives each line before it asks for more", async () => {
    const asked: string[] = [];
    async function* stream() {
      for (const text of ["one\n", "two\n"]) {
        asked.push(text);
        yield bytesOf(text);
      }
    }
    const lines = readLines(stream(), 100, (text, number) => ({ number, text }));
    expect((await lines.next()).value).toEqual({ number: 1, text: "one" });
    expect(asked).toEqual(["one\n"]);
  });
});
