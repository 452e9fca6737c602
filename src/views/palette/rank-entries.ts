import type { PaletteEntry } from "./palette-entries.ts";

/** As many as are seen at once. */
const MOST_SHOWN = 12;

/**
 * The entries that a few letters mean, the best first: every typed word must begin a word of the entry's names or, less
 * well, stand inside one; a whole word is better than a beginning. Nothing typed gives the first entries as they are.
 */
export function rankEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wanted = foldWords(typed);
  if (wanted.length === 0) return entries.slice(0, MOST_SHOWN);
  const scored = entries.flatMap((entry) => {
    const score = Math.max(...[entry.words, ...entry.also].map((name) => scoreOf(name, wanted)));
    return score > 0 ? [{ entry, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ entry }) => entry);
}

/** 0 where a wanted word is missing; else more for words at their start, for the first word, for whole words and for short names. */
function scoreOf(name: string, wanted: readonly string[]): number {
  const words = foldWords(name);
  let score = 0;
  for (const want of wanted) {
    const at = words.findIndex((word) => word.startsWith(want));
    if (at >= 0) score += (at === 0 ? 4 : 3) + (words.includes(want) ? 0.5 : 0);
    else if (words.some((word) => word.includes(want))) score += 1;
    else return 0;
  }
  return score + wanted.length / Math.max(words.length, wanted.length);
}

function foldWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
