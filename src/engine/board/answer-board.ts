import { calendarDayOf } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import { type AgreementStatus, type Board, type Limits, PAGE_LIMITS } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { buildPledges } from "../status/build-pledges.ts";
import type { ClaimList } from "../status/claim-list.ts";
import { judgeBoard, knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { visitValuesOnce } from "../stories/visit-values-once.ts";
import { countNamed, type NamedCounts, type NamedYears, namedYears } from "./count-named.ts";

type BoardAsked = Questions["board"]["ask"];

/** Where every agreement stands on a day. Filter and unit change what is counted and shown, never a stage. */
export function answerBoard(dataset: Dataset, asked: BoardAsked): Board {
  const { agreements } = dataset.manifest.dictionaries;
  const { firstYear, statuses } = showStatuses(dataset, asked, [...agreements.keys()]);
  return { asOf: asked.asOf, clock: asked.clock, firstYear, agreements: statuses };
}

/** The status of the agreement at a place of the dictionary, as the board has it; null for none. */
export function answerStatus(dataset: Dataset, asked: BoardAsked, place: number): AgreementStatus | null {
  return showStatuses(dataset, asked, [place]).statuses[0] ?? null;
}

/** The judged statuses at some places with what filter, unit and limits leave of them. */
function showStatuses(dataset: Dataset, asked: BoardAsked, places: readonly number[]) {
  const { filter, asOf, clock, unit = "reports", limits = PAGE_LIMITS } = asked;
  const { passing } = judgeFilter(dataset, filter);
  const isPassing = (row: number) => hasRow(passing, row);
  const years = namedYears(dataset);
  const named =
    unit === "reports"
      ? countNamed(years, dataset.manifest.dictionaries.agreements.length, isPassing)
      : countStories(dataset, passing, years);
  const judged = judgeBoard(dataset, asOf, clock);
  const statuses = places.flatMap((place) => {
    const [status, counts] = [judged[place], named[place]];
    return status && counts ? [showStatus(dataset, status, { isPassing, unit, limits }, counts)] : [];
  });
  return { firstYear: years.first === 0 ? calendarDayOf(asOf).year : years.first, statuses };
}

/** What a reader sees of the statuses. */
interface Shown {
  readonly isPassing: (row: number) => boolean;
  readonly unit: CountUnit;
  readonly limits: Limits;
}

function showStatus(
  dataset: Dataset,
  { current: _current, ...judged }: JudgedStatus,
  { isPassing, unit, limits }: Shown,
  { articles, byYear }: NamedCounts,
): AgreementStatus {
  const { facts, countEvidence } = knownFacts(dataset);
  const show = <Told extends { readonly claims: ClaimList }>({ claims, ...told }: Told) => ({
    ...told,
    evidence: countEvidence(claims, { unit, limit: limits.claims }),
    shown: countEvidence(claims, { unit, limit: limits.claims, isPassing }),
  });
  const { stages, promises, ...status } = judged;
  return {
    ...status,
    rungs: judged.rungs.map(show),
    promises: buildPledges(dataset, facts, { stages, promises }, limits.promises),
    conflicts: judged.conflicts.map((conflict) => ({
      ...conflict,
      versions: conflict.versions.slice(0, limits.versions).map(show),
      more: Math.max(0, conflict.versions.length - limits.versions),
    })),
    articles,
    articlesByYear: byYear,
  };
}

/** By place of the agreement; a story counts in the year of its first article that names it. One pass over the articles. */
function countStories(
  { dimensions: { agreement }, manifest, stories }: Dataset,
  passing: RowSet,
  { first, last, yearOf }: NamedYears,
): readonly NamedCounts[] {
  const counts = manifest.dictionaries.agreements.map(
    (): NamedCounts => ({ articles: 0, byYear: new Array<number>(last - first + 1).fill(0) }),
  );
  visitValuesOnce(agreement.lists, agreement.values.length, passing, stories, (value, row) => {
    const named = counts[value];
    if (named === undefined) return;
    named.articles++;
    if (yearOf[row] !== 0) named.byYear[yearOf[row]! - first]!++;
  });
  return counts;
}
