import { foldWord } from "../../source/month-names.ts";
import type { PageDocument } from "../page-dom.ts";
import type { PageBlock } from "./find-page-blocks.ts";

const HEADING = /^H[1-4]$/;
const TITLE_BREAK = / [|–—«»·•:-] |[|«»:] /;
const LONGEST_TITLE = 400;
/** A shorter title must be the whole headline, as a word or two may stand in any sentence. */
const TELLING_LENGTH = 12;

/**
 * The block that is the headline of the page's article, or null when none is clear.
 *
 * A first heading that the page's title names goes before another heading that it names, then a first heading that has
 * no rival, then a line of text that the title names. Parts of the page about other things have no say.
 */
export function findHeadlineBlock(document: PageDocument, blocks: readonly PageBlock[]): PageBlock | null {
  const titles = titlesOf(document);
  const headings = blocks.filter(({ tag, text }) => HEADING.test(tag) && text !== "");
  const firsts = headings.filter(({ tag }) => tag === "H1");
  const clearFirsts = firsts.filter(isOfArticle);
  return (
    firsts.find((block) => isTitled(block, titles)) ??
    headings.find((block) => isOfArticle(block) && isTitled(block, titles)) ??
    (clearFirsts.length === 1 ? clearFirsts[0] : undefined) ??
    blocks.find((block) => isOfArticle(block) && isLine(block) && isTitled(block, titles)) ??
    clearFirsts[0] ??
    null
  );
}

/** What the page calls itself, whole and in the parts that a title joins ("Pact signed | The Herald"), folded. */
function titlesOf(document: PageDocument): string[] {
  const given = [
    document.querySelector('meta[property="og:title"]')?.getAttribute("content"),
    document.querySelector('meta[name="twitter:title"]')?.getAttribute("content"),
    document.querySelector("title")?.textContent,
  ].map((title) => (title ?? "").slice(0, LONGEST_TITLE));
  return given
    .flatMap((title) => [title, ...title.split(TITLE_BREAK)])
    .map(foldTitle)
    .filter((title) => title !== "");
}

function isOfArticle({ asides }: PageBlock): boolean {
  return asides.length === 0;
}

function isLine({ text, links }: PageBlock): boolean {
  return links.length === 0 && text.length >= TELLING_LENGTH && text.length < 300;
}

function isTitled(block: PageBlock, titles: readonly string[]): boolean {
  const words = foldTitle(block.text);
  if (words.length < 3) return false;
  return titles.some(
    (title) =>
      title === words ||
      (words.length >= TELLING_LENGTH && title.includes(words)) ||
      (title.length >= TELLING_LENGTH && words.includes(title) && words.length < 2 * title.length),
  );
}

function foldTitle(text: string): string {
  return foldWord(text.slice(0, LONGEST_TITLE))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
