import { inFigures } from "../source/in-figures.ts";
import type { DatedSource } from "../source/source.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { findQuotedMail } from "./find-quoted-mail.ts";
import { limitMailLines, tooManyLines } from "./limit-mail-lines.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { plainWords } from "./plain-words.ts";

const REPLY_MARKS = /^(?:(?:re|fwd?|aw|wg|tr)\s{0,3}:\s{0,3}){1,9}/i;
const MOST_NESTED = 32;
/** Mails forwarded in one another; each is parsed anew in the one around it. */
const MOST_FORWARDED = 3;
/** In bytes, of all parts. */
const LARGEST_HEADERS = 1_000_000;
/** Lines that may begin a part; the library looks at all parts for each. */
const MOST_PARTS = 10_000;
const [LINE_BREAK, HYPHEN] = [10, 45];

/**
 * Open a mail: its subject, sender and date, its HTML part as text where it has one, else its plain part.
 *
 * Mails that it answers or quotes are cut as `quoted-mail`. Without a text it is `entry-textless`; what is no mail at
 * all is `file-damaged`, and one with more than 10,000 lines that may begin a part, or headers or parts in one another
 * past what any mail has, `file-unpacks-too-large`. Of one with more than 30,000 lines the first are read:
 * `file-overlong`.
 */
export async function openMail(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  if (countParts(bytes) > MOST_PARTS) {
    const [found, expected] = [`more than ${inFigures(MOST_PARTS)} parts`, `up to ${inFigures(MOST_PARTS)}`];
    return unopened({ code: "file-unpacks-too-large", file, found, expected });
  }
  const { default: PostalMime } = await import("postal-mime");
  const limits = {
    maxNestingDepth: MOST_NESTED,
    maxHeadersSize: LARGEST_HEADERS,
    maxRfc822NestingDepth: MOST_FORWARDED,
  };
  const { kept, unread } = limitMailLines(bytes);
  const mail = await parse(() => PostalMime.parse(kept, limits));
  if ("refusal" in mail) return unopened({ file, ...mail.refusal });
  if (mail.headers.every(({ value }) => value === "")) return unopened({ file, ...NO_HEADER });
  const overlong = unread === 0 ? [] : [tooManyLines(unread, file)];
  const html = mail.html === undefined ? "" : (await plainWords(mail.html)).trim();
  const text = html === "" ? (mail.text ?? "") : html;
  if (text.trim() === "") {
    return unopened(...overlong, {
      code: "entry-textless",
      file,
      found: "a mail without a body",
      expected: "a plain or HTML part",
    });
  }
  const sender = mail.from?.name || mail.from?.address?.split("@")[1] || null;
  const title = mail.subject?.replace(REPLY_MARKS, "").trim() || null;
  const sent = mail.headers.find(({ key }) => key === "date")?.value ?? mail.date ?? "";
  const source = {
    file,
    text,
    format: "plain" as const,
    bodyStart: 0,
    stated: { ...NOTHING_STATED, title, publisherName: sender },
    cuts: findQuotedMail(text),
    dated: dateOfSending(sent),
  };
  return { sources: [source], findings: overlong };
}

/** How many lines begin with the two hyphens of a part's boundary. */
function countParts(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) {
    if (bytes[at + 1] === HYPHEN && bytes[at + 2] === HYPHEN) count++;
  }
  return count;
}

function dateOfSending(sent: string): DatedSource | null {
  const date = parseStatedDate(sent);
  if (date === null || date.isAmbiguous) return null;
  return { published: { date: date.date, basis: "metadata" }, reason: `The mail was sent on ${date.date}.` };
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
