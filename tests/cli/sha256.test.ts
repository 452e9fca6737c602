import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/cli/sha256.ts";

describe("sha256", () => {
  it("hashes bytes", () => {
    // Source: FIPS 180-2, appendix B.1.
    expect(sha256(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
