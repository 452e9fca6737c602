/** A whole number with its thousands apart, whatever the locale: `30000` → `30,000`. */
export function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
