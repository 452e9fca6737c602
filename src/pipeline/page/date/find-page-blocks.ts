import type { Span } from "../../../model/span.ts";
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from "../page-dom.ts";
import { isHidden } from "../visible-text.ts";

/** A run of text between two breaks of the page, with what its elements say of it. */
export interface PageBlock {
  /** From 0, in the order of the page. */
  readonly order: number;
  /** Of the nearest element that holds it: `H1`, `P`. */
  readonly tag: string;
  readonly text: string;
  /** Classes, ids and properties of the elements in it and of the three nearest around it. */
  readonly hints: string;
  /** The parts of the page about other things that hold it, by number: menu, foot, side, comments, teasers. */
  readonly asides: readonly number[];
  /** Whether it stands below a picture. */
  readonly isCaption: boolean;
  /** Stretches of `text` that are links. */
  readonly links: readonly Span[];
  /** Stretches of `text` whose own element calls itself a date. */
  readonly marks: readonly Span[];
  readonly stamps: readonly BlockStamp[];
}

/**
 * A day that an element gives in an attribute, with the stretch of the block's text that the element holds: none where
 * it holds no text, or blocks of its own.
 */
interface BlockStamp extends Span {
  readonly value: string;
  /** Of the element and the nearest around it. */
  readonly hints: string;
}

const SKIPPED = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT OPTION BUTTON TEXTAREA HEAD".split(" "));
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG LABEL".split(
    " ",
  ),
);
const CAPTION =
  /(?:^|[\s_-])(?:(?:wp|image|img|photo|picture|media|fig)[_-]?caption|caption-text|bildunterschrift)(?:$|[\s_-])/i;
const MARK = /(?:date|datum|fecha|publish|posted)/i;
const ASIDE_TAGS = new Set(["NAV", "FOOTER", "ASIDE", "BLOCKQUOTE"]);
const NEVER_ASIDE = new Set(["HTML", "BODY", "MAIN"]);
const ASIDE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|aside|comments?|commentlist|respond|related|recommend(?:ed|ations?)?|similar|teasers?|mostread|most-read|popular|trending|latest|ticker|breadcrumbs?|cookie|widget|newsletter|archive-list|read-?more|more-?news|recent|next-?post|prev-?post|outbrain|taboola|disqus|twitter-tweet|instagram-media|embed|kommentare?|verwandt|weitere|ahnliche)(?:$|[\s_-])/i;
const LONGEST_BLOCK = 4000;
/** Parts within parts, of which the outer ones tell enough. */
const MOST_ASIDES = 12;

interface Around {
  readonly hints: readonly string[];
  readonly tag: string;
  readonly isLink: boolean;
  readonly asides: readonly number[];
  readonly isCaption: boolean;
}

/** The page's visible text in blocks, one walk over it. Of a block the first 4,000 units are kept. */
export function findPageBlocks(document: PageDocument): PageBlock[] {
  const collector = new BlockCollector();
  for (const root of [document.querySelector("body"), document.documentElement]) {
    if (root === null || collector.blocks.length > 0) continue;
    collector.walk(root, { hints: [], tag: "BODY", isLink: false, asides: [], isCaption: false });
    collector.end();
  }
  return withoutWrappers(collector.blocks);
}

/** A part that holds most of the page's text is the page, whatever its name says ("content-with-sidebar"). */
function withoutWrappers(blocks: readonly PageBlock[]): PageBlock[] {
  const lengths = new Map<number, number>();
  for (const { asides, text } of blocks)
    for (const aside of asides) lengths.set(aside, (lengths.get(aside) ?? 0) + text.length);
  const half = blocks.reduce((sum, { text }) => sum + text.length, 0) / 2;
  const isWrapper = (aside: number) => (lengths.get(aside) ?? 0) > half;
  return blocks.map((block) => ({ ...block, asides: block.asides.filter((aside) => !isWrapper(aside)) }));
}

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  private text = "";
  private inner: string[] = [];
  private links: Span[] = [];
  private marks: Span[] = [];
  private stamps: BlockStamp[] = [];
  private around: Around | null = null;
  private asideCount = 0;

  walk(node: PageNode, around: Around): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.add(child.data, around);
      else if (isElement(child)) this.enter(child, around);
    }
  }

  private enter(element: PageElement, around: Around): void {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || isHidden(element)) return;
    const own = hintsOf(element);
    const isInline = INLINE.has(tag);
    if (!isInline) this.end();
    const isAside = !isInline && !NEVER_ASIDE.has(tag) && (ASIDE_TAGS.has(tag) || ASIDE.test(own));
    const within: Around = {
      hints: [own, ...around.hints].slice(0, 4),
      tag: isInline ? around.tag : tag,
      isLink: around.isLink || tag === "A",
      asides: isAside && around.asides.length < MOST_ASIDES ? [...around.asides, ++this.asideCount] : around.asides,
      isCaption: around.isCaption || tag === "FIGCAPTION" || (!NEVER_ASIDE.has(tag) && CAPTION.test(own)),
    };
    const stamp = this.addStamp(stampOf(element, tag, own), within);
    if (isInline && this.inner.length < 40) this.inner.push(own);
    const place = this.blocks.length;
    const start = this.text.length;
    this.walk(element, within);
    if (this.blocks.length === place) {
      if (stamp !== null) stamp.end = this.text.length;
      if (isInline && MARK.test(own)) this.marks.push({ start, end: this.text.length });
    }
    if (!isInline) this.end();
  }

  private addStamp(value: string | null, around: Around): { end: number } | null {
    if (value === null) return null;
    const start = this.text.length;
    const stamp = { value, hints: around.hints.join(" "), start, end: start };
    this.stamps.push(stamp);
    this.around ??= around;
    return stamp;
  }

  private add(data: string, around: Around): void {
    if (this.text.length >= LONGEST_BLOCK) return;
    const words = data.slice(0, LONGEST_BLOCK).replace(/\s+/g, " ");
    const added = this.text === "" || this.text.endsWith(" ") ? words.trimStart() : words;
    if (added.trim() !== "") this.around ??= around;
    const start = this.text.length;
    this.text += added;
    if (around.isLink && added !== "") this.links.push({ start, end: this.text.length });
  }

  end(): void {
    const text = this.text.trimEnd();
    if ((text !== "" || this.stamps.length > 0) && this.around) {
      const { hints, tag, asides, isCaption } = this.around;
      const { links, marks, stamps } = this;
      const all = [...this.inner, ...hints].join(" ").replace(/\s+/g, " ");
      this.blocks.push({ order: this.blocks.length, tag, text, hints: all, asides, isCaption, links, marks, stamps });
    }
    this.text = "";
    this.inner = [];
    this.links = [];
    this.marks = [];
    this.stamps = [];
    this.around = null;
  }
}

function hintsOf(element: PageElement): string {
  const parts = ["class", "id", "itemprop", "property", "rel", "data-testid"].map(
    (name) => element.getAttribute(name) ?? "",
  );
  return `${parts.join(" ")}${element.getAttribute("pubdate") === null ? "" : " pubdate"}`.slice(0, 300);
}

function stampOf(element: PageElement, tag: string, hints: string): string | null {
  const value =
    element.getAttribute("datetime") ?? (tag === "ABBR" || tag === "SPAN" ? element.getAttribute("title") : null);
  if (value !== null && value !== "") return value;
  return /date|publi|time/i.test(hints) ? element.getAttribute("content") : null;
}
