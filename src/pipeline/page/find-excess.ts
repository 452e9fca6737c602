import { Parser } from "htmlparser2";
import { inFigures } from "../source/in-figures.ts";

/** What of a page's markup is more than a page can need: what there is, and what would be right. */
export interface MarkupExcess {
  readonly found: string;
  readonly expected: string;
}

// Of 565 saved news pages and releases the busiest has 6,749 elements, 51 deep and 11 tables deep, 10,154 attributes,
// 40 of them on one element; 15,000 pieces, and seven million letters times the elements around each.
const MOST_ELEMENTS = 12_000;
/** Elements, comments, runs of text between them, signs that are written as references, and lines of code. */
const MOST_PIECES = 50_000;
const DEEPEST = 120;
/** Readability looks into every row of a table for each table around it. */
const MOST_TABLES = 16;
const MOST_ATTRIBUTES = 100_000;
const MOST_OF_ONE = 200;
/** A list of classes is taken apart as it is parsed. */
const LONGEST_CLASS = 10_000;
/** Attributes of more letters are cut (see `trimPage`). */
export const LONGEST_ATTRIBUTE = 2000;
/** What patterns that are not linear may take for attributes, as the square of the letters of each. */
const MOST_SQUARED = 1_000_000_000;
/** The elements around each element, and around each link: Readability weighs every element by all that it holds. */
const MOST_AROUND_ELEMENTS = 200_000;
const MOST_AROUND_LINKS = 60_000;
/** The letters of a page times the elements around each: what it takes to look at the text of every element. */
const MOST_ENCLOSED = 60_000_000;

const REFERENCE = /[<>&\u00A0]/g;
const REFERENCE_OR_BREAK = /[<>&\u00A0\r\n]/g;

/**
 * The first thing of which the markup has more than a page can need; null when there is none.
 *
 * Counts what the parser behind linkedom makes of the markup, whatever is wrong with it, and stops at the first excess:
 * one pass, whose cost is that of one page's bounds where the markup is past them.
 */
export function findExcess(markup: string): MarkupExcess | null {
  const count = new MarkupCount();
  const parser = new Parser(count, { lowerCaseAttributeNames: false });
  count.stop = () => parser.pause();
  parser.write(markup);
  if (count.excess === null) parser.end();
  return count.excess;
}

/** The parser's handler; each method is one of its events. */
class MarkupCount {
  excess: MarkupExcess | null = null;
  stop = () => {};
  private elements = 0;
  private pieces = 0;
  private depth = 0;
  private tables = 0;
  private code = 0;
  private attributes = 0;
  private ofOne = 0;
  private enclosed = 0;
  private aroundElements = 0;
  private aroundLinks = 0;
  private squared = 0;

  onopentagname(name: string): void {
    this.ofOne = 0;
    this.depth += 1;
    this.tables += name === "table" ? 1 : 0;
    this.code += name === "pre" ? 1 : 0;
    this.bound(++this.elements, MOST_ELEMENTS, "elements");
    this.bound(++this.pieces, MOST_PIECES, "pieces of text and markup");
    this.bound(this.depth, DEEPEST, "elements in one another");
    this.aroundElements += this.depth;
    this.aroundLinks += name === "a" ? this.depth : 0;
    this.bound(this.aroundElements, MOST_AROUND_ELEMENTS, "elements around elements");
    this.bound(this.aroundLinks, MOST_AROUND_LINKS, "elements around links");
    this.bound(this.tables, MOST_TABLES, "tables in one another");
  }

  onclosetag(name: string): void {
    this.depth -= 1;
    this.tables -= name === "table" ? 1 : 0;
    this.code -= name === "pre" ? 1 : 0;
  }

  onattribute(name: string, value: string): void {
    this.squared += Math.min(value.length, LONGEST_ATTRIBUTE) ** 2;
    this.bound(this.squared, MOST_SQUARED, "letters of attributes, each squared");
    if (name.toLowerCase() === "class") this.bound(value.length, LONGEST_CLASS, "letters in one class");
    this.bound(++this.attributes, MOST_ATTRIBUTES, "attributes");
    this.bound(++this.ofOne, MOST_OF_ONE, "attributes of one element");
  }

  ontext(text: string): void {
    this.enclosed += text.length * this.depth;
    // Readability writes the page out and parses it again: each sign that is written as a reference parts a text.
    this.pieces += 1 + 2 * countOf(text, this.code > 0 ? REFERENCE_OR_BREAK : REFERENCE);
    this.bound(this.pieces, MOST_PIECES, "pieces of text and markup");
    this.bound(this.enclosed, MOST_ENCLOSED, "letters times the elements around them");
  }

  oncomment(): void {
    this.bound(++this.pieces, MOST_PIECES, "pieces of text and markup");
  }

  private bound(count: number, most: number, what: string): void {
    if (count <= most || this.excess !== null) return;
    this.excess = { found: `more than ${inFigures(most)} ${what}`, expected: `up to ${inFigures(most)}` };
    this.stop();
  }
}

function countOf(text: string, sign: RegExp): number {
  let count = 0;
  sign.lastIndex = 0;
  while (sign.test(text)) count++;
  return count;
}
