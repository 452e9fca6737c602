import { describe, expect, it } from "vitest";
import { addTransfer } from "../../../src/pipeline/formats/add-transfer.ts";

describe("addTransfer", () => {
  it("lets a buffer be cut and lengthened, whatever runs it", () => {
    addTransfer();
    const transfer: unknown = Reflect.get(ArrayBuffer.prototype, "transferToFixedLength");
    if (typeof transfer !== "function") throw new Error("nothing was added");
    const bytesOf = (length: number) => [...new Uint8Array(transfer.call(new Uint8Array([1, 2, 3]).buffer, length))];
    expect(bytesOf(2)).toEqual([1, 2]);
    expect(bytesOf(4)).toEqual([1, 2, 3, 0]);
  });
});
