import { describe, expect, it } from "vitest";
import { MOST_CLASSES, openShareClasses } from "../../../src/engine/coverage/share-classes.ts";
import { createKernel } from "../../../src/engine/row-set/create-kernel.ts";

const values = Array.from({ length: 9 }, (_, at) => ({ id: `v${at}`, name: `V${at}` }));
const kernelOf = () => createKernel({ sets: MOST_CLASSES + 1, rows: 4 });

describe("openShareClasses", () => {
  it("sorts articles by how many values they have", () => {
    const lists = {
      offsets: Int32Array.of(0, 1, 3, 3, 3 + 9),
      values: Uint16Array.of(0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8),
    };
    const { sets, empty, many } = openShareClasses({ values, lists }, 4, kernelOf());
    expect(sets.map((bits) => bits[0])).toEqual([0b1, 0b10, 0, 0]);
    expect([empty[0], [...many]]).toEqual([0b100, [3]]);
  });

  it("knows one value or none of a dimension of single values", () => {
    const { sets, empty, many } = openShareClasses({ values, single: Uint16Array.of(8, 9, 0, 9) }, 4, kernelOf());
    expect([sets.map((bits) => bits[0]), empty[0], many.length]).toEqual([[0b101], 0b1010, 0]);
  });
});
