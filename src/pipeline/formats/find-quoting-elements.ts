import { findTags } from "../page/find-tags.ts";
import { plainWords } from "./plain-words.ts";

/** Marks that mail programs give an element in which they put the mail that is answered. */
const MARKED =
  /\b(?:type\s{0,3}=\s{0,3}["']?cite|class\s{0,3}=\s{0,3}["'][^"']{0,100}(?:gmail_quote|yahoo_quoted|moz-cite))/i;
/** "On Mon, B wrote:" at the start of what is quoted, whatever follows the colon. */
const ATTRIBUTED = /^(?:On|Am|Le|El|Il) .{2,300}? (?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto) ?:/i;
const MOST = 1000;

/** The lines of each element of a mail's HTML that quotes another mail, by its marks or its first words; outermost alone. */
export async function findQuotingElements(html: string): Promise<string[]> {
  const found: string[] = [];
  let depth = 0;
  let open = { start: 0, end: 0 };
  for (const { name, isEnd, start, end } of findTags(html)) {
    if (name !== "blockquote" || found.length === MOST) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (!isEnd && depth === 1) open = { start, end };
    if (!isEnd || depth > 0 || open.end === 0) continue;
    const words = (await plainWords(html.slice(open.start, end))).trim();
    if (MARKED.test(html.slice(open.start, open.end)) || ATTRIBUTED.test(words)) found.push(words);
    open = { start: 0, end: 0 };
  }
  return found.filter((words) => words !== "");
}
