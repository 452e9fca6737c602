import type { ArticleOrder } from "../../model/answers.ts";
import { bitCount, lowestBit, type RowSet } from "../row-set/row-set.ts";

/** Which rows of a list are asked for. */
export interface PageAsked {
  readonly order: ArticleOrder;
  readonly offset: number;
  readonly limit: number;
}

/**
 * A page of the rows of a set, by first day, of the newest first unless the oldest are asked for; rows from `dated` on have none and stand last in both orders.
 *
 * Only words up to the page's end are looked at, those before its beginning as a whole.
 */
export function pageRows(set: RowSet, dated: number, { order, offset, limit }: PageAsked): number[] {
  const page: number[] = [];
  let skip = offset;
  /** Take the bits of one word; false once the page is full. */
  const take = (word: number, bits: number, isDown: boolean): boolean => {
    const count = bitCount(bits);
    if (count <= skip) {
      skip -= count;
      return page.length < limit;
    }
    for (let rest = bits; rest !== 0 && page.length < limit; ) {
      const bit = isDown ? 31 - Math.clz32(rest) : lowestBit(rest);
      rest &= ~(1 << bit);
      if (skip > 0) skip--;
      else page.push((word << 5) + bit);
    }
    return page.length < limit;
  };
  const isDown = order !== "oldest";
  const edge = dated >>> 5;
  const below = (1 << (dated & 31)) - 1;
  const { bits } = set;
  let isOpen = limit > 0;
  for (let at = 0; isOpen && at <= edge; at++) {
    const word = isDown ? edge - at : at;
    const own = word === edge ? (bits[word] ?? 0) & below : bits[word]!;
    if (own !== 0) isOpen = take(word, own, isDown);
  }
  for (let word = edge; isOpen && word < bits.length; word++) {
    const own = word === edge ? bits[word]! & ~below : bits[word]!;
    if (own !== 0) isOpen = take(word, own, false);
  }
  return page;
}
