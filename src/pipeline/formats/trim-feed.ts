import { inFigures } from "../source/in-figures.ts";
import type { FindingTally } from "./finding-tally.ts";

/** In letters; a tag of a real feed holds a few addresses. */
const LONGEST_TAG = 10_000;
/** Start tags, and signs that begin none, outside of what is quoted whole; of a busy page's markup a third. */
const MOST_MARKS = 20_000;
/** What the parser takes as it stands, up to where it ends. */
const QUOTED: readonly (readonly [start: string, end: string])[] = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
];
/** Different names of tags and attributes in a whole feed; each new one costs the parser more. Real feeds have fifty. */
const MOST_NAMES = 1000;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/g;
const ENTRY = /<(?:\w{1,20}:)?(?:item|entry)(?=[\s>/])/iy;
const ENTRY_END = /<\/(?:\w{1,20}:)?(?:item|entry)\s*>/gi;
const NAME = /<[a-z][\w:.-]{0,99}/iy;

/**
 * A feed without what no feed needs and its parser takes too long for: the attributes of a tag of more than 10,000
 * letters, and an entry with more than 20,000 tags, or with a name after the 1,000th that the feed uses for one. Each is `file-overlong`. One pass.
 */
export function trimFeed(text: string, file: string, findings: FindingTally): string {
  return new FeedTrimmer(text, file, findings).trim();
}

class FeedTrimmer {
  private readonly kept: string[] = [];
  private taken = 0;
  private marks = 0;
  private entry = 0;
  private entryStart = -1;
  private readonly names = new TagNames();
  private readonly text: string;
  private readonly file: string;
  private readonly findings: FindingTally;

  constructor(text: string, file: string, findings: FindingTally) {
    this.text = text;
    this.file = file;
    this.findings = findings;
  }

  trim(): string {
    const { text } = this;
    for (let at = text.indexOf("<"); at !== -1; ) {
      const quoted = QUOTED.find(([opening]) => text.startsWith(opening, at));
      at = text.indexOf("<", quoted === undefined ? this.readMark(at) : placeOf(text, quoted[1], at));
    }
    return this.taken === 0 ? text : this.kept.join("") + text.slice(this.taken);
  }

  /** Where to look for the next mark. */
  private readMark(at: number): number {
    const { text } = this;
    if (text[at + 1] === "/") return at + 1;
    if (isAt(ENTRY, text, at)) {
      [this.marks, this.entryStart] = [0, at];
      this.entry++;
      this.names.keep();
    } else this.marks++;
    const next = placeOf(text, "<", at + 1);
    const end = Math.min(next, placeOf(text, ">", at) + 1);
    if (end - at > LONGEST_TAG) {
      this.cut(at, end, `${isAt(NAME, text, at) ?? "<a"}>`, `a tag of ${inFigures(end - at)} letters`);
    } else if (!this.names.addAll(text.slice(at + 1, end - 1))) {
      return this.cutEntry(at, `${inFigures(MOST_NAMES)} names of tags`);
    }
    return this.marks > MOST_MARKS ? this.cutEntry(at, `${inFigures(MOST_MARKS)} tags in one entry`) : next;
  }

  private cutEntry(at: number, most: string): number {
    ENTRY_END.lastIndex = at;
    const end = ENTRY_END.test(this.text) ? ENTRY_END.lastIndex : this.text.length;
    this.cut(this.entryStart === -1 ? at : this.entryStart, end, "", `more than ${most}`);
    [this.marks, this.entryStart] = [0, -1];
    this.names.drop();
    return end;
  }

  private cut(start: number, end: number, insert: string, found: string): void {
    this.kept.push(this.text.slice(this.taken, Math.max(this.taken, start)), insert);
    this.taken = end;
    const place = { file: this.file, ...(this.entry > 0 && { entry: this.entry }) };
    this.findings.add({ code: "file-overlong", ...place, found, expected: "an entry as feeds have it" });
  }
}

/** The names of tags and attributes that a feed has used so far; those since the last entry's start can be dropped. */
class TagNames {
  private readonly known = new Set<string>();
  private fresh: string[] = [];

  /** Add those of a tag, written without its brackets; false when they are too many. */
  addAll(tag: string): boolean {
    if (this.known.has(tag)) return true;
    for (const [, name = ""] of tag.matchAll(ATTRIBUTE)) {
      if (this.known.has(name)) continue;
      if (this.known.size >= MOST_NAMES) return false;
      this.known.add(name);
      this.fresh.push(name);
    }
    return true;
  }

  keep(): void {
    this.fresh = [];
  }

  drop(): void {
    for (const name of this.fresh) this.known.delete(name);
    this.fresh = [];
  }
}

/** What stands at `at` of the pattern, or null. */
function isAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function placeOf(text: string, sign: string, from: number): number {
  const place = text.indexOf(sign, from);
  return place === -1 ? text.length : place;
}
