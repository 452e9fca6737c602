import { NAIVE_DIMENSIONS, type NaiveAgreement, type NaiveArticle, type NaiveDimension } from "./naive-collection.ts";

/** What a link filters by, as it stands in the address. */
export type Query = URLSearchParams;

const DAY_MS = 86_400_000;

/** The first and the last day of a date of the address: a year, a month or a day. */
function daysOf(text: string): [first: number, last: number] {
  const [year = 0, month, day] = text.split("-").map(Number);
  const dayAt = (...parts: [number, number, number]) => Date.UTC(...parts) / DAY_MS;
  if (month === undefined) return [dayAt(year, 0, 1), dayAt(year + 1, 0, 1) - 1];
  if (day === undefined) return [dayAt(year, month - 1, 1), dayAt(year, month, 1) - 1];
  return [dayAt(year, month - 1, day), dayAt(year, month - 1, day)];
}

/** Whether an article passes, asked of each part of the filter in turn. */
export function passesNaively(article: NaiveArticle, query: Query): boolean {
  const isInAll = NAIVE_DIMENSIONS.every((dimension) => fits(article, query, dimension));
  return isInAll && isInDays(article, query) && hasWords(article, query.get("q") ?? "");
}

function fits({ values }: NaiveArticle, query: Query, dimension: NaiveDimension): boolean {
  const [own, chosen] = [values[dimension], query.getAll(dimension)];
  if (isLeftOut(own, query, dimension)) return false;
  if (chosen.length === 0) return true;
  const has = (id: string) => own.includes(id);
  return query.getAll("all").includes(dimension) ? chosen.every(has) : chosen.some(has);
}

function isLeftOut(own: readonly string[], query: Query, dimension: NaiveDimension): boolean {
  return query.getAll(`not-${dimension}`).some((id) => own.includes(id));
}

function isInDays({ first, last }: NaiveArticle, query: Query): boolean {
  const [from, to] = [query.get("from"), query.get("to")];
  if (from !== null && (first === null || first < daysOf(from)[0])) return false;
  return to === null || (last !== null && last <= daysOf(to)[1]);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.toLowerCase());
}

/** Every term must be there: a phrase in quotes as it stands, a word as the beginning of one, none after a hyphen. */
function hasWords({ title, text, publisherName }: NaiveArticle, typed: string): boolean {
  const fields = [title, text, publisherName].map(wordsOf);
  return [...typed.matchAll(/(-?)(?:"([^"]+)"|(\S+))/g)].every(([, minus, phrase, word]) => {
    const asked = wordsOf(phrase ?? word ?? "");
    const isAt = (words: readonly string[], at: number) =>
      asked.every((one, place) =>
        phrase === undefined ? words[at + place]?.startsWith(one) === true : words[at + place] === one,
      );
    return fields.some((words) => words.some((_, at) => isAt(words, at))) !== (minus === "-");
  });
}

/** Articles, or the stories that they belong to. */
export function countOf(articles: readonly NaiveArticle[], query: Query): number {
  return query.get("unit") === "stories" ? new Set(articles.map(({ story }) => story)).size : articles.length;
}

/** Those without any date; stories of which no passing article has one. */
export function undatedOf(articles: readonly NaiveArticle[], query: Query): number {
  const dated = articles.filter(({ first, last }) => first !== null || last !== null);
  return countOf(articles, query) - countOf(dated, query);
}

/** What a column of the coverage counts: of each story only its first passing article by last possible day. */
export function countedOf(articles: readonly NaiveArticle[], query: Query): readonly NaiveArticle[] {
  if (query.get("unit") !== "stories") return articles;
  const heads = new Map<number, NaiveArticle>();
  for (const article of articles) {
    const head = heads.get(article.story);
    if (head === undefined || dayOf(article) < dayOf(head)) heads.set(article.story, article);
  }
  return [...heads.values()];
}

function dayOf({ last }: NaiveArticle): number {
  return last ?? Number.POSITIVE_INFINITY;
}

/** The year or quarter that an article surely lies in, as the table names it; null where it may lie in several. */
export function binOf({ first, last }: NaiveArticle, grain: "year" | "quarter"): string | null {
  if (first === null || last === null) return null;
  const nameOf = (day: number) => {
    const date = new Date(day * DAY_MS);
    const year = String(date.getUTCFullYear());
    return grain === "year" ? year : `Q${Math.floor(date.getUTCMonth() / 3) + 1} ${year}`;
  };
  return nameOf(first) === nameOf(last) ? nameOf(first) : null;
}

/** Whether the filter speaks of an agreement: by its id or its family, else by its parties. */
export function isAskedFor({ id, family, parties }: NaiveAgreement, query: Query): boolean {
  const [agreements, countries] = [query.getAll("agreement"), query.getAll("country")];
  if (agreements.length > 0) return agreements.includes(id) || agreements.includes(family);
  if (query.getAll("all").includes("country")) return countries.every((country) => parties.includes(country));
  return countries.length === 0 || countries.some((country) => parties.includes(country));
}
