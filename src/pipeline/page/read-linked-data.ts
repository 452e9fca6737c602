import { foldIdentity, type Judged, judgeOwner, type PageIdentity } from "./judge-owner.ts";
import { isList, isNode, type Json, type LinkedNode } from "./linked-node.ts";
import type { PageDocument } from "./page-dom.ts";

/** What a page says in JSON-LD. */
export interface LinkedData {
  /** The page's own article first, then the page that holds it. */
  readonly nodes: readonly LinkedNode[];
  /** Films that the page is about. */
  readonly films: readonly LinkedNode[];
  /** Scripts that are no JSON even after the usual slips are mended. */
  readonly broken: readonly string[];
}

/** Types whose fields are those of the page's own article. */
const ARTICLE_TYPE = /(?:article|posting|analysis|opinion)$/i;
/** Types of an article, or of what an article speaks of. */
const LOOSE_TYPE = /(?:report|review|recipe|howto)$/i;
const PAGE_TYPE = /^(?:[A-Za-z]{0,20}WebPage|ItemPage|AboutPage|CollectionPage|FAQPage|QAPage)$/;
const FILM_TYPE = /^(?:VideoObject|AudioObject|PodcastEpisode|Movie|Episode)$/;
const MOST_NODES = 2000;
const LONGEST_SCRIPT = 2_000_000;

/**
 * What a page states in JSON-LD about itself: its article first, then the page that holds it, then its films.
 *
 * Lists, `@graph`, `mainEntity` and `mainEntityOfPage` are opened. An article with another headline and another address
 * than the page is another one; of several that may be the page's own, one with its address or headline goes first.
 */
export function readLinkedData(document: PageDocument, page: PageIdentity): LinkedData {
  const [nodes, broken]: [LinkedNode[], string[]] = [[], []];
  for (const script of document.querySelectorAll("script[type]")) {
    if (!/^application\/(?:ld\+json|json\+ld)/i.test(script.getAttribute("type") ?? "")) continue;
    const text = script.textContent ?? "";
    if (text.length > LONGEST_SCRIPT) continue;
    const data = parseLoosely(text);
    if (data === null) broken.push(text);
    else collectNodes(data, nodes);
  }
  const identity = foldIdentity(page);
  const ofType = (type: RegExp) => nodes.filter((node) => typesOf(node).some((name) => type.test(name)));
  const own = (known: (judged: Judged) => boolean, type: RegExp) =>
    ofType(type).filter((node) => known(judgeOwner(node, identity)));
  const articles = own((judged) => judged === "own", ARTICLE_TYPE);
  const others = articles.length > 0 ? [] : own((judged) => judged === "unknown", ARTICLE_TYPE);
  const loose = own((judged) => judged === "own", LOOSE_TYPE);
  const films = own((judged) => judged !== "other", FILM_TYPE);
  return { nodes: [...articles, ...loose, ...others, ...ofType(PAGE_TYPE)], films, broken };
}

/** Walks into what may hold an article, not into its author or picture; in the order of the page. */
function collectNodes(root: Json, nodes: LinkedNode[]): void {
  const waiting: Json[] = [root];
  for (let value = waiting.pop(); value !== undefined && nodes.length < MOST_NODES; value = waiting.pop()) {
    if (isList(value)) waiting.push(...[...value.slice(0, MOST_NODES)].reverse());
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value.mainEntityOfPage ?? null, value.mainEntity ?? null, value["@graph"] ?? null);
    }
  }
}

function typesOf(node: LinkedNode): string[] {
  const type = node["@type"] ?? null;
  return (isList(type) ? type : [type]).flatMap((name) => (typeof name === "string" ? [name] : []));
}

/** The data, with comment marks, control characters and a comma too many forgiven; null when it cannot be read. */
function parseLoosely(text: string): Json | null {
  if (text.trim() === "") return [];
  const bare = text
    .trim()
    .replace(/^(?:\/[/*]\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*;?$/g, "")
    .trim()
    .replace(/;$/, "");
  return parseJson(bare) ?? parseJson(bare.replace(/\p{Cc}/gu, " ").replace(/,(?=\s?[\]}])/g, ""));
}

function parseJson(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
