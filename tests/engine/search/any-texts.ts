import fc from "fast-check";
import { type SearchedTexts, startIndex } from "../../../src/engine/search/build-index.ts";
import type { SearchIndex } from "../../../src/engine/search/search-index.ts";
import { finishNow } from "../../../src/engine/search/search-of.ts";

const PIECES = [
  ...["ship", "ships", "Ship", "shipyard", "sail", "force", "in", "In", "forces", "Élan", "elan", "U.K.", "UK", "Łódź"],
  ...[
    "uk-japan",
    "Tokyo’s",
    "F-35A",
    "2,000",
    "日本と",
    "ไทย",
    "a\u0301",
    "\u0301",
    "—",
    ".",
    "\n",
    " ",
    "  ",
    "A.b.c",
    "x.yz",
  ],
];

/** Texts of few words, so that searches hit, with signs, accents and other scripts between them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "-", "")), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(""));

/** Articles that are searched. */
export const anyArticles: fc.Arbitrary<SearchedTexts[]> = fc.array(
  fc.record({
    title: fc.option(anyText, { freq: 5 }),
    text: anyText,
    publisher: fc.option(fc.constantFrom("The Ship News", "Force", "Élan UK")),
  }),
  { maxLength: 70 },
);

const word = fc.constantFrom(...PIECES, "shi", "forc", "sai", "f-35", "u.k", "日本", "-ship", "-forc", "-", "zz");
const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((words) => `"${words.join(" ")}"`);

/** What people type: words, beginnings, phrases and exclusions. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      word,
      phrase,
      phrase.map((quoted) => `-${quoted}`),
    ),
    { maxLength: 4 },
  )
  .map((terms) => terms.join(" "));

/** The index of articles, which are added in batches of `size`. */
export function indexOf(articles: readonly SearchedTexts[], size = 16): SearchIndex {
  const builder = startIndex(articles.length);
  for (let first = 0; first < articles.length; first += size) builder.add(first, articles.slice(first, first + size));
  return finishNow(builder);
}
