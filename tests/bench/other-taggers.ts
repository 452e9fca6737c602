import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** A library that finds the phrases of a list in a text. `tag` gives how many it found. */
export interface OtherTagger {
  readonly name: string;
  readonly tag: (text: string) => number;
}

interface Compromise {
  (text: string): { lookup(trie: unknown): { readonly length: number } };
  buildTrie(phrases: readonly string[]): unknown;
}

interface Wink {
  learnCustomEntities(examples: readonly { name: string; patterns: readonly string[] }[]): number;
  readDoc(text: string): { customEntities(): { length(): number } };
}

/** The libraries that people would take, each in the leanest form that it offers for finding given phrases. */
export function otherTaggers(phrases: readonly string[]): OtherTagger[] {
  return [compromise(phrases), wink(phrases)];
}

function compromise(phrases: readonly string[]): OtherTagger {
  const nlp = load("compromise/one") as Compromise;
  const trie = nlp.buildTrie(phrases.map((phrase) => phrase.toLowerCase()));
  return { name: "compromise", tag: (text) => nlp(text).lookup(trie).length };
}

function wink(phrases: readonly string[]): OtherTagger {
  const open = load("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = open(load("wink-eng-lite-web-model"), ["cer"]);
  // Its patterns have a syntax of their own in brackets and strokes.
  const plain = phrases.filter((phrase) => /^[\w '-]+$/.test(phrase));
  nlp.learnCustomEntities([{ name: "phrase", patterns: plain }]);
  return { name: "wink-nlp", tag: (text) => nlp.readDoc(text).customEntities().length() };
}
