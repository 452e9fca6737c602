import type { Finding } from "./finding.ts";
import { FINDING_WORDS } from "./finding-wording.ts";

/** Signs that would break the line, steer a terminal or turn the direction of what follows. */
const UNSHOWN = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A name or words of a file on one line; a sign that cannot be shown is written as its number: `a\u{A}b.md`. */
export function onOneLine(words: string): string {
  return words.replace(UNSHOWN, (sign) => `\\u{${sign.charCodeAt(0).toString(16).toUpperCase()}}`);
}

/** Where a finding is: `2023/a.md:4`, `feed.xml, entry 3`, or the file alone. */
export function findingPlace({ file, line, entry }: Omit<Finding, "code"> & { readonly code?: unknown }): string {
  const name = onOneLine(file);
  if (line !== undefined) return `${name}:${line}`;
  return entry === undefined ? name : `${name}, entry ${entry}`;
}

/** A finding in one line without its place: what is the matter, what stands there and what would be right. */
export function findingMessage({ code, found, expected }: Finding): string {
  const { what } = FINDING_WORDS[code];
  if (found === undefined) return expected === undefined ? what : `${what} Expected: ${expected}.`;
  return expected === undefined ? `${what} Found: ${found}` : `${what} Found: ${found}; expected: ${expected}.`;
}
