import { parseHTML } from "linkedom";
import { limitMarkup } from "./limit-markup.ts";
import type { PageDocument } from "./page-dom.ts";

/** A saved page, parsed once. */
export interface Page {
  readonly document: PageDocument;
}

/**
 * Parse a saved page, however broken.
 *
 * What is not within `<html>` and `<body>` is put there, so that plain text and a bare fragment have a document too.
 * Tags beyond what a page can need are left out first (see `limitMarkup`), their text is not. Linear in the length.
 */
export function openPage(html: string): Page {
  const markup = limitMarkup(html.charCodeAt(0) === 0xfeff ? html.slice(1) : html);
  const hasRoot = /<html[\s>]/i.test(markup);
  const hasBody = /<body[\s>]|<frameset[\s>]/i.test(markup);
  const whole = hasRoot ? markup : `<html>${hasBody ? markup : `<head></head><body>${markup}</body>`}</html>`;
  const { document } = parseHTML(whole);
  return { document: document as unknown as PageDocument };
}
