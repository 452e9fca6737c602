import type { PageDocument } from "./page-dom.ts";

/** A value of JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An object of a page's linked data. */
export type LinkedNode = { readonly [name: string]: Json };

/** Types whose fields are those of the page's own article; the first is asked first. */
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|SocialMediaPosting)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage|CollectionPage)$/;
const MOST_NODES = 2000;

/**
 * The objects that a page states in JSON-LD about itself: its article first, then the page that holds it.
 *
 * Lists, `@graph` and `mainEntity` are opened. A script that is no JSON after the usual slips are mended (comment marks
 * around it, line breaks in strings, a comma too many) says nothing.
 */
export function readLinkedData(document: PageDocument): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of document.querySelectorAll("script[type]")) {
    if (!/^application\/(?:ld\+json|json\+ld)/i.test(script.getAttribute("type") ?? "")) continue;
    collectNodes(parseLoosely(script.textContent ?? ""), nodes);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
  return [...articles, ...pages];
}

/** Walks into what may hold an article, not into its author or picture; in the order of the page. */
function collectNodes(root: Json, nodes: LinkedNode[]): void {
  const waiting: Json[] = [root];
  for (let value = waiting.pop(); value !== undefined && nodes.length < MOST_NODES; value = waiting.pop()) {
    if (isList(value)) waiting.push(...[...value.slice(0, MOST_NODES)].reverse());
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value.mainEntity ?? null, value["@graph"] ?? null);
    }
  }
}

function typesOf(node: LinkedNode): string[] {
  const type = node["@type"] ?? null;
  return (isList(type) ? type : [type]).flatMap((name) => (typeof name === "string" ? [name] : []));
}

function parseLoosely(text: string): Json {
  const bare = text
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*;?$/g, "")
    .trim();
  return parseJson(bare) ?? parseJson(bare.replace(/\p{Cc}/gu, " ").replace(/,(?=\s?[\]}])/g, "")) ?? null;
}

function parseJson(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isNode(value: Json): value is LinkedNode {
  return typeof value === "object" && value !== null && !isList(value);
}

/** The words of a field: its own text, the first of a list, or the name of an object; null when there are none. */
export function wordsOf(value: Json | undefined): string | null {
  let told: Json = value ?? null;
  while (typeof told === "object" && told !== null) {
    told = isList(told) ? (told[0] ?? null) : (told.name ?? told["@value"] ?? null);
  }
  return typeof told === "string" && told.trim() !== "" ? told : null;
}
