import type { SourceFormat } from "../source/source-format.ts";

/** What the first bytes of a file show it to be; `null` when they may be any text. */
type Shown = "html" | "mhtml" | "feed" | "pdf" | "docx" | "archive" | "old-office";

const HEAD_BYTES = 2048;
const ARCHIVE = [0x50, 0x4b, 3, 4];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** Some programs number it: `word/document2.xml`. */
const DOCUMENT_NAME = "word/document";
const HTML = /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype html|html|head|body)\b/i;
/** What browsers write at the top of a page that they save with its pictures. */
const MHTML = /^(?:From: <Saved by |Snapshot-Content-Location:)/i;
const FEED = /<(?:rss|feed|rdf:rdf)[\s>]/i;
const META_CHARSET = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i;

/** The start of a file as ASCII, without a byte order mark, zero bytes and white space before it. */
function headOf(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes.subarray(0, HEAD_BYTES)) if (isOfHead(byte)) codes.push(byte);
  return String.fromCharCode(...codes).trimStart();
}

function isOfHead(byte: number): boolean {
  return byte !== 0 && byte < 0x80;
}

/** What a head begins with that is known by its words, whatever their case. */
const TELLING_SIGNS: ReadonlySet<number> = new Set(Array.from("<%FfSs", (sign) => sign.charCodeAt(0)));
const [FIRST_SPACE, LAST_SPACE, SPACE] = [9, 13, 32];

/** The head of a file that may be known by it; empty for most texts, of which the first letter tells that they are not. */
function tellingHeadOf(bytes: Uint8Array): string {
  const first = bytes
    .subarray(0, HEAD_BYTES)
    .find((byte) => isOfHead(byte) && byte !== SPACE && (byte < FIRST_SPACE || byte > LAST_SPACE));
  return first !== undefined && TELLING_SIGNS.has(first) ? headOf(bytes) : "";
}

/** What a file is by what it holds: null for any text, so that its name may decide. */
export function sniffFormat(bytes: Uint8Array): Shown | null {
  const head = tellingHeadOf(bytes);
  if (head.startsWith("%PDF-")) return "pdf";
  if (startsWith(bytes, ARCHIVE)) return hasName(bytes, DOCUMENT_NAME) ? "docx" : "archive";
  if (startsWith(bytes, OLD_OFFICE)) return "old-office";
  if (MHTML.test(head)) return "mhtml";
  if (HTML.test(head)) return "html";
  return head.startsWith("<") && FEED.test(head) ? "feed" : null;
}

/** The encoding that a page or XML names in its first bytes, or null. */
export function namedEncoding(bytes: Uint8Array, format: SourceFormat): string | null {
  if (format !== "html" && format !== "feed") return null;
  const head = headOf(bytes);
  return XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** Whether an ASCII name stands among the bytes; one pass. */
export function hasName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < name.length && bytes[at + length] === name.charCodeAt(length)) length++;
    if (length === name.length) return true;
  }
  return false;
}
