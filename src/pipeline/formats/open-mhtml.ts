import type { Finding } from "../../model/finding.ts";
import { parseAddress } from "../source/read-stated-fields.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { findPagePart, type PagePart } from "./find-page-part.ts";
import { readPartHead } from "./mail-parts.ts";
import { openPageFile } from "./open-page-file.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseMail } from "./parse-mail.ts";
import { namedEncoding } from "./sniff-format.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Open a web page that a browser saved with its pictures in one file, as MHTML; the page's frames are left out.
 *
 * It is no mail, though built as one: the day of its header is that of saving, and says nothing of publication.
 * Without a page in it, it is `entry-textless`; one that ends within the page is `file-damaged-part`, and read up to
 * there.
 */
export async function openMhtml(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  const text = new TextDecoder("latin1").decode(bytes);
  const { fields } = readPartHead(text);
  if (fields.size === 0) {
    return unopened({ code: "file-damaged", file, found: "no header", expected: "a page as a browser saves it" });
  }
  const part = findPagePart(text);
  const [found, expected] = ["no page in it", "a page, saved whole by a browser"];
  if (part === null) return unopened({ code: "entry-textless", file, found, expected });
  const read = await parseMail(asAttached(bytes, part), file);
  if ("refusal" in read) return unopened(read.refusal);
  const content = read.mail.attachments[0]?.content;
  const page = content === undefined || typeof content === "string" ? new Uint8Array(0) : new Uint8Array(content);
  if (page.every((byte) => byte <= 32))
    return unopened(...read.overlong, { code: "entry-textless", file, found, expected });
  const decoded = decodeBytes(page, part.encoding ?? namedEncoding(page, "html"));
  if ("code" in decoded) return unopened({ code: decoded.code, file });
  const opened = openPageFile(decoded.text, file, parseAddress(fields.get("snapshot-content-location") ?? ""));
  const findings: Finding[] = [...read.overlong, ...opened.findings];
  if (decoded.doubt !== undefined) findings.unshift({ code: "encoding-doubtful", file, found: decoded.doubt });
  if (!part.isClosed && !findings.some(({ code }) => code === "file-damaged-part" || code === "file-damaged")) {
    findings.unshift({
      code: "file-damaged-part",
      file,
      found: "its end within the page",
      expected: "a page to its end",
    });
  }
  return { sources: opened.sources, findings };
}

/** The page's part as a file attached to a mail, so that its bytes are unpacked and taken for nothing. */
function asAttached(bytes: Uint8Array, { start, end, packing }: PagePart): Uint8Array {
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${packing ?? "8bit"}\r\n\r\n`;
  const content = bytes.subarray(start, end);
  const whole = new Uint8Array(head.length + content.length);
  whole.set(new TextEncoder().encode(head));
  whole.set(content, head.length);
  return whole;
}
