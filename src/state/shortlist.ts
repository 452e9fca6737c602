import type { ArticleId } from "../model/ids.ts";
import { parseList } from "./parse-list.ts";

/** More than anybody can read through is no shortlist. */
export const MOST_SHORTLISTED = 500;

/** What `writeShortlist` wrote; what is not an id is passed over. Total. */
export function readShortlist(text: string | null): ArticleId[] {
  const ids = parseList(text).filter((id) => typeof id === "string" && id !== "") as ArticleId[];
  return [...new Set(ids)].slice(0, MOST_SHORTLISTED);
}

export function writeShortlist(ids: readonly ArticleId[]): string {
  return JSON.stringify(ids);
}

/** The shortlist with an article put on it, last, or taken off; null when there is no room for one more. */
export function toggleShortlisted(ids: readonly ArticleId[], id: ArticleId): ArticleId[] | null {
  const others = ids.filter((other) => other !== id);
  if (others.length < ids.length) return others;
  return ids.length >= MOST_SHORTLISTED ? null : [...ids, id];
}
