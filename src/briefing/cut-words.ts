/** Words of at most `most` letters, cut at a blank where one is near the end, and marked. */
export function cutWords(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, Math.max(0, most - 1)).join("");
  const blank = start.lastIndexOf(" ");
  return `${(blank > start.length * 0.7 ? start.slice(0, blank) : start).trimEnd()}…`;
}
