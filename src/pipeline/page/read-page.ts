import type { Finding } from "../../model/finding.ts";
import type { Cut } from "../source/cut-text.ts";
import { shorten } from "../source/shorten.ts";
import type { DatedSource, StatedFields } from "../source/source.ts";
import { chooseMain } from "./choose-main.ts";
import { findPageDate } from "./date/find-page-date.ts";
import { findBlocks } from "./find-blocks.ts";
import { findComments } from "./find-comments.ts";
import { findOtherArticles, type OtherArticles } from "./find-other-articles.ts";
import { findSavedAddress } from "./find-saved-address.ts";
import { guessMain } from "./guess-main.ts";
import { judgeLine } from "./judge-line.ts";
import { openPage, type Page } from "./open-page.ts";
import { type PageFields, readPageFields } from "./page-fields.ts";
import { readPageStatement } from "./read-page-statement.ts";

/** A saved page after reading. */
export interface PageReading {
  /** The visible text, a block a line. */
  readonly text: string;
  /** What of `text` is not the article, whole lines each. */
  readonly cuts: readonly Cut[];
  /** What the page says of itself; `published` is null, as dates have a reading of their own. */
  readonly stated: StatedFields;
  /** Null when nothing of the page shows when it was published. */
  readonly dated: DatedSource | null;
  readonly findings: readonly Finding[];
}

/**
 * Read a saved web page: its text, what of it is not the article, and what it says of itself. Where it does not say its
 * own address, that from which it was saved counts: what the file notes, else `address`.
 *
 * Of a page with several whole articles one is read, under its own heading, and the others are `page-articles`. Of one
 * with more markup than any page needs all lines are read, and left out by their own words alone: `page-overloaded`. Its
 * day is what its fields state, as none of its lines is known to be its date line.
 */
export function readPage(html: string, file: string, address: string | null = null): PageReading {
  const page = openPage(html);
  const fields = readPageFields(page.document);
  const own = readPageStatement(fields);
  const url = own.url ?? findSavedAddress(html) ?? address;
  const dated = findPageDate(page, fields, url);
  const {
    lines,
    rules,
    others = NO_OTHERS,
  } = page.plain === null ? readTree(page, fields) : readPlainly(page.plain.lines);
  const text = lines.join("\n");
  const findings: Finding[] = [];
  if (page.plain !== null) findings.push({ code: "page-overloaded", file, ...page.plain.excess });
  const [left] = others.headings;
  if (left !== undefined) findings.push(otherArticles(left, others.headings.length, file));
  // What the page states is of all of them.
  const title = left === undefined ? own.title : (others.ownHeading ?? own.title);
  if (text === "") findings.push({ code: "text-empty", file });
  return { text, cuts: cutsOf(lines, rules), stated: { ...own, title, url }, dated, findings };
}

const NO_OTHERS: OtherArticles = { headings: [], ownHeading: null };

function otherArticles(first: string, count: number, file: string): Finding {
  const more = count === 1 ? "" : `, and ${count - 1} more`;
  return { code: "page-articles", file, found: `${shorten(first)}${more}`, expected: "one article a page" };
}

/** The lines that come after are kept unjudged: no menu is as long. */
const MOST_JUDGED = 100_000;

/** Lines with the id of the rule by which each is left out; null, or none, for one of the article. */
interface JudgedLines {
  readonly lines: readonly string[];
  readonly rules: readonly (string | null)[];
  readonly others?: OtherArticles;
}

function readTree({ document }: Page, fields: PageFields): JudgedLines {
  const blocks = findBlocks(document.documentElement);
  const comments = findComments(blocks);
  const others = blocks.filter((_, number) => !comments.has(number));
  const rules = chooseMain(others, guessMain(document, others, fields));
  let at = 0;
  return {
    others: findOtherArticles(others, rules),
    lines: blocks.map(({ text }) => text),
    rules: blocks.map((_, number) => (comments.has(number) ? "comments" : (rules[at++] ?? null))),
  };
}

function readPlainly(lines: readonly string[]): JudgedLines {
  return { lines, rules: lines.slice(0, MOST_JUDGED).map(judgeLine) };
}

function cutsOf(lines: readonly string[], rules: readonly (string | null)[]): Cut[] {
  let start = 0;
  return lines.flatMap((line, number) => {
    const rule = rules[number] ?? null;
    const cut = { start, end: start + line.length + 1 };
    start = cut.end;
    return rule === null ? [] : [{ ...cut, rule }];
  });
}
