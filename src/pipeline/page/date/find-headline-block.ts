import { foldWord } from "../../source/month-names.ts";
import type { PageDocument } from "../page-dom.ts";
import type { PageBlock } from "./find-page-blocks.ts";

const HEADING = /^H[1-4]$/;

/** The order of the block that is the page's headline, by its title; the only first heading else; null when none is clear. */
export function findHeadlineBlock(document: PageDocument, blocks: readonly PageBlock[]): PageBlock | null {
  const titles = [
    document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "",
    document.querySelector('meta[name="twitter:title"]')?.getAttribute("content") ?? "",
    document.querySelector("title")?.textContent ?? "",
  ]
    .flatMap((title) => [title, ...title.split(/ [|–—«»·•:-] |[|«»:] /)].map(foldTitle))
    .filter((title) => title !== "");
  const isTitle = (block: PageBlock) => {
    const words = foldTitle(block.text);
    return (
      words.length >= 3 &&
      titles.some(
        (title) =>
          title === words ||
          (words.length >= 12 && title.includes(words)) ||
          (title.length >= 12 && words.includes(title) && words.length < 2 * title.length),
      )
    );
  };
  const headings = blocks.filter(({ tag, text }) => HEADING.test(tag) && text !== "");
  const named =
    headings.find((block) => block.tag === "H1" && isTitle(block)) ??
    headings.find((block) => block.asides.length === 0 && isTitle(block));
  if (named) return named;
  const first = headings.filter(({ tag, asides }) => tag === "H1" && asides.length === 0);
  if (first.length === 1) return first[0] ?? null;
  return (
    blocks.find(
      (block) =>
        block.asides.length === 0 &&
        block.links.length === 0 &&
        block.text.length >= 12 &&
        block.text.length < 300 &&
        isTitle(block),
    ) ??
    first[0] ??
    null
  );
}

function foldTitle(text: string): string {
  return foldWord(text.slice(0, 400))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
