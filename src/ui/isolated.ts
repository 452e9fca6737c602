const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name or title inside a sentence of ours: one with letters that run from right to left stands between signs that
 * keep them from turning the date behind it about.
 *
 * Source: Unicode Standard Annex 9, FSI and PDI.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
