import { parseAddress, parseLanguage } from "../source/read-stated-fields.ts";
import { NOTHING_STATED, type StatedFields } from "../source/source.ts";
import { wordsOf } from "./linked-node.ts";
import type { PageFields } from "./page-fields.ts";
import { readTitle, siteInTitle } from "./read-title.ts";

/** A site's own name that is only its address. */
const HOST = /^[\w.-]+\.[a-z]{2,6}$/i;

/** What stands between a site's name and its slogan. */
const BEFORE_SLOGAN = /\s+[|–—-]\s+/;
const LONGEST_TITLE = 500;
const MOST_TITLES = 10;

/**
 * What a page says of itself: headline, site, address and language.
 *
 * Its date is null: see `findPageDate`. A field that is not what it may be counts as not stated.
 */
export function readPageStatement(fields: PageFields): StatedFields {
  const url = readAddress(fields);
  const sites = [...siteNames(fields), ...hostNames(url)];
  const titles = [
    ...fields.linked.nodes.map(({ headline }) => wordsOf(headline)),
    ...["og:title", "twitter:title", "headline", "sailthru.title", "dc.title"].map((name) => fields.meta.get(name)),
    fields.windowTitle,
  ].flatMap((title) => (title ? [plainWords(title.slice(0, LONGEST_TITLE))] : []));
  const title = readTitle(titles.slice(0, MOST_TITLES), fields.headings, sites);
  const publisherName = readPublisher(fields, title, url);
  return { ...NOTHING_STATED, title, publisherName, url, language: readLanguage(fields) };
}

/** The canonical address, unless it is the site's front page and another names the page itself. */
function readAddress({ canonical, meta, linked: { nodes } }: PageFields): string | null {
  const addresses = [
    canonical,
    meta.get("og:url"),
    ...nodes.map(({ url }) => wordsOf(url)),
    meta.get("twitter:url"),
  ].flatMap((address) => parseAddress((address ?? "").trim()) ?? []);
  return addresses.find((address) => /^https?:\/\/[^/]+\/[^?#]/i.test(address)) ?? addresses[0] ?? null;
}

/** The name that is in the address too, if there is one; else the first that is no address itself. */
function readPublisher(fields: PageFields, title: string | null, url: string | null): string | null {
  const shown = title === null || fields.windowTitle === null ? null : siteInTitle(fields.windowTitle, title);
  const names = [...siteNames(fields), ...(shown === null ? [] : [shown])];
  const [host = ""] = hostNames(url).map(lettersOf);
  const inAddress = names.filter((name) => lettersOf(name).length > 2 && host.includes(lettersOf(name)));
  const [first = null] = [inAddress.filter(isWord), inAddress, names.filter(isWord), names].flat();
  return first;
}

function isWord(name: string): boolean {
  return !HOST.test(name);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What the page calls its site or publisher, the surest first. */
function siteNames({ meta, linked: { nodes } }: PageFields): string[] {
  return [
    meta.get("og:site_name"),
    ...nodes.map(({ publisher }) => wordsOf(publisher)),
    meta.get("publisher"),
    meta.get("dc.publisher"),
    meta.get("application-name"),
    meta.get("apple-mobile-web-app-title"),
  ].flatMap((name) => {
    const [words = ""] = plainWords(name ?? "").split(BEFORE_SLOGAN);
    return words === "" || /^(?:https?:|@)/i.test(words) || words.length > 80 ? [] : [words];
  });
}

/** The parts of an address's host that can be a name: `https://www.tribune.co.uk/a` → `tribune.co.uk`, `tribune`. */
function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
  if (host === undefined) return [];
  const labels = host.split(".").filter((label) => label.length > 3);
  return [host, ...labels];
}

function readLanguage({ language, meta, linked: { nodes } }: PageFields): string | null {
  const written = [
    language,
    ...nodes.map(({ inLanguage }) => wordsOf(inLanguage)),
    meta.get("content-language"),
    meta.get("og:locale"),
  ];
  const tags = written.flatMap((tag) => parseLanguage((tag ?? "").trim().replace("_", "-")) ?? []);
  return tags[0] ?? null;
}

/** Words in one line, without marks of emphasis and with references read that were written twice. */
function plainWords(text: string): string {
  return text
    .replace(/<\/?(?:b|i|em|strong|br|span)\s?\/?>/gi, " ")
    .replace(/&(?:#(\d{2,6})|([a-z]{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (REFERENCES[name ?? ""] ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/\s+/g, " ")
    .trim();
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lt: "<",
  gt: ">",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
};
