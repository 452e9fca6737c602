import { parseHTML } from "linkedom";
import { findExcess, type MarkupExcess } from "./find-excess.ts";
import { findTags } from "./find-tags.ts";
import type { PageDocument } from "./page-dom.ts";
import { readPlainPage } from "./read-plain-page.ts";
import { trimPage } from "./trim-page.ts";

/** A saved page, parsed once. */
export interface Page {
  /** Of a page with too much markup a small one that states of itself what the whole one does. */
  readonly document: PageDocument;
  /** The visible text of a page with too much markup for a tree, a paragraph a line, and what is too much. */
  readonly plain: { readonly lines: readonly string[]; readonly excess: MarkupExcess } | null;
}

const FRAME = new Set(["html", "head", "body", "frameset", "noframes"]);

/**
 * Parse a saved page, however broken.
 *
 * Its document always has one `<html>` with one `<head>` and one `<body>`, whatever stood around, between or after
 * them: a bare fragment and plain text have a document too. A page with more markup than any page needs is read as
 * plain lines, so that nothing that walks the tree can run deep or long. Linear in the length.
 */
export function openPage(html: string): Page {
  const markup = frameMarkup(html);
  const excess = findExcess(markup);
  if (excess === null) return { document: parse(markup), plain: null };
  const { lines, statement } = readPlainPage(markup);
  return { document: parse(statement), plain: { lines, excess } };
}

function parse(markup: string): PageDocument {
  const document = parseHTML(markup).document as unknown as PageDocument;
  trimPage(document);
  return document;
}

function frameMarkup(html: string): string {
  const { attributes, head, body } = splitFrame(html.replace(/^\uFEFF?\s*<!doctype[^>]*>/i, ""));
  return `<html${attributes}><head>${head}</head><body>${body}</body></html>`;
}

/** What stands in the head and what in the body, without the tags that say so; all is body where no head is closed. */
function splitFrame(markup: string): { readonly attributes: string; readonly head: string; readonly body: string } {
  const [head, body]: [string[], string[]] = [[], []];
  let attributes = "";
  let isHead = true;
  let at = 0;
  for (const { name, isEnd, start, end } of findTags(markup)) {
    if (!FRAME.has(name)) continue;
    (isHead ? head : body).push(markup.slice(at, start), "\n");
    at = end;
    if (name === "html" && !isEnd && attributes === "") attributes = markup.slice(start, end).slice(5, -1);
    if (isHead && (name === "body" || (name === "head" && !isEnd))) moveAll(head, body);
    if (name === "body" || (name === "head" && isEnd)) isHead = false;
  }
  if (isHead) moveAll(head, body);
  return { attributes, head: head.join(""), body: body.join("") + markup.slice(at) };
}

function moveAll(from: string[], to: string[]): void {
  for (const piece of from) to.push(piece);
  from.length = 0;
}
