import type { ArticleSummary } from "../model/article.ts";
import type { ComparedPairs } from "../pipeline/stories/compared-pairs.ts";
import { packColumns, unpackColumns } from "./column-file.ts";
import { openKnownSearches } from "./known-searches.ts";
import { openKnownWords } from "./known-words.ts";

/** An article of the last time, by what it is found among others. */
export interface FormerArticle {
  readonly article: ArticleSummary;
  readonly fingerprints: Int32Array;
  readonly bag: Int32Array;
}

/** What was found when articles were joined, to look into and to keep for the next time. */
export interface KeptJoins extends Required<Pick<ComparedPairs, "searches" | "rewrites" | "words">> {
  /** Whether anything was kept, which says that articles were joined. */
  readonly isAsked: () => boolean;
  /** What was kept, as bytes, articles by their numbers of `numberOf`; empty when nothing was. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

type JoinColumns = Readonly<Record<"copies" | "rewrites" | "words", Uint8Array>>;
const NOTHING = new Uint8Array(0);
const NO_COLUMNS: JoinColumns = { copies: NOTHING, rewrites: NOTHING, words: NOTHING };

/**
 * Open what was found when articles were joined. `packed` is of `pack`, at a multiple of eight in memory, or empty;
 * `articleOf` gives the article of a number that it uses, where that is still as it was, and `formerOf` any as it was;
 * null where that is lost.
 */
export function openKnownJoins(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  formerOf: (number: number) => FormerArticle | null,
): KeptJoins {
  const columns = packed.length === 0 ? NO_COLUMNS : unpackColumns<JoinColumns>(packed);
  const searches = openKnownSearches(columns.copies, articleOf, formerOf);
  const words = openKnownWords(columns.words, articleOf, (number) => formerOf(number)?.bag ?? null);
  const rewrites = openKnownSearches(columns.rewrites, articleOf, (number) => {
    const [former, rare] = [formerOf(number), words.rareAt(number)];
    return former && rare && { article: former.article, fingerprints: rare };
  });
  return {
    searches,
    rewrites,
    words,
    isAsked: searches.isAsked,
    pack: (numberOf) => {
      if (!searches.isAsked()) return NOTHING;
      const copies = searches.pack(numberOf);
      return packColumns({ copies, rewrites: rewrites.pack(numberOf), words: words.pack(numberOf) });
    },
  };
}
