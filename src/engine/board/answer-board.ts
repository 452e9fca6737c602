import { calendarDayOf } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import type { AgreementStatus, Board, Evidence } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet, visitRows } from "../row-set/row-set.ts";
import { countEvidence } from "../status/count-evidence.ts";
import { judgeBoard } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { visitValuesOnce } from "../stories/count-values.ts";

/** Where every agreement stands on a day. Filter and unit change what is counted and shown, never a stage. */
export function answerBoard(
  dataset: Dataset,
  { filter, asOf, clock, unit = "reports" }: Questions["board"]["ask"],
): Board {
  const { passing } = judgeFilter(dataset, filter);
  const years = yearsOf(dataset, calendarDayOf(asOf).year);
  const counts = countByYear(dataset, passing, years, unit);
  return {
    asOf,
    clock,
    firstYear: years.first,
    agreements: judgeBoard(dataset, asOf, clock).map((judged, place) =>
      showStatus(dataset, judged, { passing, unit }, counts[place]!),
    ),
  };
}

/** How often an agreement is named, by the articles that pass. */
interface NamedCounts {
  articles: number;
  readonly byYear: number[];
}

/** A judged status with what the filter leaves of its evidence. */
function showStatus(
  dataset: Dataset,
  { current: _current, stages: _stages, ...judged }: JudgedStatus,
  { passing, unit }: { readonly passing: RowSet; readonly unit: CountUnit },
  { articles, byYear }: NamedCounts,
): AgreementStatus {
  const isShown = (claim: number) => hasRow(passing, dataset.claims.articles[claim]!);
  const show = <Told extends { readonly evidence: Evidence }>(told: Told) => ({
    ...told,
    ...(unit === "stories" && { evidence: countEvidence(dataset, told.evidence.claims, unit) }),
    shown: countEvidence(dataset, told.evidence.claims.filter(isShown), unit),
  });
  const rungs = judged.rungs.map(show);
  const conflicts = judged.conflicts.map((conflict) => ({ ...conflict, versions: conflict.versions.map(show) }));
  return { ...judged, rungs, conflicts, articles, articlesByYear: byYear };
}

/** First and last year of the articles that certainly lie in one year; `fallback` where none does. */
function yearsOf({ articles }: Dataset, fallback: number) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < articles.count; row++) {
    const year = yearAt(articles, row);
    if (year !== null) [first, last] = [Math.min(first, year), Math.max(last, year)];
  }
  return last < first ? { first: fallback, last: fallback } : { first, last };
}

/** The year in which an article was published, null when that may be one of several. */
function yearAt({ firstDays, lastDays }: Dataset["articles"], row: number): number | null {
  if (firstDays[row] === NO_DAY || lastDays[row] === NO_DAY) return null;
  const year = calendarDayOf(firstDays[row]!).year;
  return calendarDayOf(lastDays[row]!).year === year ? year : null;
}

/** By place of the agreement; a story counts in the year of its first article that names it. One pass over the articles. */
function countByYear(
  { articles, dimensions, manifest, stories }: Dataset,
  passing: RowSet,
  years: { readonly first: number; readonly last: number },
  unit: CountUnit,
): NamedCounts[] {
  const { offsets, values } = dimensions.agreement.lists;
  const span = years.last - years.first + 1;
  const count = manifest.dictionaries.agreements.length;
  const counts = Array.from({ length: count }, () => ({ articles: 0, byYear: new Array<number>(span).fill(0) }));
  if (unit === "stories") {
    visitValuesOnce(dimensions.agreement.lists, dimensions.agreement.values.length, passing, stories, (value, row) => {
      const named = counts[value];
      if (named === undefined) return;
      named.articles++;
      const year = yearAt(articles, row);
      if (year !== null) named.byYear[year - years.first]!++;
    });
    return counts;
  }
  visitRows(passing, (row) => {
    const year = offsets[row] === offsets[row + 1] ? null : yearAt(articles, row);
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const named = counts[values[at]!];
      if (named === undefined) continue;
      named.articles++;
      if (year !== null) named.byYear[year - years.first]!++;
    }
  });
  return counts;
}
