import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64, type NativeDecoder } from "../../src/model/base64.ts";

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

/** Reads as a machine's own decoder does: spaces are skipped, what is no digit throws. */
const lenient: NativeDecoder = (text) => {
  const bare = text.replace(/\s/g, "");
  if (!/^[\w+/]*={0,2}$/.test(bare) || bare.includes("_") || bare.length % 4 !== 0) throw new SyntaxError(text);
  return Uint8Array.from(Buffer.from(bare, "base64"));
};

describe.each([
  { title: "by itself", native: undefined },
  { title: "by the machine's own", native: lenient },
])("decodeBase64 $title", ({ native }) => {
  const decode = (text: string) => decodeBase64(text, native);

  it("gives the bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decode(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(["abc", "ab=c", "a===", "äbcd", "ab c", "a-_b"])("refuses %j", (text) => {
    expect(decode(text)).toBeNull();
  });
});
