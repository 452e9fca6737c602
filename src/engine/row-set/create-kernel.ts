import { assemble } from "../../model/wasm/assemble.ts";
import { type Kernel, type KernelSize, LIST_ROWS, MOST_BINS, wordsOf } from "./kernel.ts";
import { KERNEL_PROGRAMS } from "./kernel-programs.ts";
import { createPlainKernel } from "./plain-kernel.ts";
import type { RowBits } from "./row-set.ts";

/** What every browser and Node have, and the language alone does not. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Programs };
};

interface Programs {
  readonly and: Combine;
  readonly or: Combine;
  readonly without: Combine;
  readonly countBoth: (a: number, b: number, end: number) => number;
  readonly countApart: (a: number, b: number, end: number) => number;
  readonly listOnly: (a: number, b: number, end: number, row: number, into: number) => number;
  readonly countBins: (a: number, b: number, edges: number, end: number, into: number) => number;
}
type Combine = (a: number, b: number, into: number, end: number) => number;

const PAGE_BYTES = 0x10000;

/** The programs, compiled when first asked for; "none" where nothing can run them. */
let programs: object | "none" | null = null;

/** A kernel of WebAssembly, or in plain loops where a page or machine has none. */
export function createKernel(size: KernelSize): Kernel {
  try {
    programs ??= new WebAssembly.Module(assemble(KERNEL_PROGRAMS));
    if (programs !== "none") return createFastKernel(size, programs);
  } catch {
    programs = "none";
  }
  return createPlainKernel(size);
}

/** A set's address in the memory is its `byteOffset`. */
function createFastKernel({ sets, rows }: KernelSize, module: object): Kernel {
  const words = wordsOf(rows);
  const [edgesAt, countsAt, setsAt] = [
    4 * LIST_ROWS,
    4 * (LIST_ROWS + MOST_BINS + 8),
    4 * (LIST_ROWS + 2 * MOST_BINS + 16),
  ];
  const bytes = setsAt + sets * words * 4;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const endOf = (set: RowBits) => set.byteOffset + set.byteLength;
  const combine = (program: Combine) => (a: RowBits, b: RowBits, into: RowBits) =>
    program(a.byteOffset, b.byteOffset, into.byteOffset, endOf(a));
  let made = 0;
  return {
    makeBits() {
      if (made === sets) throw new RangeError(`more than ${sets} sets`);
      return new Uint32Array(memory.buffer, setsAt + made++ * words * 4, words);
    },
    and: combine(run.and),
    or: combine(run.or),
    without: combine(run.without),
    countBoth: (a, b) => run.countBoth(a.byteOffset, b.byteOffset, endOf(a)),
    countApart: (a, b) => run.countApart(a.byteOffset, b.byteOffset, endOf(a)),
    listOnly(a, b, startWord, endWord) {
      if (startWord >= endWord) return 0;
      const [start, end] = [4 * startWord, a.byteOffset + 4 * endWord];
      return run.listOnly(a.byteOffset + start, b.byteOffset + start, end, startWord << 5, 0) >>> 2;
    },
    list: new Int32Array(memory.buffer, 0, LIST_ROWS),
    countBins(a, b, bins) {
      if (bins > 0) run.countBins(a.byteOffset, b.byteOffset, edgesAt, edgesAt + 4 * bins, countsAt);
    },
    edges: new Int32Array(memory.buffer, edgesAt, MOST_BINS + 1),
    binCounts: new Int32Array(memory.buffer, countsAt, MOST_BINS),
  };
}
