/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** "From ann@mill.example Fri Jan  7 10:00:00 2022", at the top or below a blank line, with a header's line below it. */
const SEPARATOR =
  /(?:^|\n\r?\n)(?=From \S{1,320} {1,3}[^\n]{0,40}\d{1,2}:\d\d(?::\d\d)?[^\n]{0,20}(?:19|20)\d\d[^\n]{0,20}\n>?[A-Za-z][\w-]{1,60}:)/g;
const MOST_MAILS = 10_000;

/**
 * The mails of a mailbox, each without the line that parts it from the one before; a file of one mail alone is one.
 *
 * What stands past the ten thousandth is left with it. Source: RFC 4155, appendix A.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  // Each byte is one character, so that a place in the text is one in the bytes.
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isMarked) return splitMailbox(bytes.subarray(3));
  const text = new TextDecoder("latin1").decode(bytes);
  const starts = Array.from(text.matchAll(SEPARATOR), ({ index, 0: blank }) => index + blank.length);
  // A mail that is no mailbox may quote such a line.
  if (starts[0] !== 0) return [bytes];
  const kept = starts.slice(0, MOST_MAILS);
  return kept.map((start, number) => bytes.subarray(text.indexOf("\n", start) + 1, kept[number + 1] ?? bytes.length));
}
