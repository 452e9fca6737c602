const WORD = /[\p{L}\p{M}]+/uy;
const LETTER = /[\p{L}\p{M}]/u;

/** The end of the word that begins at `offset`; `offset` itself where none does. */
export function endOfWord(text: string, offset: number): number {
  let at = offset;
  while (isSimpleLetter(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  if (at === text.length || code < 0x80 || isDashOrQuote(code)) return at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** Whether the unit at `offset` is a letter or a mark on one; letters of two units do not count. */
export function isLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isSimpleLetter(code) || (code >= 0x80 && !isDashOrQuote(code) && LETTER.test(text.charAt(offset)));
}

/** A dash, curly quote, bullet or ellipsis: what is not ASCII in most English texts. */
function isDashOrQuote(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

function isSimpleLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a unit is a figure of ASCII, by its code. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
