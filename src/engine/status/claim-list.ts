import type { Column } from "../../model/packed.ts";
import type { ClaimNumber } from "../../model/status.ts";

/** Numbers of claims, ascending; so those of one article stand together. */
export type ClaimList = Int32Array;

/** The claims for which `holds` is true; `claims` itself where that is all of them. */
export function keepClaims(claims: ClaimList, holds: (claim: ClaimNumber) => boolean): ClaimList {
  let first = 0;
  while (first < claims.length && holds(claims[first]!)) first++;
  if (first === claims.length) return claims;
  const kept = new Int32Array(claims.length - 1);
  kept.set(claims.subarray(0, first));
  let count = first;
  for (let at = first + 1; at < claims.length; at++) {
    if (holds(claims[at]!)) kept[count++] = claims[at]!;
  }
  return kept.slice(0, count);
}

export function someClaim(claims: ClaimList, holds: (claim: ClaimNumber) => boolean): boolean {
  for (let at = 0; at < claims.length; at++) if (holds(claims[at]!)) return true;
  return false;
}

/** The claims by the value of a column, in the order in which the values come first. */
export function splitClaims(claims: ClaimList, column: Column): Map<number, ClaimList> {
  const counts = new Map<number, number>();
  for (let at = 0; at < claims.length; at++) {
    const value = column[claims[at]!]!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [only] = counts.keys();
  if (only === undefined) return new Map();
  if (counts.size === 1) return new Map([[only, claims]]);
  return new Map([...counts.keys()].map((value) => [value, keepClaims(claims, (claim) => column[claim] === value)]));
}

/** The claims of both, ascending. */
export function mergeClaims(a: ClaimList, b: ClaimList): ClaimList {
  const merged = new Int32Array(a.length + b.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const isLeft = right === b.length || (left < a.length && a[left]! < b[right]!);
    merged[at] = isLeft ? a[left++]! : b[right++]!;
  }
  return merged;
}

/** Whether a list has a claim, by halving. */
export function hasClaim(claims: ClaimList, claim: ClaimNumber): boolean {
  let [start, end] = [0, claims.length];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (claims[middle]! >= claim) end = middle;
    else start = middle + 1;
  }
  return claims[start] === claim;
}
