/** The mark that opens an item of a list. */
export interface ItemMark {
  /** Where its words begin. */
  readonly end: number;
  /** Where the next item of the list begins on the same line, or null. */
  readonly next: number | null;
}

const MARK = /(?:[\u2022\u2043\u25aa\u25cf*-][ \t]*)?(?:(\d{1,3})|([a-z]))(\.\)|\)|\.)[ \t]/y;

/** In units; an item that goes on longer is taken to be the last. */
const LONGEST_ITEM = 600;

/** Whether a mark can begin with the unit: no capital letter does, and most lines begin with one. */
function mayOpenMark(code: number): boolean {
  return !(code >= 65 && code <= 90);
}

/** The mark "1.", "2)", "3.)" or "a." at an offset, or null. */
export function itemMarkAt(text: string, offset: number): ItemMark | null {
  if (!mayOpenMark(text.charCodeAt(offset))) return null;
  MARK.lastIndex = offset;
  const mark = MARK.exec(text);
  if (mark === null) return null;
  const [whole, digits, letter = "", style = ""] = mark;
  const following = digits === undefined ? String.fromCharCode(letter.charCodeAt(0) + 1) : String(Number(digits) + 1);
  const end = offset + whole.length;
  const line = text.slice(end, end + LONGEST_ITEM);
  const place = line.indexOf(` ${following}${style} `);
  const lineEnd = line.indexOf("\n");
  const isOnLine = place >= 0 && (lineEnd < 0 || place < lineEnd);
  const isCapital = /\p{Lu}/u.test(line.charAt(place + following.length + style.length + 2));
  return { end, next: isOnLine && isCapital ? end + place + 1 : null };
}
