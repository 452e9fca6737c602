import type { Finding } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";

/** Lines of text of a mail that are read: two megabytes of them. Files that are sent along have more, but no words. */
const MOST_LINES = 30_000;
/** In bytes; a line of a packed file has 60 to 76 signs without a space. */
const SHORTEST_PACKED = 40;
const [LINE_BREAK, SPACE] = [10, 32];

/**
 * The bytes of a mail up to its 30,000th line of text, and how many lines come after them: 0 for any real mail.
 *
 * The library holds every line of a text apart. Lines of packed files are not counted. One pass.
 */
export function limitMailLines(bytes: Uint8Array): { readonly kept: Uint8Array; readonly unread: number } {
  let [lines, end, start] = [0, bytes.length, 0];
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, start)) {
    const line = bytes.subarray(start, at);
    start = at + 1;
    if (line.length >= SHORTEST_PACKED && !line.includes(SPACE)) continue;
    if (++lines === MOST_LINES) end = start;
  }
  const unread = Math.max(0, lines - MOST_LINES);
  return { kept: unread === 0 ? bytes : bytes.subarray(0, end), unread };
}

/** That the last `unread` lines of a mail were not read. */
export function tooManyLines(unread: number, file: string): Finding {
  const found = `${inFigures(MOST_LINES + unread)} lines of text, of which the last ${inFigures(unread)} were not read`;
  return { code: "file-overlong", file, found, expected: `up to ${inFigures(MOST_LINES)}` };
}
