import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinArray, joinBytes, jsonBytes } from "../../../src/pipeline/dataset/json-bytes.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("joinArray", () => {
  it("writes the bytes that the whole array would be written as", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        expect(textOf(joinBytes(joinArray(values.map(jsonBytes))))).toBe(JSON.stringify(values));
      }),
    );
  });
});

describe("joinBytes", () => {
  it("joins texts and bytes in their order", () => {
    expect(textOf(joinBytes(["ü", Uint8Array.of(0x41), "", "b"]))).toBe("üAb");
  });
});
