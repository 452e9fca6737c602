import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { long, num, unsignedBytes } from "../../../src/model/wasm/wasm-code.ts";

/** Signed LEB128 read back by its definition, without the opcode that stands before it. */
function signedValue([, ...bytes]: readonly number[]): bigint {
  const value = bytes.reduce((sum, byte, place) => sum + (BigInt(byte & 0x7f) << BigInt(7 * place)), 0n);
  return BigInt.asIntN(7 * bytes.length, value);
}

describe("num", () => {
  it("spells any number of 32 bits so that it reads back, in at most five bytes", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(signedValue(num(value))).toBe(BigInt(value));
        expect(num(value).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("long", () => {
  it("spells any number of 64 bits so that it reads back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => signedValue(long(value)) === value),
    );
  });
});

describe("unsignedBytes", () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [0x80, 1]],
    [624_485, [0xe5, 0x8e, 0x26]],
  ])("spells %i as the standard's examples do", (value, bytes) => {
    expect(unsignedBytes(value)).toEqual(bytes);
  });
});
