import { describe, expect, it } from "vitest";
import { packColumns, unpackColumns } from "../../src/cli/column-file.ts";

describe("unpackColumns", () => {
  it("gives back every column of `packColumns`, times to the last bit", () => {
    const columns = {
      names: ["ä.md", null, 'a "b"\n'],
      flags: Uint8Array.of(1, 0, 255),
      places: Int32Array.of(-1, 2 ** 31 - 1),
      times: Float64Array.of(1_700_000_000_000.125, 2 ** 40),
      nothing: new Int32Array(0),
    };
    const packed = packColumns(columns);
    const moved = new Uint8Array(packed.length + 8);
    moved.set(packed, 8);
    expect(unpackColumns<typeof columns>(moved.subarray(8))).toEqual(columns);
  });
});
