import { type LinkedNode, wordsOf } from "./linked-node.ts";

/** By what a page's own article is known among others. */
export interface PageIdentity {
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** Whether a thing of linked data is what the page is about; `unknown` where nothing says so or against it. */
export type Judged = "own" | "other" | "unknown";

/** A part of a headline as long may be no other's. */
const TELLING_LENGTH = 12;
const LONGEST_TITLE = 400;
/** Of the words of a headline, how many a title for readers and one for machines share. */
const SAME_WORDS = 0.5;

/** Headlines and addresses as they are compared. */
export function foldIdentity({ titles, addresses }: PageIdentity): PageIdentity {
  return { titles: titles.map(foldTitle).filter(isTold), addresses: addresses.map(foldAddress).filter(isTold) };
}

/** Judge a thing by its headline or name and its address, against those of the page, folded. */
export function judgeOwner(node: LinkedNode, page: PageIdentity): Judged {
  const addresses = [node.url, node["@id"], node.mainEntityOfPage, idOf(node.mainEntityOfPage)]
    .map((address) => foldAddress(wordsOf(address) ?? ""))
    .filter(isTold);
  if (addresses.some((address) => page.addresses.includes(address))) return "own";
  const title = foldTitle(wordsOf(node.headline) ?? wordsOf(node.name) ?? "");
  if (title === "" || page.titles.length === 0) return "unknown";
  return page.titles.some((other) => isSameTitle(title, other)) ? "own" : "other";
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null && "@id" in value ? value["@id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

function isSameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= TELLING_LENGTH && long.includes(short)) return true;
  const words = new Set(long.split(" "));
  const own = short.split(" ");
  return own.length > 2 && own.filter((word) => words.has(word)).length / own.length >= SAME_WORDS;
}

function foldTitle(words: string): string {
  return words
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/&#?\w{1,8};/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Host and path alone: `https://www.a.example/pact/?from=feed#top` → `a.example/pact`. A page's front is none. */
function foldAddress(address: string): string {
  const [whole = "", host = "", path = ""] =
    /^\s*(?:https?:)?\/\/(?:www\.|m\.|amp\.)?([^/?#\s]+)([^?#\s]*)/i.exec(address) ?? [];
  const bare = path.replace(/\/+$/, "");
  return whole === "" || bare === "" ? "" : `${host}${bare}`.toLowerCase();
}

function isTold(words: string): boolean {
  return words !== "";
}
