import { type Kernel, type KernelSize, LIST_ROWS, MOST_BINS, wordsOf } from "./kernel.ts";
import { bitCount, lowestBit, type RowBits } from "./row-set.ts";

/** The kernel in plain loops: what the programs do, and what runs where there is no WebAssembly. */
export function createPlainKernel({ sets, rows }: KernelSize): Kernel {
  const words = wordsOf(rows);
  let made = 0;
  const list = new Int32Array(LIST_ROWS);
  const [edges, binCounts] = [new Int32Array(MOST_BINS + 1), new Int32Array(MOST_BINS)];
  return {
    makeBits() {
      if (made++ === sets) throw new RangeError(`more than ${sets} sets`);
      return new Uint32Array(words);
    },
    and: (a, b, into) => writeWords(into, (word) => a[word]! & b[word]!),
    or: (a, b, into) => writeWords(into, (word) => a[word]! | b[word]!),
    without: (a, b, into) => writeWords(into, (word) => a[word]! & ~b[word]!),
    countBoth: (a, b) => countWords(words, (word) => a[word]! & b[word]!),
    countApart: (a, b) => countWords(words, (word) => a[word]! ^ b[word]!),
    listOnly(a, b, startWord, endWord) {
      let count = 0;
      for (let word = startWord; word < endWord; word++) {
        for (let rest = a[word]! & ~b[word]!; rest !== 0; rest &= rest - 1) {
          list[count++] = (word << 5) + lowestBit(rest);
        }
      }
      return count;
    },
    list,
    countBins(a, b, bins) {
      for (let bin = 0; bin < bins; bin++) binCounts[bin] = countRange(a, b, edges[bin]!, edges[bin + 1]!);
    },
    edges,
    binCounts,
  };
}

function writeWords(into: RowBits, wordAt: (word: number) => number): number {
  let count = 0;
  for (let word = 0; word < into.length; word++) {
    const bits = wordAt(word);
    into[word] = bits;
    count += bitCount(bits);
  }
  return count;
}

function countWords(words: number, wordAt: (word: number) => number): number {
  let count = 0;
  for (let word = 0; word < words; word++) count += bitCount(wordAt(word));
  return count;
}

function countRange(a: RowBits, b: RowBits, start: number, end: number): number {
  if (start >= end) return 0;
  const [first, last] = [start >>> 5, (end - 1) >>> 5];
  let count = 0;
  for (let word = first; word <= last; word++) {
    let bits = a[word]! & b[word]!;
    if (word === first) bits &= -1 << (start & 31);
    if (word === last) bits &= -1 >>> (31 - ((end - 1) & 31));
    count += bitCount(bits);
  }
  return count;
}
