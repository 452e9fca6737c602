import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainSha256 } from "../../src/model/sha-256.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("plainSha256", () => {
  // The examples that the standard's publisher gives with it.
  it.each([
    { text: "", sum: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { text: "abc", sum: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    {
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      sum: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    },
    {
      text: "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      sum: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    },
  ])("gives the digest of the standard's example of $text.length letters", ({ text, sum }) => {
    expect(plainSha256(bytesOf(text))).toBe(sum);
  });

  it("gives the digest of the standard's example of a million letters", () => {
    expect(plainSha256(new Uint8Array(1_000_000).fill(0x61))).toBe(
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    );
  });

  it("gives what Node gives, at every length around full blocks and inside of a larger buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 20 }), (bytes, skipped) => {
        const part = bytes.subarray(Math.min(skipped, bytes.length));
        expect(plainSha256(part)).toBe(createHash("sha256").update(part).digest("hex"));
      }),
      { numRuns: 300 },
    );
  });
});
