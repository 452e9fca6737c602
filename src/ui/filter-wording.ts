import { DIMENSIONS, type Dimension, excludedOf, type Filter } from "../model/filter.ts";
import { listed } from "./count-words.ts";
import { longDate } from "./date-words.ts";
import type { Names } from "./names.ts";

const MOST_NAMED = 3;

/** The filter as the last part of a chart's source line: "Japan; Access; from 2021; “submarine”", or "none". */
export function filterSummary(filter: Filter, names: Names): string {
  const parts = DIMENSIONS.map((dimension) => selectionWords(filter, dimension, names));
  const range = rangeWords(filter);
  const words = quoted(filter.words.trim());
  return [...parts, range, words].filter((part) => part !== "").join("; ") || "none";
}

/** The words of a search in quotes, unless they bring their own. */
function quoted(words: string): string {
  return words === "" || /["“”]/.test(words) ? words : `“${words}”`;
}

/** What is asked of one dimension: "Japan or Italy", "Japan and Italy, not China", "not China"; "" when it is open. */
function selectionWords(filter: Filter, dimension: Dimension, names: Names): string {
  const named = (ids: readonly string[], joint: "and" | "or") =>
    listed(
      ids.map((id) => names.value(dimension, id)),
      joint,
    );
  const chosen = named(filter[dimension], filter.all.includes(dimension) ? "and" : "or");
  const excluded = named(excludedOf(filter, dimension), "or");
  return [chosen, excluded === "" ? "" : `not ${excluded}`].filter((words) => words !== "").join(", ");
}

/** "from 2021 to May 2023", "from 2021", "to May 2023", or "" without a range. */
export function rangeWords({ from, to }: Filter): string {
  if (from !== null && to !== null) return from === to ? longDate(from) : `from ${longDate(from)} to ${longDate(to)}`;
  if (from !== null) return `from ${longDate(from)}`;
  return to === null ? "" : `to ${longDate(to)}`;
}

/**
 * What a headline says that it is about: "Agreements with Japan", "Coverage of the UK–Japan RAA", "Coverage".
 *
 * One country or agreement filter is named; anything else is "under this filter", as the chips name it.
 */
export function subjectWords(filter: Filter, names: Names): string {
  const { country, agreement, theme } = filter;
  const open: Filter = { ...filter, country: [], agreement: [], theme: [] };
  const isElseOpen = filterSummary(open, names) === "none";
  const chosen = [country, agreement, theme].filter((ids) => ids.length > 0).length;
  if (isElseOpen && chosen === 0) return "";
  if (!isElseOpen || chosen > 1) return "under this filter";
  const joint = (dimension: Dimension) => (filter.all.includes(dimension) ? "and" : "or");
  if (country.length > 0)
    return `with ${nameSome(country, joint("country"), "countries", (id) => countryWithArticle(names.value("country", id)))}`;
  if (theme.length > 0) return `on ${nameSome(theme, joint("theme"), "themes", (id) => names.value("theme", id))}`;
  return `of ${nameSome(agreement, joint("agreement"), "agreements", (id) => withArticle(names.value("agreement", id)))}`;
}

/**
 * A name inside a sentence: "the UK–Japan RAA", "GCAP", "AUKUS Pillar II", "Mogami frigates".
 *
 * Initials alone, a numbered part, a plural and what belongs to somebody stand without an article.
 */
export function withArticle(name: string): string {
  const isBare = /^[A-Z]{3,}$|\s[IVX\d]+$|[a-z]s$|['’]s\s|^The\s/.test(name) || / and /.test(name);
  return isBare ? name : `the ${name}`;
}

/** Countries and organisations that English gives an article inside a sentence. */
const WITH_ARTICLE =
  /^(?:United (?:Kingdom|States|Nations|Arab Emirates)|European Union|Philippines|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Czech Republic|Dominican Republic|Quad|(?:Solomon|Marshall|Cook) Islands)$/;

/** A country's name inside a sentence: "the United Kingdom", "Japan". */
export function countryWithArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function nameSome(ids: readonly string[], joint: "and" | "or", nouns: string, name: (id: string) => string): string {
  if (ids.length <= MOST_NAMED) return listed(ids.map(name), joint);
  return `${joint === "and" ? "all" : "any"} of ${ids.length} ${nouns}`;
}
