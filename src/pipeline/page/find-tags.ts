/** A tag as it is written in a page's markup. */
export interface WrittenTag {
  /** In small letters. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  /** After its `>`; the end of the markup where it has none. */
  readonly end: number;
}

const MARKUP = /<!--|<(\/?)([a-z][^\s/>]*)/gi;
/** Elements whose content is no markup. */
const RAW_TEXT = new Set(["script", "style", "textarea", "title"]);

/** The tags of a page in order, without what looks like one in comments, scripts and styles. One pass. */
export function* findTags(html: string): Generator<WrittenTag> {
  const markup = new RegExp(MARKUP);
  for (let hit = markup.exec(html); hit; hit = markup.exec(html)) {
    const name = (hit[2] ?? "").toLowerCase();
    const isEnd = hit[1] === "/";
    const end = endOf(html, name === "" ? "-->" : ">", hit.index + hit[0].length);
    if (name !== "") yield { name, isEnd, start: hit.index, end };
    markup.lastIndex = !isEnd && RAW_TEXT.has(name) ? startOfEndTag(html, name, end) : end;
  }
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function startOfEndTag(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}`, "gi");
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}
