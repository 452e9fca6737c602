import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "../../src/model/base64.ts";

describe("encodeBase64", () => {
  it("writes what Node's own encoder writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 7000 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }),
      { numRuns: 40 },
    );
  });

  it("joins chunks without padding between them", () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("decodeBase64", () => {
  it("gives the bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(["abc", "ab=c", "a===", "äbcd", "ab c", "a-_b"])("refuses %j", (text) => {
    expect(decodeBase64(text)).toBeNull();
  });
});
