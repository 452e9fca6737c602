const LONGEST = 120;

/** `text` in one line of at most 120 UTF-16 units, for a finding; what is cut off shows as `…`. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
