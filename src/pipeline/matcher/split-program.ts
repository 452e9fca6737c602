import { type AssembledFunction, LONG, NUMBER, VECTOR } from "../../model/wasm/assemble.ts";
import * as wasm from "../../model/wasm/wasm-code.ts";
import {
  add,
  and,
  block,
  isZero,
  leave,
  leaveIf,
  loop,
  num,
  read,
  times,
  vector,
  when,
  write,
} from "../../model/wasm/wasm-code.ts";
import { FIGURES, PLACES, ROW, SLOT_BITS, SPREAD } from "./matcher-memory.ts";
import { PIECE_LENGTH } from "./spell-pieces.ts";

const [COUNT, AT, START, END, OUT, OUT_HOPEFUL, LENGTH] = [0, 1, 2, 3, 4, 5, 6] as const;
const [WORD, SLOT, IS_EQUAL, IS_INSIDE] = [7, 8, 9, 10] as const;
const [LETTERS, STARTS, ENDS, FOLLOWERS, KEY] = [11, 12, 13, 14, 15] as const;

const NUMBER_COUNT = 10;
const BLANKS = vector.filled(0x20);
/** The piece before, where that is none of any run. */
const NO_PIECE = 0xffff;
/** Units looked at together, one bit each. */
const STRIDE = 64;

/** One bit for each of the sixteen units from `offset` on that is a gap. */
const gapBits = (offset: number) => wasm.longOf(vector.highBits(vector.isEqual(vector.load(read(AT), offset), BLANKS)));
const gapsOfStride = [16, 32, 48].reduce<wasm.Code>(
  (bits, offset) => wasm.longOr(bits, wasm.longShiftLeft(gapBits(offset), wasm.long(BigInt(offset)))),
  gapBits(0),
);
const ALL = wasm.long(-1n);
const ONE = wasm.long(1n);
const dropLowest = (bits: number) => write(bits, wasm.longAnd(read(bits), wasm.longMinus(read(bits), ONE)));
const placeOf = (bits: number) => add(read(AT), wasm.lowHalf(wasm.longLowestBit(read(bits))));
const nextStart = [write(START, placeOf(STARTS)), dropLowest(STARTS)];

/** One bit for each letter, for each that begins a word, and for each gap that ends one. */
const findEdges = [
  write(LETTERS, wasm.longXor(gapsOfStride, ALL)),
  write(STARTS, wasm.longOr(wasm.longShiftLeft(read(LETTERS), ONE), wasm.longOf(read(IS_INSIDE)))),
  write(ENDS, wasm.longAnd(wasm.longXor(read(LETTERS), ALL), read(STARTS))),
  write(STARTS, wasm.longAnd(read(LETTERS), wasm.longXor(read(STARTS), ALL))),
  when(isZero(read(IS_INSIDE)), ...nextStart),
  write(IS_INSIDE, wasm.lowHalf(wasm.longShiftRight(read(LETTERS), wasm.long(63n)))),
];

/** The up to fourteen letters from START on. */
const takeKey = [
  write(LENGTH, wasm.minus(read(END), read(START))),
  write(
    KEY,
    vector.and(
      vector.load(read(START)),
      vector.load(
        wasm.minus(
          num(16),
          wasm.choose(read(LENGTH), num(PIECE_LENGTH), wasm.isBelow(read(LENGTH), num(PIECE_LENGTH))),
        ),
        PLACES.masks,
      ),
    ),
  ),
];

const spread = wasm.longXor(
  wasm.longTimes(vector.half(read(KEY), 0), wasm.long(SPREAD.low)),
  wasm.longTimes(vector.half(read(KEY), 1), wasm.long(SPREAD.high)),
);
const trySlot = [
  write(WORD, wasm.loadPair(times(read(SLOT), num(ROW.slot)), PLACES.slots)),
  write(IS_EQUAL, vector.areAll(vector.isEqual(read(KEY), vector.load(times(read(WORD), num(ROW.key)), PLACES.keys)))),
];

/** The number of the key, or 0. Whether it is known is not branched on: that cannot be foretold. */
const findNumber = [
  write(SLOT, wasm.lowHalf(wasm.longShiftRight(spread, wasm.long(BigInt(64 - SLOT_BITS))))),
  loop(
    ...trySlot,
    write(SLOT, and(add(read(SLOT), num(1)), num((1 << SLOT_BITS) - 1))),
    leaveIf(wasm.isBelow(read(IS_EQUAL), wasm.isOther(read(WORD), num(0))), 0),
  ),
  write(WORD, times(read(WORD), read(IS_EQUAL))),
];

/** What goes on after fourteen letters: its next piece has the number of the one before as its last two bytes. */
const findFurtherPieces = when(
  wasm.isBelow(num(PIECE_LENGTH), read(LENGTH)),
  loop(
    write(START, add(read(START), num(PIECE_LENGTH))),
    when(isZero(read(WORD)), write(WORD, num(NO_PIECE))),
    ...takeKey,
    write(KEY, vector.withLastPair(read(KEY), read(WORD))),
    ...findNumber,
    leaveIf(wasm.isBelow(num(PIECE_LENGTH), read(LENGTH)), 0),
  ),
);

/** Keep the word, and the one before among the hopeful when this may follow it in a run. */
const keepWord = [
  wasm.store(read(OUT_HOPEFUL), wasm.minus(read(OUT), num(ROW.word))),
  write(
    OUT_HOPEFUL,
    add(
      read(OUT_HOPEFUL),
      wasm.shiftLeft(and(wasm.lowHalf(wasm.longShiftRight(read(FOLLOWERS), wasm.longOf(read(WORD)))), num(1)), num(2)),
    ),
  ),
  write(FOLLOWERS, wasm.loadLong(times(read(WORD), num(ROW.followers)), PLACES.followers)),
  wasm.store(read(OUT), read(END)),
  wasm.store(read(OUT), read(WORD), 4),
  write(OUT, add(read(OUT), num(ROW.word))),
];

/**
 * `split(count)`: the units of a block as words with their numbers; leaves how many there are.
 *
 * ```
 * for (const { end, letters } of wordsOf(units)) {
 *   const word = numbers.get(letters) ?? 0;
 *   if (mayFollow(before, word)) hopefuls.push(words.length - 1);
 *   words.push({ end, word });
 *   before = word;
 * }
 * hopefuls.push(words.length - 1); // what follows it is in the next block
 * ```
 */
export const SPLIT_PROGRAM: AssembledFunction = {
  name: "split",
  parameterCount: 1,
  locals: [...Array<typeof NUMBER>(NUMBER_COUNT).fill(NUMBER), LONG, LONG, LONG, LONG, VECTOR],
  body: [
    write(AT, num(PLACES.units)),
    write(OUT, num(PLACES.words)),
    write(OUT_HOPEFUL, num(PLACES.hopefuls)),
    loop(
      ...findEdges,
      block(
        loop(
          leaveIf(wasm.longIsZero(read(ENDS)), 1),
          write(END, placeOf(ENDS)),
          dropLowest(ENDS),
          ...takeKey,
          ...findNumber,
          findFurtherPieces,
          ...keepWord,
          ...nextStart,
          leave(0),
        ),
      ),
      write(AT, add(read(AT), num(STRIDE))),
      leaveIf(wasm.isAtLeast(add(num(PLACES.units), read(COUNT)), read(AT)), 0),
    ),
    when(
      wasm.isBelow(num(PLACES.words), read(OUT)),
      wasm.store(read(OUT_HOPEFUL), wasm.minus(read(OUT), num(ROW.word))),
      write(OUT_HOPEFUL, add(read(OUT_HOPEFUL), num(4))),
    ),
    wasm.store(num(FIGURES.hopefulCount), wasm.shiftRight(wasm.minus(read(OUT_HOPEFUL), num(PLACES.hopefuls)), num(2))),
    wasm.shiftRight(wasm.minus(read(OUT), num(PLACES.words)), num(3)),
  ].flat(),
};
