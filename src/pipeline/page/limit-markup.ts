import { findTags } from "./find-tags.ts";

/** No page that a person wrote nests deeper; browsers themselves stop at 512. */
const DEEPEST = 200;
/** More tags than any report's page has, and as many as are parsed in a second. */
const MOST_TAGS = 200_000;

const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen".split(" "),
);
/** Elements whose end may be left out: the next of the same name ends them. */
const ENDED_BY_NEXT = new Set("p li dt dd td th tr option".split(" "));

/**
 * The markup without the tags past a depth of 200 and past the 200,000th, so that nothing that walks the parsed page
 * can run deep or long.
 *
 * The text stays: tags that go leave a line break. Markup within both bounds comes back as it is. One pass.
 */
export function limitMarkup(html: string): string {
  const nesting = new Nesting();
  const kept: string[] = [];
  let at = 0;
  let tags = 0;
  for (const { name, isEnd, start, end } of findTags(html)) {
    tags += 1;
    const isKept = tags <= MOST_TAGS && (VOID.has(name) || (isEnd ? nesting.close(name) : nesting.open(name)));
    if (isKept) continue;
    const between = html.slice(at, start);
    kept.push(between, between.trim() === "" ? "" : "<br>");
    at = end;
  }
  return at === 0 ? html : kept.join("") + html.slice(at);
}

/** The elements that are open at a place of the page: at least as many as a parser has there. */
class Nesting {
  private readonly names: string[] = [];
  private readonly standing = new Map<string, number>();
  private readonly dropped = new Map<string, number>();

  /** Whether the start tag stays. */
  open(name: string): boolean {
    if (ENDED_BY_NEXT.has(name) && this.names.at(-1) === name) return true;
    const stays = this.names.length < DEEPEST;
    if (stays) this.names.push(name);
    count(stays ? this.standing : this.dropped, name, 1);
    return stays;
  }

  /** Whether the end tag stays. */
  close(name: string): boolean {
    if ((this.dropped.get(name) ?? 0) > 0) {
      count(this.dropped, name, -1);
      return false;
    }
    if ((this.standing.get(name) ?? 0) === 0) return true;
    for (let last = this.names.pop(); last !== undefined; last = this.names.pop()) {
      count(this.standing, last, -1);
      if (last === name) break;
    }
    return true;
  }
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
