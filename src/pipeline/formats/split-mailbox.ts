import { readPartHead } from "./mail-parts.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** "From ann@mill.example Fri Jan  7 10:00:00 2022", with the words behind the sender. */
const SEPARATOR = /^From ([^\s]{1,320})[ \t]*([^\n]{0,120})$/gm;
const TIME = /\d{1,2}:\d\d/;
const YEAR = /\b(?:19|20)\d\d\b/;
const HEADER_LINE = /^>?[A-Za-z][\w-]{0,60}:/;
/** What a mail's header has; a line of a text may begin like one of them, and hardly two of them like two. */
const OF_MAILS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "date",
  "subject",
  "message-id",
  "received",
  "return-path",
  "delivered-to",
  "mime-version",
  "content-type",
  "x-mozilla-status",
]);
const FEWEST_OF_MAILS = 2;
/** In letters, of a header. */
const LONGEST_PROOF = 1500;
const MOST_MAILS = 10_000;
const BLANK = /^\s*$/;
/** What mailboxes write before a line of a text that begins as a mail does. */
const ESCAPED = /^>(?=>{0,9}From )/gm;

/**
 * The mails of a mailbox, each without the line that parts it from the one before, and without the mark before a line of
 * its own that begins like that one; a file of one mail alone is one.
 *
 * Some programs write no blank line above the line that parts, or no time in it: then the header below must show that a
 * mail begins. What stands past the ten thousandth is left with it. Source: RFC 4155, appendix A.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  // Each byte is one character, so that a place in the text is one in the bytes.
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isMarked) return splitMailbox(bytes.subarray(3));
  const text = new TextDecoder("latin1").decode(bytes);
  const starts = Array.from(text.matchAll(SEPARATOR))
    .filter((match) => startsMail(text, match))
    .map(({ index }) => index);
  // A mail that is no mailbox may quote such a line.
  if (starts[0] === undefined || !BLANK.test(text.slice(0, starts[0]))) return [bytes];
  const kept = starts.slice(0, MOST_MAILS);
  return kept.map((start, number) => {
    const from = text.indexOf("\n", start) + 1;
    const end = kept[number + 1] ?? bytes.length;
    return withoutMarks(bytes.subarray(from, end), text.slice(from, end));
  });
}

function startsMail(text: string, { index, 0: line, 1: sender = "", 2: rest = "" }: RegExpExecArray): boolean {
  const below = index + line.length + 1;
  if (!HEADER_LINE.test(text.slice(below, below + 70))) return false;
  const isDated = TIME.test(rest) && YEAR.test(rest);
  const isBelowBlank = index === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, index - 3), index));
  if (isDated && isBelowBlank) return true;
  if (!isDated && rest.trim() !== "" && !TIME.test(rest) && !YEAR.test(rest)) return false;
  if (!isDated && !sender.includes("@") && !/^(?:-|MAILER-DAEMON)$/i.test(sender)) return false;
  const next = text.indexOf("\nFrom ", below);
  const end = Math.min(below + LONGEST_PROOF, next === -1 ? text.length : next + 1);
  const names = [...readPartHead(text.slice(below, end)).fields.keys()];
  return names.filter((name) => OF_MAILS.has(name)).length >= FEWEST_OF_MAILS;
}

/** The bytes of a mail of which `text` has each as one character. */
function withoutMarks(bytes: Uint8Array, text: string): Uint8Array {
  const places = Array.from(text.matchAll(ESCAPED), ({ index }) => index);
  if (places.length === 0) return bytes;
  const own = new Uint8Array(bytes.length - places.length);
  let [taken, length] = [0, 0];
  for (const place of [...places, bytes.length]) {
    own.set(bytes.subarray(taken, place), length);
    length += place - taken;
    taken = place + 1;
  }
  return own;
}
