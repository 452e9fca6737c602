/** "Show 50 more of 302"; the last button names what is left. */
export function moreWords(shown: number, passing: number, page: number): string {
  return `Show ${Math.min(page, passing - shown)} more of ${passing}`;
}

/** "no claim", "1 claim", "4 claims". */
export function claimsWords(claims: number): string {
  if (claims === 0) return "no claim";
  return claims === 1 ? "1 claim" : `${claims} claims`;
}
