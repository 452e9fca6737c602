import { type AssembledFunction, NUMBER, VECTOR } from "../../model/wasm/assemble.ts";
import * as wasm from "../../model/wasm/wasm-code.ts";
import { add, and, num, or, read, vector, write } from "../../model/wasm/wasm-code.ts";
import { PLACES } from "./matcher-memory.ts";
import { OTHER_LETTER } from "./spell-pieces.ts";

const [BYTES, SOURCE, TARGET, END, UNIT, CHUNK, LOWER] = [0, 1, 2, 3, 4, 5, 6] as const;

const BLANK = 0x20;
const OTHER = OTHER_LETTER.charCodeAt(0);
const FIRST_OTHER_CODE = 0x3040;

const at = (offset: number) => wasm.loadByte(read(SOURCE), offset);
const low = (bits: number, byte: wasm.Code) => and(byte, num((1 << bits) - 1));
const moved = (local: number, by: number) => write(local, add(read(local), num(by)));

/** Of each byte whether it lies in a range, as a byte of ones or of zeros. */
const isBetween = (bytes: wasm.Code, first: string, last: string) =>
  vector.isBelow(
    vector.minus(bytes, vector.filled(first.charCodeAt(0))),
    vector.filled(last.charCodeAt(0) - first.charCodeAt(0) + 1),
  );

/** Sixteen bytes of ASCII as units: small letters and digits as they are, else a blank. */
const foldChunk = [
  write(CHUNK, vector.load(read(SOURCE))),
  write(LOWER, vector.or(read(CHUNK), vector.and(isBetween(read(CHUNK), "A", "Z"), vector.filled(BLANK)))),
  vector.store(
    read(TARGET),
    vector.choose(
      read(LOWER),
      vector.filled(BLANK),
      vector.or(isBetween(read(LOWER), "a", "z"), isBetween(read(LOWER), "0", "9")),
    ),
  ),
];

const unitOf = (code: wasm.Code) => wasm.loadByte(code, PLACES.folds);

/** One unit of two or three bytes, or two units of four. */
const foldBeyondAscii = [
  write(UNIT, num(OTHER)),
  wasm.block(
    wasm.when(
      wasm.isBelow(at(0), num(0xe0)),
      write(UNIT, unitOf(or(wasm.shiftLeft(low(5, at(0)), num(6)), low(6, at(1))))),
      moved(SOURCE, 2),
      wasm.leave(1),
    ),
    wasm.when(
      wasm.isBelow(at(0), num(0xf0)),
      write(UNIT, or(wasm.shiftLeft(low(4, at(0)), num(12)), or(wasm.shiftLeft(low(6, at(1)), num(6)), low(6, at(2))))),
      wasm.when(
        wasm.isBelow(read(UNIT), num(FIRST_OTHER_CODE)),
        write(UNIT, unitOf(read(UNIT))),
        moved(SOURCE, 3),
        wasm.leave(2),
      ),
      write(UNIT, num(OTHER)),
      moved(SOURCE, 3),
      wasm.leave(1),
    ),
    wasm.storeByte(read(TARGET), num(OTHER)),
    moved(TARGET, 1),
    moved(SOURCE, 4),
  ),
  wasm.storeByte(read(TARGET), read(UNIT)),
  moved(TARGET, 1),
];

/**
 * `fold(bytes)`: the block in UTF-8 as units of one byte with blanks behind; leaves how many there are.
 *
 * ```
 * while (source < end) {
 *   copy the ASCII of the next 16 bytes, folded, up to what is none
 *   if (source < end && something is none) fold that
 * }
 * ```
 */
export const FOLD_PROGRAM: AssembledFunction = {
  name: "fold",
  parameterCount: 1,
  locals: [NUMBER, NUMBER, NUMBER, NUMBER, VECTOR, VECTOR],
  body: [
    write(SOURCE, num(PLACES.text)),
    write(TARGET, num(PLACES.units)),
    write(END, add(num(PLACES.text), read(BYTES))),
    wasm.block(
      wasm.loop(
        wasm.leaveIf(wasm.isAtLeast(read(SOURCE), read(END)), 1),
        ...foldChunk,
        write(UNIT, wasm.lowestBit(or(vector.highBits(read(CHUNK)), num(0x10000)))),
        write(SOURCE, add(read(SOURCE), read(UNIT))),
        write(TARGET, add(read(TARGET), read(UNIT))),
        wasm.leaveIf(wasm.isEqual(read(UNIT), num(16)), 0),
        wasm.leaveIf(wasm.isAtLeast(read(SOURCE), read(END)), 1),
        ...foldBeyondAscii,
        wasm.leave(0),
      ),
    ),
    // What was folded past the end is no part of the block.
    write(TARGET, wasm.minus(read(TARGET), wasm.minus(read(SOURCE), read(END)))),
    ...[0, 16, 32, 48].map((offset) => vector.store(read(TARGET), vector.filled(BLANK), offset)),
    wasm.minus(read(TARGET), num(PLACES.units)),
  ].flat(),
};
