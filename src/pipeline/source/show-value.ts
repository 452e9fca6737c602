/** Deeper than anyone reads, and than a field of an article has reason to nest. */
const DEEPEST = 8;
const MOST_PARTS = 100;

/**
 * A value of JSON as JSON, for a finding.
 *
 * Lists and objects past the 8th level show as `…`, and so do the parts of one past the 100th: no value is too deep or
 * too long to be shown.
 */
export function showValue(value: unknown): string {
  return JSON.stringify(pruned(value, 0)) ?? "";
}

function pruned(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "…";
  if (Array.isArray(value)) {
    const parts = value.slice(0, MOST_PARTS).map((part) => pruned(part, depth + 1));
    return value.length > MOST_PARTS ? [...parts, "…"] : parts;
  }
  const fields = Object.entries(value);
  const shown = fields.slice(0, MOST_PARTS).map(([name, part]) => [name, pruned(part, depth + 1)]);
  return Object.fromEntries(fields.length > MOST_PARTS ? [...shown, ["…", "…"]] : shown);
}
