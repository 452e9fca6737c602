import type { Article } from "../../../src/model/article.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { dateOfDay, firstDayOf, precisionOf } from "../../../src/model/partial-date.ts";
import { diceOf } from "./repost.ts";

/**
 * What is filled in anew.
 *
 * - `year`: the text's years and the publication go a year on
 * - `figure`: one figure of the text, on another day of the week after
 * - `day`: the words stay; only the publication is a year later
 * - `country`: one country throughout, on the same day
 */
export type Blank = "year" | "figure" | "day" | "country";

export const BLANKS: readonly Blank[] = ["year", "figure", "day", "country"];

/** A country and its people, as a text may name them. */
const COUNTRIES = [
  ["Japan", "Japanese"],
  ["Philippines", "Philippine"],
  ["Ukraine", "Ukrainian"],
  ["Iraq", "Iraqi"],
  ["Israel", "Israeli"],
  ["Malaysia", "Malaysian"],
  ["Australia", "Australian"],
  ["India", "Indian"],
] as const;
const OTHERS = [
  ["Norway", "Norwegian"],
  ["Ruritania", "Ruritanian"],
] as const;

/** The same notice filled in anew, as the next of its kind; null where the text has no such blank. */
export function refilled(article: Article, blank: Blank, seed: number): Article | null {
  const text = refill(article.text, blank, seed);
  if (text === null) return null;
  const { date } = article.published;
  if (date !== null && precisionOf(date) !== "day") return null;
  const isLater = blank === "year" || blank === "day";
  const days = isLater ? 365 : blank === "figure" ? 6 : 0;
  return {
    ...article,
    id: `${article.id}-next-${blank}-${seed}` as ArticleId,
    file: `next/${article.id}-${blank}-${seed}.md`,
    published: date === null ? article.published : { date: dateOfDay(firstDayOf(date) + days), basis: "given" },
    text,
    tags: [],
    claims: [],
  };
}

function refill(text: string, blank: Blank, seed: number): string | null {
  const dice = diceOf(seed);
  switch (blank) {
    case "day":
      return text;
    case "year": {
      const next = text.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1));
      return next === text ? null : next;
    }
    case "figure": {
      const figures = [...text.matchAll(/(?<=[a-z] )\d{1,3}(?=[ ,.][a-z ])/g)];
      const chosen = figures[Math.floor(dice() * figures.length)];
      if (chosen === undefined) return null;
      const end = chosen.index + chosen[0].length;
      return `${text.slice(0, chosen.index)}${Number(chosen[0]) + 1}${text.slice(end)}`;
    }
    case "country": {
      const old = COUNTRIES.find(([country]) => text.includes(` ${country}`));
      const other = OTHERS[seed % OTHERS.length];
      if (old === undefined || other === undefined) return null;
      const next = text
        .replace(new RegExp(`\\b${old[1]}\\b`, "g"), other[1])
        .replace(new RegExp(`\\b${old[0]}\\b`, "g"), other[0]);
      return next === text ? null : next;
    }
  }
}
