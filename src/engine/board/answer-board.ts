import { calendarDayOf } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import { type AgreementStatus, type Board, type Limits, PAGE_LIMITS } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { buildPledges } from "../status/build-pledges.ts";
import type { ClaimList } from "../status/claim-list.ts";
import { judgeBoard, judgeInSteps, knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { finishSteps, type Steps } from "../steps.ts";
import { visitValuesOnce } from "../stories/visit-values-once.ts";
import { countNamed, type NamedCounts, type NamedYears, namedYears } from "./count-named.ts";

type BoardAsked = Questions["board"]["ask"];

/** Where every agreement stands on a day. Filter and unit change what is counted and shown, never a stage. */
export function answerBoard(dataset: Dataset, asked: BoardAsked): Board {
  return finishSteps(boardInSteps(dataset, asked));
}

/** The same, an agreement a step. */
export function* boardInSteps(dataset: Dataset, asked: BoardAsked): Steps<Board> {
  const { asOf, clock } = asked;
  const judged = yield* judgeInSteps(dataset, asOf, clock);
  const show = showing(dataset, asked);
  const agreements: AgreementStatus[] = [];
  for (const [place, status] of judged.entries()) {
    yield;
    agreements.push(show(status, place));
  }
  const { first } = namedYears(dataset);
  return { asOf, clock, firstYear: first === 0 ? calendarDayOf(asOf).year : first, agreements };
}

/** The status of the agreement at a place of the dictionary, as the board has it; null for none. */
export function answerStatus(dataset: Dataset, asked: BoardAsked, place: number): AgreementStatus | null {
  const judged = judgeBoard(dataset, asked.asOf, asked.clock)[place];
  return judged === undefined ? null : showing(dataset, asked)(judged, place);
}

/** What filter, unit and limits leave of a judged status, by its place in the dictionary. */
function showing(dataset: Dataset, { filter, unit = "reports", limits = PAGE_LIMITS }: BoardAsked) {
  const kept = judgeFilter(dataset, filter).passing;
  // Between two steps others are answered, to whose filters the place of this one's set may go.
  const passing: RowSet = { bits: kept.bits.slice(), size: kept.size };
  // Where all pass, what is shown is all that there is.
  const isPassing = passing.size === dataset.articles.count ? null : (row: number) => hasRow(passing, row);
  const years = namedYears(dataset);
  const named = unit === "stories" ? countStories(dataset, passing, years) : null;
  return (status: JudgedStatus, place: number) => {
    const counts = named === null ? countNamed(years, place, (row) => hasRow(passing, row)) : named[place]!;
    return showStatus(dataset, status, { isPassing, unit, limits }, counts);
  };
}

/** What a reader sees of the statuses. */
interface Shown {
  /** Null where all articles pass. */
  readonly isPassing: ((row: number) => boolean) | null;
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
  const show = <Told extends { readonly claims: ClaimList }>({ claims, ...told }: Told) => {
    const evidence = countEvidence(claims, { unit, limit: limits.claims });
    const shown = isPassing === null ? evidence : countEvidence(claims, { unit, limit: limits.claims, isPassing });
    return { ...told, evidence, shown };
  };
  const { stages, promises, ...status } = judged;
  return {
    ...status,
    rungs: judged.rungs.map(show),
    promises: buildPledges(
      dataset,
      facts,
      { stages, promises },
      { limit: limits.promises, isPassing: isPassing ?? (() => true) },
    ),
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
