import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64 as decodeNatively } from "../../src/cli/decode-base64.ts";
import { decodeBase64, encodeBase64 } from "../../src/model/base64.ts";

describe("decodeBase64", () => {
  it("gives the bytes back in memory of their own", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decodeBase64(encodeBase64(bytes), decodeNatively);
        expect(decoded).toEqual(bytes);
        expect(decoded?.buffer.byteLength).toBe(bytes.length);
      }),
    );
  });

  it.each(["abc", "ab=c", "a===", "äbcd", "ab c", "a-_b", "a_bc"])("leads to the refusal of %j", (text) => {
    expect(decodeBase64(text, decodeNatively)).toBeNull();
  });
});
