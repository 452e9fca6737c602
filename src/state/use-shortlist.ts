import { useMemo } from "react";
import type { ArticleId } from "../model/ids.ts";
import { readShortlist, toggleShortlisted, writeShortlist } from "./shortlist.ts";
import { keepText, useKeptText } from "./use-kept-text.ts";

const KEY = "pactwatch-shortlist";

/** What became of a report that was put on the shortlist or taken off. */
export type ShortlistChange = "added" | "removed" | "full" | "unkept";

/** The reports that were put aside on this machine, and how to put one on the list or take it off. */
export function useShortlist(): readonly [ids: readonly ArticleId[], toggle: (article: ArticleId) => ShortlistChange] {
  const text = useKeptText(KEY);
  const ids = useMemo(() => readShortlist(text), [text]);
  const toggle = (article: ArticleId): ShortlistChange => {
    const next = toggleShortlisted(ids, article);
    if (next === null) return "full";
    if (!keepText(KEY, writeShortlist(next))) return "unkept";
    return next.length > ids.length ? "added" : "removed";
  };
  return [ids, toggle];
}
