import type { PublicationDays } from "../../model/publication-days.ts";

/** Days that certainly lie between two publications: 0 when they may be of one day; null when one has no day at all. */
export function daysApart(a: PublicationDays, b: PublicationDays): number | null {
  if ((a.first === null && a.last === null) || (b.first === null && b.last === null)) return null;
  const afterA = (b.first ?? Number.NEGATIVE_INFINITY) - (a.last ?? Number.POSITIVE_INFINITY);
  const afterB = (a.first ?? Number.NEGATIVE_INFINITY) - (b.last ?? Number.POSITIVE_INFINITY);
  return Math.max(0, afterA, afterB);
}
