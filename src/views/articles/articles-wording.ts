import type { CountUnit } from "../../model/filter.ts";
import { countedIn } from "../../ui/count-words.ts";

/** "All 302 reports", "1 report in the list". */
export function allWords(passing: number, unit: CountUnit): string {
  return passing === 1 ? `${countedIn(1, unit)} in the list` : `All ${countedIn(passing, unit)}`;
}

/** "no claim", "1 claim", "4 claims". */
export function claimsWords(claims: number): string {
  if (claims === 0) return "no claim";
  return claims === 1 ? "1 claim" : `${claims} claims`;
}
