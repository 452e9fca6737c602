import type { Email } from "postal-mime";
import type { Finding } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";
import { limitMailLines, tooManyLines } from "./limit-mail-lines.ts";

const MOST_NESTED = 32;
/** In bytes, of all parts. */
const LARGEST_HEADERS = 1_000_000;
/** Lines that may begin a part; the library looks at all parts for each. */
const MOST_PARTS = 10_000;
const [LINE_BREAK, HYPHEN] = [10, 45];

/** A mail in its parts, attached mails unopened, and what of it was not read; or why nothing of it was. */
export type ParsedMail =
  | { readonly mail: Email; readonly overlong: readonly Finding[] }
  | { readonly refusal: Finding };

/** Parse a mail up to the limits that `openMail` names. */
export async function parseMail(bytes: Uint8Array, file: string): Promise<ParsedMail> {
  if (countParts(bytes) > MOST_PARTS) {
    const [found, expected] = [`more than ${inFigures(MOST_PARTS)} parts`, `up to ${inFigures(MOST_PARTS)}`];
    return { refusal: { code: "file-unpacks-too-large", file, found, expected } };
  }
  const { default: PostalMime } = await import("postal-mime");
  const limits = { maxNestingDepth: MOST_NESTED, maxHeadersSize: LARGEST_HEADERS, forceRfc822Attachments: true };
  const { kept, unread } = limitMailLines(bytes);
  const mail = await parse(() => PostalMime.parse(kept, limits));
  if ("refusal" in mail) return { refusal: { file, ...mail.refusal } };
  if (mail.headers.every(({ value }) => value === "")) return { refusal: { file, ...NO_HEADER } };
  return { mail, overlong: unread === 0 ? [] : [tooManyLines(unread, file)] };
}

/** How many lines begin with the two hyphens of a part's boundary. */
function countParts(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) {
    if (bytes[at + 1] === HYPHEN && bytes[at + 2] === HYPHEN) count++;
  }
  return count;
}

const NO_HEADER = { code: "file-damaged", found: "no header", expected: "a mail as it was sent" } as const;
/** What the library's two limits are called, by a word of its messages. */
const REFUSALS: readonly { readonly sign: RegExp; readonly found: string; readonly expected: string }[] = [
  { sign: /nesting/, found: "parts in one another, too deep", expected: `up to ${MOST_NESTED}` },
  { sign: /header size/, found: "headers that are longer than any", expected: "up to 1 MB of them" },
];

/** The mail, or why the library refuses it. */
async function parse<Mail>(read: () => Promise<Mail>) {
  try {
    return await read();
  } catch (error) {
    const refusal = REFUSALS.find(({ sign }) => sign.test(String(error)));
    if (refusal === undefined) return { refusal: NO_HEADER };
    return { refusal: { code: "file-unpacks-too-large" as const, found: refusal.found, expected: refusal.expected } };
  }
}
