import { parseAddress } from "../source/read-stated-fields.ts";
import { openPageFile } from "./open-page-file.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseMail } from "./parse-mail.ts";

const PAGE_END = /<\/html\s*>/gi;
/** Where a frame's own page begins behind the end of another. */
const NEXT_PAGE = /<\/html\s*>\s*(?=(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype|html|\?xml)\b)/i;

/**
 * Open a web page that a browser saved with its pictures in one file, as MHTML; the page's frames are left out.
 *
 * It is no mail, though built as one: the day of its header is that of saving, and says nothing of publication.
 * Without a page in it, it is `entry-textless`.
 */
export async function openMhtml(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  const read = await parseMail(bytes, file);
  if ("refusal" in read) return unopened(read.refusal);
  const { mail, overlong } = read;
  const html = mail.html ?? "";
  if (html.trim() === "") {
    const [found, expected] = ["no page in it", "a page, saved whole by a browser"];
    return unopened(...overlong, { code: "entry-textless", file, found, expected });
  }
  const page = firstPageOf(html);
  const address = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value ?? "";
  const opened = openPageFile(page ?? html, file, parseAddress(address));
  // What was not read of a whole page are its pictures and styles.
  return { sources: opened.sources, findings: [...(page === null ? overlong : []), ...opened.findings] };
}

/** The page comes first, and its frames stand behind it; a comment or a script of its own may hold the tag that ends it. */
function firstPageOf(html: string): string | null {
  const next = NEXT_PAGE.exec(html);
  if (next !== null) return html.slice(0, next.index + next[0].length);
  const last = [...html.matchAll(PAGE_END)].at(-1);
  return last === undefined ? null : html.slice(0, last.index + last[0].length);
}
