import { parseAddress } from "../source/read-stated-fields.ts";

/** In UTF-16 units; browsers and tools note the address before anything else. */
const LONGEST_HEAD = 4000;
/** What a browser writes above a page that it saves, with the address's length in brackets. */
const BY_BROWSER = /<!--\s{0,9}saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000}?)\s{0,9}-->/i;
/** What SingleFile and the like write. */
const BY_TOOL = /<!--\s{0,9}Page saved with [^\n]{1,60}\n\s{0,9}url:\s{0,9}(https?:\/\/\S{1,2000})/i;

/** The address that the program which saved a page noted in it, or null. */
export function findSavedAddress(html: string): string | null {
  const head = html.slice(0, LONGEST_HEAD);
  const address = BY_BROWSER.exec(head)?.[1] ?? BY_TOOL.exec(head)?.[1];
  return address === undefined ? null : parseAddress(address);
}
