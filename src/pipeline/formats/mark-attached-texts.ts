import { type PartHead, parameterOf, readPartHead, typeOf } from "./mail-parts.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The line above a part's header. */
const BOUNDARY_LINE = /^--([^\r\n]{1,200}?)[ \t]*\r?\n(?=[A-Za-z-]{1,70}:)/gm;
const LONGEST_HEAD = 4000;
/** A mail with more of them is refused. */
const MOST_PARTS = 10_000;
/** The parts of one say the same in different ways: none of them is a file. */
const ALTERNATIVES =
  /multipart\/alternative\s*;(?:[^\n]|\n[ \t]){0,300}?boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;]{1,200}))/gi;
const TEXT_TYPES: ReadonlySet<string> = new Set(["text/plain", "text/html"]);
/** What mail servers of Microsoft call a piece of the mail itself, behind a file that it shows. */
const PIECE = /^ATT\d{3,9}\.(?:txt|html?)$/i;
const DISPOSITION = /^content-disposition:[^;\r\n]*/im;
const ATTACHED = "Content-Disposition: attachment";

/**
 * A mail whose texts with a file's name are marked as attached files, where a mail program shows them within the mail.
 *
 * A file that is sent along is a text of its own, of its own day and writer, wherever it is shown.
 */
export function markAttachedTexts(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes);
  const alternatives = new Set(Array.from(text.matchAll(ALTERNATIVES), ([, quoted, bare]) => quoted ?? bare));
  const begun = new Set<string>();
  const marks: Mark[] = [];
  let count = 0;
  for (const { index, 0: line, 1: boundary = "" } of text.matchAll(BOUNDARY_LINE)) {
    if (++count > MOST_PARTS) return bytes;
    const isFirst = !begun.has(boundary);
    begun.add(boundary);
    const start = index + line.length;
    const words = text.slice(start, start + LONGEST_HEAD);
    const head = readPartHead(words);
    if (alternatives.has(boundary) || !isShownFile(head, isFirst)) continue;
    const own = DISPOSITION.exec(words.slice(0, head.end));
    const at = start + (own?.index ?? 0);
    marks.push({ at, end: at + (own?.[0].length ?? 0), mark: own === null ? `${ATTACHED}\r\n` : ATTACHED });
  }
  return marks.length === 0 ? bytes : withMarks(text, marks);
}

/** What is written in the place of `[at, end)`. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly mark: string;
}

/** The first part of several is what the mail itself says, unless it is said to be a file that is shown. */
function isShownFile(head: PartHead, isFirst: boolean): boolean {
  const disposition = head.fields.get("content-disposition");
  if (!TEXT_TYPES.has(typeOf(head)) || !/^inline\b/i.test(disposition ?? "inline")) return false;
  if (disposition === undefined && isFirst) return false;
  const name = parameterOf(head, "content-disposition", "filename") ?? parameterOf(head, "content-type", "name");
  return name !== null && !PIECE.test(name);
}

/** The bytes of a text that has each as one character, with the marks in their places. */
function withMarks(text: string, marks: readonly Mark[]): Uint8Array {
  const pieces: string[] = [];
  let taken = 0;
  for (const { at, end, mark } of marks) {
    pieces.push(text.slice(taken, at), mark);
    taken = end;
  }
  const whole = pieces.join("") + text.slice(taken);
  return Uint8Array.from({ length: whole.length }, (_, place) => whole.charCodeAt(place));
}
