import type { TextLine } from "../source/text-lines.ts";

/** A field of a mail's header as mail programs print it above a mail that they quote or pass on. */
export type HeaderField = "sender" | "date" | "title" | "other";

const NAMES: readonly (readonly [HeaderField, RegExp])[] = [
  ["sender", /^(?:from|von|de|da)$/i],
  ["date", /^(?:sent|date|gesendet|datum|envoyé|inviato|fecha|enviado|data)$/i],
  ["title", /^(?:subject|betreff|objet|oggetto|asunto)$/i],
  ["other", /^(?:to|cc|bcc|reply-to|an|à|a|para|importance|attachments)$/i],
];
const FIELD = /^\*{0,2}([\p{L}-]{1,11})\s{0,3}:\*{0,2}\s{0,3}(.*)$/u;
const MOST_HEADERS = 8;

/** What a line of a header names, with its words; null for a line of none. */
export function readHeaderLine(words: string): { readonly field: HeaderField; readonly value: string } | null {
  const [, name = "", value = ""] = FIELD.exec(words) ?? [];
  const field = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  return field === undefined ? null : { field, value };
}

/** Whether three lines of a mail's header start on line `at`. */
export function startsHeader(lines: readonly TextLine[], at: number): boolean {
  const fieldAt = (line: number) => readHeaderLine(lines[line]?.words ?? "")?.field;
  return fieldAt(at) === "sender" && fieldAt(at + 1) !== undefined && fieldAt(at + 2) !== undefined;
}

/** The last line of the header that starts within two lines of `from`; the line before `from` when there is none. */
export function lastHeader(lines: readonly TextLine[], from: number): number {
  let last = from - 1;
  for (let at = from; at < lines.length && at < from + MOST_HEADERS + 2; at++) {
    const words = lines[at]?.words ?? "";
    if (readHeaderLine(words) !== null) last = at;
    else if (words !== "" || last >= from) break;
  }
  return last;
}
