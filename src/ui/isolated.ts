/** Signs that open or close a run of another direction; one without its other half reaches to the end of the line. */
const OPEN_OR_CLOSE = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters from right to left, and marks that stand for one. */
const RIGHT_TO_LEFT =
  /[\u061c\u200f\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name or title inside a sentence of ours: one with letters that run from right to left stands between signs that
 * keep it from turning the date behind it about.
 *
 * Signs of its own that open or close such a run are left out.
 *
 * Source: Unicode Standard Annex 9, FSI and PDI.
 */
export function isolated(text: string): string {
  const balanced = text.replace(OPEN_OR_CLOSE, "");
  return RIGHT_TO_LEFT.test(balanced) ? `\u2068${balanced}\u2069` : balanced;
}
