import { type CountUnit, EMPTY_FILTER, type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { Matrix } from "../../model/matrix.ts";
import { capitalised, counted, countedIn, countWord, grouped, listed } from "../../ui/count-words.ts";
import { countryWithArticle } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { scopeWords } from "../../ui/scope-words.ts";
import type { CountCell } from "./count-grid-layout.ts";
import type { GridGroup, StageColumn, StageGrid } from "./stage-grid-layout.ts";

const MOST_NAMED = 3;

/** What the groups of columns are called, on the page and in everything that leaves it. */
export const GROUP_NAMES: Readonly<Record<GridGroup, string>> = {
  treaties: "Treaties",
  others: "Programmes and partnerships",
};

/**
 * Who is party to most: "Japan is party to 16 of 22 agreements, more than any other".
 *
 * With countries asked for it speaks of the others, as these are party to all that is shown.
 */
export function stageHeadline({ rows: all, placed }: StageGrid, filter: Filter, names: Names): string {
  // A country that was asked for is party to all of them, which says nothing; of several, only one that is.
  const rows = all.filter(({ country, count }) => !filter.country.includes(country) || count < placed);
  const scope = scopeWords({ ...EMPTY_FILTER, country: filter.country, all: filter.all }, names);
  const [first, second] = rows;
  if (all.length === 0) return "No agreement to place";
  if (first === undefined)
    return `No other country is party to ${placed === 1 ? `the one agreement${scope}` : `any of ${agreementWords(placed, scope)}`}`;
  const most = rows.filter(({ count }) => count === first.count);
  const isAll = first.count === placed;
  const share =
    placed === 1
      ? `the one agreement${scope}`
      : isAll
        ? `${placed === 2 ? "both" : `all ${countWord(placed)}`} agreements${scope}`
        : `${countWord(first.count)} of ${agreementWords(placed, scope)}`;
  const named = most.map(({ country }) => countryWithArticle(names.country(country)));
  const each = isAll ? "" : " each";
  if (most.length > MOST_NAMED) return `${capitalised(countWord(most.length))} parties stand in ${share}${each}`;
  if (most.length > 1) return `${capitalised(listed(named, "and"))} are party to ${share}${each}`;
  const isOnly = second === undefined;
  return `${capitalised(named[0] ?? "")} is party to ${share}${isOnly ? "" : ", more than any other"}`;
}

function agreementWords(placed: number, scope: string): string {
  return `${countWord(placed)} agreements${scope}`;
}

/** What the ladders of a column call its stage: "Signed", "Launched or declared", "Nothing told". */
export function stageNames({ stage, ladders }: StageColumn, names: Names): string {
  if (stage === null) return "Nothing told";
  const own = [...new Set(ladders.map((ladder) => names.stage(ladder, stage).name))];
  return listed([own[0] ?? "", ...own.slice(1).map(lowerCased)], "or");
}

/** The same where columns are narrow: "Signed", "Launch/ Decl.", "Nothing told". */
export function stageShortNames({ stage, ladders }: StageColumn, names: Names): string {
  if (stage === null) return "Nothing told";
  return [...new Set(ladders.map((ladder) => names.stage(ladder, stage).shortName))].join("/ ");
}

/** What the stage means, by each ladder that says so in its own way. */
export function stageDefinitions({ stage, ladders }: StageColumn, names: Names): string {
  if (stage === null) return "No report says that a stage was reached.";
  return [...new Set(ladders.map((ladder) => names.stage(ladder, stage).definition))].join(" ");
}

function lowerCased(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What is left out of the grid, or "". */
export function leftOutWords({ silent, withoutParty }: StageGrid): string {
  const parts = [
    silent.length === 0 ? "" : `${counted(silent.length, "agreement")} that no report shown here names`,
    withoutParty.length === 0 ? "" : `${counted(withoutParty.length, "agreement")} without a listed party`,
  ].filter((part) => part !== "");
  const isOne = silent.length + withoutParty.length === 1;
  return parts.length === 0 ? "" : `${listed(parts, "and")} ${isOne ? "is" : "are"} left out.`;
}

/** Which two come together most: "Japan and Access come together most, in 95 of 403 reports". */
export function countHeadline(
  largest: readonly CountCell[],
  passing: number,
  unit: CountUnit,
  wordsOf: (cell: CountCell) => readonly [row: string, column: string],
): string {
  const [first, second] = largest;
  if (first === undefined) return `No ${unit === "reports" ? "report" : "story"} names two of these together`;
  const share = `${grouped(first.count)} of ${countedIn(passing, unit)}`;
  if (second !== undefined) return `${capitalised(countWord(largest.length))} pairs come together in ${share} each`;
  return `${capitalised(listed(wordsOf(first), "and"))} come together most, in ${share}`;
}

/** What the headline calls the two values that a cell crosses. */
export function pairNames(
  { row, column }: CountCell,
  columns: "theme" | "country",
  names: Names,
): readonly [row: string, column: string] {
  const country = (id: string) => countryWithArticle(names.country(id));
  return [country(row.id), columns === "country" ? country(column.id) : names.value("theme", column.id)];
}

/** What the cells count, and what they are not good for. */
export function countNote(
  { passing }: Pick<Matrix, "passing">,
  columns: "theme" | "country",
  unit: CountUnit,
  filter: Filter,
): string {
  const scope = isEmptyFilter(filter) ? "" : " under this filter";
  const crossed =
    columns === "country" ? "both countries; on the diagonal, the country at all" : "the country and the theme";
  return `Of ${countedIn(passing, unit)}${scope}, how many name ${crossed}. One with several of them is counted in each, so a row has no sum.`;
}

/** A cell for those who hear it: "Japan and Access: 34 reports". */
export function cellWords({ row, column, count, isOwn }: CountCell, unit: CountUnit): string {
  return isOwn
    ? `${row.name}: ${countedIn(count, unit)} in all`
    : `${row.name} and ${column.name}: ${countedIn(count, unit)}`;
}
