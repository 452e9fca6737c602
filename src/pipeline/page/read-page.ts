import type { Finding } from "../../model/finding.ts";
import type { Cut } from "../source/cut-text.ts";
import type { DatedSource, StatedFields } from "../source/source.ts";
import type { Block } from "./block.ts";
import { chooseMain } from "./choose-main.ts";
import { findPageDate } from "./date/find-page-date.ts";
import { findBlocks } from "./find-blocks.ts";
import { guessMain } from "./guess-main.ts";
import { openPage } from "./open-page.ts";
import { readPageFields } from "./page-fields.ts";
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

/** Read a saved web page: its text, what of it is not the article, and what it says of itself. */
export function readPage(html: string, file: string): PageReading {
  const page = openPage(html);
  const fields = readPageFields(page.document);
  const stated = readPageStatement(fields);
  const dated = findPageDate(page, stated.url);
  const blocks = findBlocks(page.document.documentElement);
  const text = blocks.map((block) => block.text).join("\n");
  const found = guessMain(page.document, blocks, fields);
  const findings: Finding[] = text === "" ? [{ code: "text-empty", file }] : [];
  return {
    text,
    cuts: cutsOf(blocks, chooseMain(blocks, found)),
    stated,
    dated,
    findings,
  };
}

function cutsOf(blocks: readonly Block[], rules: readonly (string | null)[]): Cut[] {
  let start = 0;
  return blocks.flatMap(({ text }, number) => {
    const rule = rules[number] ?? null;
    const cut = { start, end: start + text.length + 1 };
    start = cut.end;
    return rule === null ? [] : [{ ...cut, rule }];
  });
}
