/** Instructions of WebAssembly as bytes. What takes operands puts their code before its own, so that code nests as formulas do. */
export type Code = readonly number[];

/** A number of one machine word. Source: WebAssembly Core Specification 2.0, section 5.2.2 (LEB128). */
function signedBytes(value: number | bigint): Code {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** A length, a place or an offset, at least 0. */
export function unsignedBytes(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

type One = (operand: Code) => Code;
type Two = (left: Code, right: Code) => Code;

const one =
  (...code: number[]): One =>
  (operand) => [...operand, ...code];
const two =
  (...code: number[]): Two =>
  (left, right) => [...left, ...right, ...code];
const loading =
  (...code: number[]) =>
  (address: Code, offset = 0): Code => [...address, ...code, 0, ...unsignedBytes(offset)];
const storing =
  (...code: number[]) =>
  (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...code, 0, ...unsignedBytes(offset)];

export const num = (value: number): Code => [0x41, ...signedBytes(value | 0)];
export const long = (value: bigint): Code => [0x42, ...signedBytes(BigInt.asIntN(64, value))];
export const read = (local: number): Code => [0x20, local];
export const write = (local: number, value: Code): Code => [...value, 0x21, local];

export const isZero = one(0x45);
export const isEqual = two(0x46);
export const isOther = two(0x47);
export const isBelow = two(0x49);
export const isAtLeast = two(0x4f);
export const lowestBit = one(0x68);
export const add = two(0x6a);
export const minus = two(0x6b);
export const times = two(0x6c);
export const and = two(0x71);
export const or = two(0x72);
export const shiftLeft = two(0x74);
export const shiftRight = two(0x76);
export const choose = (yes: Code, no: Code, condition: Code): Code => [...yes, ...no, ...condition, 0x1b];
export const longIsZero = one(0x50);
export const longLowestBit = one(0x7a);
export const longBitCount = one(0x7b);
export const longPlus = two(0x7c);
export const longMinus = two(0x7d);
export const longTimes = two(0x7e);
export const longAnd = two(0x83);
export const longOr = two(0x84);
export const longXor = two(0x85);
export const longShiftLeft = two(0x86);
export const longShiftRight = two(0x88);
export const longOf = one(0xad);
export const lowHalf = one(0xa7);

export const load = loading(0x28);
export const loadLong = loading(0x29);
export const loadByte = loading(0x2d);
export const loadPair = loading(0x2f);
export const store = storing(0x36);
export const storeLong = storing(0x37);
export const storeByte = storing(0x3a);

/** Sixteen bytes at once. */
export const vector = {
  load: loading(0xfd, 0x00),
  store: storing(0xfd, 0x0b),
  filled: (byte: number): Code => [...num(byte), 0xfd, 0x0f],
  half: (whole: Code, half: 0 | 1): Code => [...whole, 0xfd, 0x1d, half],
  withLastPair: (whole: Code, pair: Code): Code => [...whole, ...pair, 0xfd, 0x1a, 7],
  isEqual: two(0xfd, 0x23),
  isBelow: two(0xfd, 0x26),
  and: two(0xfd, 0x4e),
  or: two(0xfd, 0x50),
  /** The bits of the first where those of the third are set, else of the second. */
  choose: (yes: Code, no: Code, bits: Code): Code => [...yes, ...no, ...bits, 0xfd, 0x52],
  areAll: one(0xfd, 0x63),
  /** The highest bit of each byte, the first lowest. */
  highBits: one(0xfd, 0x64),
  minus: two(0xfd, 0x71),
};

/** Go on from the start of the loop that is `depth` blocks out, or behind the end of such a block. */
export const leave = (depth: number): Code => [0x0c, depth];
export const leaveIf = (condition: Code, depth: number): Code => [...condition, 0x0d, depth];
export const block = (...body: Code[]): Code => [0x02, 0x40, ...body.flat(), 0x0b];
export const loop = (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0b];
export const when = (condition: Code, ...body: Code[]): Code => [...condition, 0x04, 0x40, ...body.flat(), 0x0b];
