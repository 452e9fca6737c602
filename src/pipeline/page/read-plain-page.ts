import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { INLINE, oneLine, UNSEEN } from "./visible-text.ts";

/** A page read tag by tag, without a tree. */
export interface PlainPage {
  /** Its visible text, a paragraph each, in the order of the page. */
  readonly lines: readonly string[];
  /** A small page that states of itself what this one does: its head's fields, first title and headings. */
  readonly statement: string;
}

const STATED = new Set(["html", "meta", "link"]);
const LINKED_DATA = /\btype\s{0,9}=\s{0,9}["']?application\/(?:ld\+json|json\+ld)/i;
const MOST_STATED = 500;
const MOST_SCRIPTS = 50;
const MOST_HEADINGS = 20;
const LONGEST_TAG = 20_000;
const LONGEST_HEADING = 1000;
const MOST_OF_ONE = 50;

/**
 * Read a page of any shape tag by tag: text between tags that break the line is a line, references read; what a
 * browser shows nothing of by its name is left out.
 *
 * For pages that a tree would take too long for. One pass; holds no more than the text.
 */
export function readPlainPage(html: string): PlainPage {
  const reader = new PlainReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.page();
}

/** The tokenizer's handler; each `on…` is one of its events, with places in `html`. */
class PlainReader implements TokenizerCallbacks {
  private readonly lines: string[] = [];
  private readonly stated: string[] = [];
  private readonly scripts: string[] = [];
  private readonly headings: string[] = [];
  private title: string | null = null;
  private words: string[] = [];
  /** The innermost start tag that breaks the line, since the last that ended. */
  private block = "";
  /** The element nothing of which is seen, while it is open. */
  private unseen: string | null = null;
  /** Where the last end tag of each name stands that was asked for; -1 for none. */
  private readonly lastEnds = new Map<string, number>();
  private tag = { name: "", start: 0, end: 0, attributes: 0 };

  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  page(): PlainPage {
    this.endLine();
    const root = this.stated.find((tag) => /^<html/i.test(tag)) ?? "<html>";
    const head = [...this.stated.filter((tag) => !/^<html/i.test(tag)), ...this.scripts].join("\n");
    const body = this.headings.map((heading) => `<h1>${escapeText(heading)}</h1>`).join("\n");
    const title = this.title === null ? "" : `<title>${escapeText(this.title)}</title>`;
    return { lines: this.lines, statement: `${root}<head>${title}${head}</head><body>${body}</body></html>` };
  }

  onopentagname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.tag = { name, start: start - 1, end, attributes: 0 };
    if (this.unseen !== null || INLINE.has(name.toUpperCase())) return;
    this.endLine();
    this.block = name;
  }

  onattribname(): void {
    this.tag.attributes += 1;
  }

  onopentagend(end: number): void {
    const { name, start, attributes } = this.tag;
    this.tag.end = end + 1;
    if (this.unseen === null && this.isUnseen(name, end)) this.unseen = name;
    if (!STATED.has(name) || this.stated.length >= MOST_STATED) return;
    if (end - start < LONGEST_TAG && attributes <= MOST_OF_ONE) this.stated.push(this.html.slice(start, end + 1));
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    if (this.unseen === this.tag.name) this.unseen = null;
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (name === this.unseen) this.endUnseen(name, start - "</".length);
    if (this.unseen !== null || INLINE.has(name.toUpperCase())) return;
    this.endLine();
    this.block = "";
  }

  ontext(start: number, end: number): void {
    const words = this.html.slice(start, end);
    if (this.unseen !== null && this.unseen !== "title") return;
    if (this.block !== "pre") this.words.push(words);
    else this.addLines(words);
  }

  ontextentity(codePoint: number): void {
    if (this.unseen === null || this.unseen === "title") this.words.push(String.fromCodePoint(codePoint));
  }

  /** An element that is never closed hides nothing, as there is no telling where it should have ended. */
  private isUnseen(name: string, at: number): boolean {
    if (name === "head" || !UNSEEN.has(name.toUpperCase())) return false;
    const last = this.lastEnds.get(name) ?? lastEndOf(this.html, name);
    this.lastEnds.set(name, last);
    return last > at;
  }

  private addLines(words: string): void {
    for (const [number, line] of words.split(/\r\n|\r|\n/).entries()) {
      if (number > 0) this.endLine();
      this.words.push(line);
    }
  }

  private endLine(): void {
    const line = oneLine(this.words.join(""));
    this.words = [];
    if (line === "") return;
    this.lines.push(line);
    if (this.block === "h1" && this.headings.length < MOST_HEADINGS) this.headings.push(line.slice(0, LONGEST_HEADING));
  }

  private endUnseen(name: string, end: number): void {
    this.unseen = null;
    if (name === "title") {
      this.title ??= oneLine(this.words.join("")).slice(0, LONGEST_HEADING);
      this.words = [];
    }
    const { start, end: contentStart } = this.tag;
    const written = this.html.slice(start, contentStart);
    const isStated = name === "script" && written.length < LONGEST_TAG && LINKED_DATA.test(written);
    if (!isStated || this.scripts.length >= MOST_SCRIPTS) return;
    const content = this.html.slice(contentStart, end);
    this.scripts.push(`<script type="application/ld+json">${content}</script>`);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}

function lastEndOf(html: string, name: string): number {
  let last = -1;
  for (const { index } of html.matchAll(new RegExp(`</${name}(?=[\\s>])`, "gi"))) last = index;
  return last;
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
