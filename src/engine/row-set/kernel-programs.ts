import { type AssembledFunction, LONG, NUMBER } from "../../model/wasm/assemble.ts";
import * as wasm from "../../model/wasm/wasm-code.ts";
import { add, and, isBelow, loadLong, long, num, read, shiftRight, write } from "../../model/wasm/wasm-code.ts";

type Both = (a: wasm.Code, b: wasm.Code) => wasm.Code;

const ONES = long(-1n);
const without: Both = (a, b) => wasm.longAnd(a, wasm.longXor(b, ONES));
const moved = (local: number, by: number) => write(local, add(read(local), num(by)));
const plus = (sum: number, bits: wasm.Code) => write(sum, wasm.longPlus(read(sum), wasm.longBitCount(bits)));

/** Bytes that one turn of a loop over whole sets takes: `WORD_STEP` words. */
const TURN = 32;
const LONGS = [0, 8, 16, 24] as const;

/**
 * `name(a, b, into, end)`: write `both` of two sets from addresses `a`, up to `end`, and `b`; leaves how many rows that is.
 *
 * ```
 * do { word = both(*a, *b); *into = word; count += bits(word) } while (a < end)
 * ```
 */
function combineProgram(name: string, both: Both): AssembledFunction {
  const [A, B, INTO, END, COUNT, WORD] = [0, 1, 2, 3, 4, 5] as const;
  const turn = LONGS.flatMap((offset) => [
    write(WORD, both(loadLong(read(A), offset), loadLong(read(B), offset))),
    wasm.storeLong(read(INTO), read(WORD), offset),
    plus(COUNT, read(WORD)),
  ]);
  const steps = [A, B, INTO].map((pointer) => moved(pointer, TURN));
  return {
    name,
    parameterCount: 4,
    locals: [LONG, LONG],
    body: [...wasm.loop(...turn, ...steps, wasm.leaveIf(isBelow(read(A), read(END)), 0)), ...wasm.lowHalf(read(COUNT))],
  };
}

/** `name(a, b, end)`: as `combineProgram`, without writing anything. */
function countProgram(name: string, both: Both): AssembledFunction {
  const [A, B, END, COUNT] = [0, 1, 2, 3] as const;
  const turn = LONGS.map((offset) => plus(COUNT, both(loadLong(read(A), offset), loadLong(read(B), offset))));
  return {
    name,
    parameterCount: 3,
    locals: [LONG],
    body: [
      ...wasm.loop(...turn, moved(A, TURN), moved(B, TURN), wasm.leaveIf(isBelow(read(A), read(END)), 0)),
      ...wasm.lowHalf(read(COUNT)),
    ],
  };
}

/**
 * `listOnly(a, b, end, row, into)`: write the rows of `a` that are not in `b`; the first bit at `a` is `row`. Leaves the
 * address behind the last.
 *
 * ```
 * do { for (word = *a & ~*b; word != 0; word &= word - 1) *into++ = row + lowest(word); row += 64 } while (a < end)
 * ```
 */
function listProgram(): AssembledFunction {
  const [A, B, END, ROW, INTO, WORD] = [0, 1, 2, 3, 4, 5] as const;
  const listWord = wasm.loop(
    wasm.store(read(INTO), add(read(ROW), wasm.lowHalf(wasm.longLowestBit(read(WORD))))),
    moved(INTO, 4),
    write(WORD, wasm.longAnd(read(WORD), wasm.longMinus(read(WORD), long(1n)))),
    wasm.leaveIf(wasm.isZero(wasm.longIsZero(read(WORD))), 0),
  );
  return {
    name: "listOnly",
    parameterCount: 5,
    locals: [LONG],
    body: [
      ...wasm.loop(
        write(WORD, without(loadLong(read(A)), loadLong(read(B)))),
        wasm.when(wasm.isZero(wasm.longIsZero(read(WORD))), listWord),
        moved(A, 8),
        moved(B, 8),
        moved(ROW, 64),
        wasm.leaveIf(isBelow(read(A), read(END)), 0),
      ),
      ...read(INTO),
    ],
  };
}

/**
 * `countBins(a, b, edges, end, into)`: of every pair of neighbouring row numbers from address `edges` up to `end` how many
 * rows between them are in both sets. Leaves nothing of use.
 *
 * ```
 * do {
 *   start = edges[0]; last = edges[1] - 1; count = 0
 *   if (start <= last) {
 *     word = both(start / 64) & bits from start
 *     while (start / 64 < last / 64) { count += bits(word); start += 64; word = both(start / 64) }
 *     count += bits(word & bits up to last)
 *   }
 *   *into++ = count
 * } while (++edges < end)
 * ```
 */
function binProgram(): AssembledFunction {
  const [A, B, EDGES, END, INTO, START, LAST, AT, WORD, COUNT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const byteOf = (row: number) => wasm.shiftLeft(shiftRight(read(row), num(6)), num(3));
  const loadBoth = write(WORD, wasm.longAnd(loadLong(add(read(A), read(AT))), loadLong(add(read(B), read(AT)))));
  const bitOf = (row: number) => wasm.longOf(and(read(row), num(63)));
  const keep = (mask: wasm.Code) => write(WORD, wasm.longAnd(read(WORD), mask));
  const countBin = [
    write(AT, byteOf(START)),
    loadBoth,
    keep(wasm.longShiftLeft(ONES, bitOf(START))),
    wasm.block(
      wasm.loop(
        wasm.leaveIf(wasm.isAtLeast(read(AT), byteOf(LAST)), 1),
        plus(COUNT, read(WORD)),
        moved(AT, 8),
        loadBoth,
        wasm.leave(0),
      ),
    ),
    keep(wasm.longShiftRight(ONES, wasm.longMinus(long(63n), bitOf(LAST)))),
    plus(COUNT, read(WORD)),
  ];
  return {
    name: "countBins",
    parameterCount: 5,
    locals: [NUMBER, NUMBER, NUMBER, LONG, LONG],
    body: [
      ...wasm.loop(
        write(START, wasm.load(read(EDGES))),
        write(LAST, wasm.load(read(EDGES), 4)),
        write(COUNT, long(0n)),
        wasm.when(isBelow(read(START), read(LAST)), moved(LAST, -1), ...countBin),
        wasm.store(read(INTO), wasm.lowHalf(read(COUNT))),
        moved(EDGES, 4),
        moved(INTO, 4),
        wasm.leaveIf(isBelow(read(EDGES), read(END)), 0),
      ),
      ...num(0),
    ],
  };
}

/** The programs of a kernel, each over addresses in its memory. */
export const KERNEL_PROGRAMS: readonly AssembledFunction[] = [
  combineProgram("and", wasm.longAnd),
  combineProgram("or", wasm.longOr),
  combineProgram("without", without),
  countProgram("countBoth", wasm.longAnd),
  countProgram("countApart", wasm.longXor),
  listProgram(),
  binProgram(),
];
