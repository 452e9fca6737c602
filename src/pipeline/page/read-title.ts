/** What stands between a headline and the name of its site. */
const SEPARATORS = /\s+[|–—·•»«:/\\~-]+\s+|\s*[|»]\s*|\s+::\s+/g;
/** Separators that no headline uses within itself. */
const STRONG = /^\s*(?:[|»]|::)\s*$/;
const LONGEST_SITE = 60;
const SHORTEST_HEADING = 12;
const FEWEST_WORDS = 4;
/** A title as long may be the beginning of a longer one: some fields hold 110 characters. */
const CUT_SHORT = 70;

/**
 * The headline among a page's titles, the surest title first, without the name of the site; null when there is none.
 *
 * A heading of the page that begins or ends a title is the headline. Else a part at the end or the start goes that is
 * one of `sites`, and after a bar a short part at the end whatever it is.
 */
export function readTitle(
  titles: readonly string[],
  headings: readonly string[],
  sites: readonly string[],
): string | null {
  const names = sites.map(fold).filter((name) => name.length > 1);
  const found = titles.map((title) => withoutSite(title, headings, names)).filter((title) => !isSite(title, names));
  return found[0] ?? headings.find((heading) => !isSite(heading, names)) ?? null;
}

/** What stands behind the last separator of a window's title that holds the headline before it; null when nothing. */
export function siteInTitle(windowTitle: string, headline: string): string | null {
  const last = [...windowTitle.matchAll(SEPARATORS)].at(-1);
  if (!last || !fold(windowTitle.slice(0, last.index)).includes(fold(headline))) return null;
  const site = windowTitle.slice(last.index + last[0].length).trim();
  return site === "" || site.length > LONGEST_SITE ? null : site;
}

function withoutSite(title: string, headings: readonly string[], names: readonly string[]): string {
  const shown = headings.find((heading) => heading.length >= SHORTEST_HEADING && isEndOf(title, heading));
  if (shown !== undefined) return shown;
  const longer = headings.find((heading) => title.length > CUT_SHORT && fold(heading).startsWith(fold(title)));
  if (longer !== undefined) return longer;
  let rest = title;
  for (let cut = cutOnce(rest, names); cut !== rest; cut = cutOnce(rest, names)) rest = cut;
  return rest;
}

/** Whether `heading` is all of `title` but a part before or behind a separator. */
function isEndOf(title: string, heading: string): boolean {
  if (fold(title) === fold(heading)) return true;
  return [...title.matchAll(SEPARATORS), ...title.matchAll(/:\s/g)].some((hit) => {
    const ends = [title.slice(0, hit.index), title.slice(hit.index + hit[0].length)];
    return ends.some((end) => fold(end) === fold(heading));
  });
}

function cutOnce(title: string, names: readonly string[]): string {
  const hits = [...title.matchAll(SEPARATORS)];
  const [first, last] = [hits[0], hits.at(-1)];
  if (!first || !last) return title;
  const [head, tail] = [title.slice(0, first.index), title.slice(last.index + last[0].length)];
  const beforeTail = title.slice(0, last.index);
  if (isSite(tail, names) && !isSite(beforeTail, names)) return beforeTail;
  const behindHead = title.slice(first.index + first[0].length);
  if (isSite(head, names) && !isSite(behindHead, names)) return behindHead;
  const isLabel = STRONG.test(last[0]) && tail.length <= LONGEST_SITE && wordsIn(tail) <= FEWEST_WORDS;
  return isLabel && wordsIn(beforeTail) >= FEWEST_WORDS ? beforeTail : title;
}

/** Whether words name the site: all of one of its names, with or without an ending such as `.com`, or part of one. */
function isSite(words: string, names: readonly string[]): boolean {
  if (words.length > LONGEST_SITE) return false;
  const own = fold(words);
  if (own === "") return true;
  return names.some(
    (name) =>
      own === name ||
      (own.length > 2 && name.startsWith(own)) ||
      (own.startsWith(name) && own.length <= name.length + 4),
  );
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Letters and digits alone, in small letters, without a leading article. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
