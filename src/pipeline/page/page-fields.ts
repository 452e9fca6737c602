import type { PageDocument, PageElement } from "./page-dom.ts";
import { type LinkedData, readLinkedData } from "./read-linked-data.ts";

/** What the head of a page says, gathered in one walk. */
export interface PageFields {
  /** The first value that is not blank of each `<meta>`, by its property, name, itemprop or http-equiv in small letters. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** What the window shows. */
  readonly windowTitle: string | null;
  /** The first fifty headings of first rank, in one line each; without such as are longer than any headline. */
  readonly headings: readonly string[];
  readonly language: string | null;
  /** What it says in JSON-LD of its article, of itself and of its films. */
  readonly linked: LinkedData;
}

/** No page names more headlines, nor longer ones; what is longer is no headline. */
const MOST_HEADINGS = 50;
const LONGEST_TITLE = 500;

export function readPageFields(document: PageDocument): PageFields {
  const meta = new Map<string, string>();
  const headings: string[] = [];
  let canonical: string | null = null;
  let windowTitle: string | null = null;
  for (const element of document.querySelectorAll("meta, link[rel], title, h1")) {
    if (element.tagName === "META") addMeta(element, meta);
    else if (element.tagName === "LINK") canonical ??= canonicalOf(element);
    else if (element.tagName === "H1") addHeading(element, headings);
    else if (element.parentElement?.tagName !== "SVG")
      windowTitle ??= oneLine(element.textContent)[0]?.slice(0, LONGEST_TITLE) ?? null;
  }
  const language = document.documentElement.getAttribute("lang");
  const titles = [windowTitle, ...["og:title", "twitter:title"].map((name) => meta.get(name)), ...headings.slice(0, 3)];
  const addresses = [canonical, meta.get("og:url")];
  const linked = readLinkedData(document, { titles: titles.filter(isTold), addresses: addresses.filter(isTold) });
  return { meta, canonical, windowTitle, headings, language, linked };
}

function isTold(words: string | null | undefined): words is string {
  return words != null;
}

function addHeading(element: PageElement, headings: string[]): void {
  if (headings.length < MOST_HEADINGS) headings.push(...oneLine(element.textContent).filter(isHeadline));
}

function isHeadline(words: string): boolean {
  return words.length <= LONGEST_TITLE;
}

function addMeta(element: PageElement, meta: Map<string, string>): void {
  const [content] = oneLine(element.getAttribute("content"));
  if (content === undefined) return;
  for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
    const name = element.getAttribute(attribute)?.trim().toLowerCase();
    if (name && !meta.has(name)) meta.set(name, content);
  }
}

function canonicalOf(link: PageElement): string | null {
  const isCanonical = (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/).includes("canonical");
  return isCanonical ? link.getAttribute("href") : null;
}

/** The words in one line, in a list; empty when there are none. */
function oneLine(text: string | null): string[] {
  const words = (text ?? "").replace(/\s+/g, " ").trim();
  return words === "" ? [] : [words];
}
