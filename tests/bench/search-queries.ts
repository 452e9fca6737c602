import { drawBelow, openRandom } from "../../src/cli/generate/seeded-random.ts";
import type { Dataset } from "../../src/engine/dataset.ts";
import type { SearchIndex } from "../../src/engine/search/search-index.ts";
import { splitTokens } from "../../src/engine/search/split-tokens.ts";

export interface Query {
  readonly kind: string;
  readonly words: string;
}

/** The commonest words of the collection, to be asked for in quotes. */
const COMMONEST = 25;

/** Searches of every kind, words drawn as often as they are used. */
export function drawQueries(index: SearchIndex, { texts, manifest }: Dataset, seed: number, each: number): Query[] {
  const random = openRandom(seed);
  const below = (end: number) => drawBelow(random, end);
  const byUse = [...index.terms.keys()].sort((a, b) => index.numbers[a]! - index.numbers[b]!);
  const common = byUse.slice(0, COMMONEST).map((place) => index.terms[place]!);
  const pick = (words: readonly string[]) => words[below(words.length)] ?? "";

  /** Words that stand beside each other in some text. */
  function run(length: number): string[] {
    const row = below(manifest.articles);
    const text = texts[Math.floor(row / manifest.shardSize)]?.texts[row % manifest.shardSize] ?? "";
    const words: string[] = [];
    splitTokens(text, (folded) => words.push(folded));
    const start = below(Math.max(1, words.length - length));
    return words.slice(start, start + length);
  }
  const word = () => run(1)[0] ?? "";
  function misspell(): string {
    let long = word();
    for (let tries = 0; long.length < 6 && tries < 50; tries++) long = word();
    const at = 2 + below(Math.max(1, long.length - 3));
    return `${long.slice(0, at)}q${long.slice(at + 1)}`;
  }
  const kinds: Readonly<Record<string, () => string>> = {
    "a word": word,
    "a beginning": () => word().slice(0, 1 + below(4)),
    "several words": () => [word(), word(), word()].join(" "),
    "a phrase": () => `"${run(2 + below(3)).join(" ")}"`,
    "a phrase of the commonest words": () => `"${pick(common)} ${pick(common)}"`,
    "an excluded word": () => `${word()} -${word()}`,
    "an excluded phrase": () => `${word()} -"${run(2).join(" ")}"`,
    "a misspelling": misspell,
  };
  return Object.entries(kinds).flatMap(([kind, draw]) => Array.from({ length: each }, () => ({ kind, words: draw() })));
}
