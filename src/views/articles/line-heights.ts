/** What decides how high a line of the list is: the same for every line, so that none moves when its words arrive. */
export interface LineLook {
  /** On a phone the title has two lines and the date one of its own. */
  readonly isNarrow: boolean;
  /** A search shows up to two lines of the text. */
  readonly hasExcerpt: boolean;
}

/**
 * The height of a line, in the page's root size. Must be what reports.css makes room for.
 *
 * On a phone that is the longest that a line says: 40 px of title, 18 of outlet, 36 of excerpt, 4 and 22 of date, 16 around.
 */
export function lineRem({ isNarrow, hasExcerpt }: LineLook): number {
  if (isNarrow) return hasExcerpt ? 8.5 : 6.25;
  return hasExcerpt ? 6 : 3.5;
}

const OTHER_REM = 1.5;
const OTHER_NARROW_REM = 2.75;

/** How much higher a line is that shows `lines` other reports of its story. */
export function othersRem(lines: number, isNarrow: boolean): number {
  return lines * (isNarrow ? OTHER_NARROW_REM : OTHER_REM) + 0.5;
}
