import { drawBelow, type openRandom } from "../../src/cli/generate/seeded-random.ts";
import type { NaiveArticle, NaiveCollection, NaiveDimension } from "./naive-collection.ts";
import type { Query } from "./naive-counts.ts";

type Random = ReturnType<typeof openRandom>;

/** Each with how often it is drawn, in ten. */
const DIMENSIONS: readonly (readonly [dimension: NaiveDimension, inTen: number])[] = [
  ["country", 6],
  ["theme", 4],
  ["agreement", 3],
  ["publisher", 2],
  ["kind", 2],
  ["basis", 1],
];
const GROUPS = ["theme", "country", "agreement", "kind", "publisher", "basis", "all"];

/**
 * A filter of the address, drawn around an article, so that most leave something: values of it and of others, some left
 * out, of any or of all, years, words of it, what is counted, and a day that changes no count.
 */
export function drawQuery({ articles }: NaiveCollection, random: Random): Query {
  const query = new URLSearchParams();
  const isDrawn = (inTen: number) => drawBelow(random, 10) < inTen;
  const one = <Value>(values: readonly Value[]) => values[drawBelow(random, Math.max(1, values.length))];
  const article = one(articles)!;
  for (const [dimension, inTen] of DIMENSIONS) {
    if (!isDrawn(inTen)) continue;
    const chosen = new Set([one(article.values[dimension]), isDrawn(5) && one(one(articles)!.values[dimension])]);
    for (const id of chosen) if (typeof id === "string") query.append(dimension, id);
    if (query.getAll(dimension).length > 1 && isDrawn(4) && dimension !== "kind") query.append("all", dimension);
    const other = one(one(articles)!.values[dimension]);
    if (isDrawn(4) && other !== undefined && !chosen.has(other)) query.append(`not-${dimension}`, other);
  }
  const year = article.first === null ? 2020 : new Date(article.first * 86_400_000).getUTCFullYear();
  if (isDrawn(3)) query.set("from", String(year - drawBelow(random, 3)));
  if (isDrawn(3)) query.set("to", isDrawn(5) ? `${year + 1}-0${1 + drawBelow(random, 9)}` : String(year + 1));
  if (isDrawn(4)) query.set("q", drawWords(article, random));
  if (isDrawn(4)) query.set("unit", "stories");
  if (isDrawn(3)) query.set("asof", String(2015 + drawBelow(random, 11)));
  query.set("by", one(GROUPS)!);
  query.set("grain", isDrawn(5) ? "year" : "quarter");
  return query;
}

/** A word, the beginning of one, a phrase in quotes, or a word with another left out. */
function drawWords({ title, text }: NaiveArticle, random: Random): string {
  const words = `${title} ${text}`.match(/(?<![\p{L}\p{N}])[A-Za-z]{5,}(?![\p{L}\p{N}])/gu) ?? ["japan"];
  const phrases = text.match(/(?<![\p{L}\p{N}])[A-Za-z]{4,} [A-Za-z]{4,}(?![\p{L}\p{N}])/gu) ?? words;
  const word = () => words[drawBelow(random, words.length)]!;
  switch (drawBelow(random, 4)) {
    case 0:
      return word();
    case 1:
      return word().slice(0, 4);
    case 2:
      return `"${phrases[drawBelow(random, phrases.length)]}"`;
    default:
      return `${word()} -${word()}`;
  }
}
