import fc from "fast-check";
import { describe, it } from "vitest";
import { type AssembledFunction, assemble, NUMBER } from "../../../src/model/wasm/assemble.ts";
import {
  add,
  block,
  isZero,
  leaveIf,
  load,
  loop,
  minus,
  num,
  read,
  times,
  write,
} from "../../../src/model/wasm/wasm-code.ts";

const PRODUCT: AssembledFunction = { name: "product", parameterCount: 2, locals: [], body: times(read(0), read(1)) };

/** Adds up `count` numbers that stand one after another in the memory. */
const SUM: AssembledFunction = {
  name: "sum",
  parameterCount: 1,
  locals: [NUMBER],
  body: [
    ...block(
      leaveIf(isZero(read(0)), 0),
      loop(
        write(0, minus(read(0), num(1))),
        write(1, add(read(1), load(times(read(0), num(4))))),
        leaveIf(isZero(read(0)), 1),
        [0x0c, 0],
      ),
    ),
    ...read(1),
  ],
};

function exportsOf(functions: readonly AssembledFunction[], memory: WebAssembly.Memory) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(functions)), { env: { memory } });
  return exports as Readonly<Record<string, (...numbers: number[]) => number>>;
}

describe("assemble", () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { product, sum } = exportsOf([PRODUCT, SUM], memory);

  it("makes functions that wrap at 32 bits as the machine does", () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => product?.(a, b) === Math.imul(a, b)));
  });

  it("makes functions that share the memory they are given", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 60 }), (numbers) => {
        new Int32Array(memory.buffer).set(numbers);
        return sum?.(numbers.length) === numbers.reduce((total, number) => total + number, 0);
      }),
    );
  });
});
