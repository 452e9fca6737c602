/** The bits of a set of article rows: row r is bit `r & 31` of word `r >>> 5`. Bits past the last row are 0. */
export type RowBits = Uint32Array;

/** A set of article rows with how many there are. */
export interface RowSet {
  readonly bits: RowBits;
  readonly size: number;
}

/** Whether a row is in the set. */
export function hasRow({ bits }: RowSet, row: number): boolean {
  return ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** Call `visit` with every row of the set, ascending. */
export function visitRows({ bits }: RowSet, visit: (row: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) visit((word << 5) + lowestBit(rest));
  }
}

/** The place of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many bits of a word are set. Source: Henry Warren, "Hacker's Delight", 2nd edition, figure 5-2. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Put rows `start` up to, not including, `end` into the set. */
export function fillRows(bits: RowBits, start: number, end: number): void {
  if (start >= end) return;
  const [first, last] = [start >>> 5, (end - 1) >>> 5];
  const head = -1 << (start & 31);
  const tail = -1 >>> (31 - ((end - 1) & 31));
  if (first === last) {
    bits[first]! |= head & tail;
    return;
  }
  bits[first]! |= head;
  bits.fill(0xffff_ffff, first + 1, last);
  bits[last]! |= tail;
}

/** Put one row into the set. */
export function addRow(bits: RowBits, row: number): void {
  bits[row >>> 5]! |= 1 << (row & 31);
}

/** Take one row out of the set. */
export function dropRow(bits: RowBits, row: number): void {
  bits[row >>> 5]! &= ~(1 << (row & 31));
}
