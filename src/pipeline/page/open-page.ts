import { parseHTML } from "linkedom";
import { findTags } from "./find-tags.ts";
import { limitMarkup } from "./limit-markup.ts";
import type { PageDocument } from "./page-dom.ts";

/** A saved page, parsed once. */
export interface Page {
  readonly document: PageDocument;
}

const FRAME = new Set(["html", "head", "body", "frameset", "noframes"]);

/**
 * Parse a saved page, however broken.
 *
 * Its document always has one `<html>` with one `<head>` and one `<body>`, whatever stood around, between or after
 * them: a bare fragment and plain text have a document too. Tags beyond what a page can need are left out (see
 * `limitMarkup`), their text is not. Linear in the length.
 */
export function openPage(html: string): Page {
  const { attributes, head, body } = splitFrame(limitMarkup(html.replace(/^\uFEFF?\s*<!doctype[^>]*>/i, "")));
  const { document } = parseHTML(`<html${attributes}><head>${head}</head><body>${body}</body></html>`);
  return { document: document as unknown as PageDocument };
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
    if (isHead && (name === "body" || (name === "head" && !isEnd))) body.push(...head.splice(0));
    if (name === "body" || (name === "head" && isEnd)) isHead = false;
  }
  if (isHead) body.push(...head.splice(0));
  return { attributes, head: head.join(""), body: body.join("") + markup.slice(at) };
}
