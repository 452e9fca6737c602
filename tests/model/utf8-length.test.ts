import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Length } from "../../src/model/utf8-length.ts";

describe("utf8Length", () => {
  it("counts the bytes that Node would write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it.each(["", "a", "é", "€", "🛥️", "\ud800", "\udc00\ud800"])("counts %j", (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });
});
