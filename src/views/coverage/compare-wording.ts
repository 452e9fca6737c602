import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import type { CountUnit, Filter } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { capitalised, counted, countedIn, grouped, listed } from "../../ui/count-words.ts";
import { countryWithArticle, filterSummary, rangeWords, subjectWords, withArticle } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { BIN_NOUNS } from "./bins.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { countedWords, coverageHeadline, coverageSubtitle, shareHeadline } from "./coverage-wording.ts";

/** What the question of the coverage says more where the filter names several values: these are compared, and no others drawn. */
export function compareAsked(filter: Filter, by: CoverageGroup): { readonly compare?: true } {
  return by !== "all" && filter[by].length > 1 ? { compare: true } : {};
}

/** What a picture of the coverage is of, and how it is drawn. */
export interface DrawnCoverage {
  readonly coverage: Coverage;
  readonly stack: CoverageStack;
  readonly by: CoverageGroup;
  readonly filter: Filter;
  readonly unit: CountUnit;
  readonly isShare: boolean;
  /** Whether no column is drawn whose height a headline could name, as with lines. */
  readonly isWithoutTotals: boolean;
}

/** What the coverage shows in a sentence, and what is counted. */
export function coverageWords(
  { coverage, stack, by, filter, unit, isShare, isWithoutTotals }: DrawnCoverage,
  names: Names,
): { readonly headline: string; readonly subtitle: string } {
  const isDrawn = stack.rows.length > 0;
  const isCompared = stack.isCompared === true;
  const subject = subjectWords(filter, names);
  const plain =
    (isShare || isWithoutTotals) && isDrawn ? shareHeadline(stack, subject) : coverageHeadline(coverage, subject, unit);
  return {
    headline: isCompared && isDrawn ? compareHeadline(coverage, by, filter, names, unit) : plain,
    subtitle: (isCompared ? compareSubtitle : coverageSubtitle)(coverage.grain, by, isShare, unit),
  };
}

/**
 * Which of the compared values has most of what has a bin: "Australia has the most reports from 2021 to 2024, 132, before
 * Fiji with 12". Where other reports have none, it says so, as a facet counts these too.
 */
export function compareHeadline(
  { series, grain, coarse, undated }: Coverage,
  by: CoverageGroup,
  filter: Filter,
  names: Names,
  unit: CountUnit,
): string {
  const sums = series
    .map(({ name, counts }) => ({ name: nameWords(name, by), sum: counts.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.sum - a.sum);
  const most = sums[0]?.sum ?? 0;
  const leading = sums.filter(({ sum }) => sum === most).map(({ name }) => name);
  const second = sums[leading.length];
  const isPlaced = coarse.length === 0 && undated === 0;
  const dated = isPlaced ? "" : ` dated to a ${BIN_NOUNS[grain][0]}`;
  const scope = scopeWords(by, filter, names);
  const lead = capitalised(listed(leading, "and"));
  if (leading.length > 1) {
    const even = `${lead} have ${countedIn(most, unit)}${dated} each${scope}`;
    return second === undefined ? even : `${even}, before ${second.name} with ${grouped(second.sum)}`;
  }
  if (second === undefined) return `${lead} has ${countedIn(most, unit)}${dated}${scope}`;
  return `${lead} has the most ${unit}${dated}${scope}, ${grouped(most)}, before ${second.name} with ${grouped(second.sum)}`;
}

function nameWords(name: string, by: CoverageGroup): string {
  if (by === "country") return countryWithArticle(name);
  return by === "agreement" ? withArticle(name) : name;
}

/** What else the filter leaves: " from 2021 to 2024", " under this filter", or "". */
function scopeWords(by: CoverageGroup, filter: Filter, names: Names): string {
  const range = rangeWords(filter);
  const open: Filter = { ...filter, ...(by === "all" ? {} : { [by]: [] }), from: null, to: null };
  if (filterSummary(open, names) !== "none") return " under this filter";
  return range === "" ? "" : ` ${range}`;
}

const COMPARED: Readonly<Record<CoverageGroup, string>> = {
  theme: " on each theme; one on several of them counts in each.",
  country: " that name each country; one that names several of them counts in each.",
  agreement: " that name each agreement; one that names several of them counts in each.",
  kind: " of each kind of source.",
  publisher: " of each publisher.",
  basis: " by what the date rests on.",
  all: ".",
};

/** What is counted where values are compared, and how a report with several of them is counted. */
export function compareSubtitle(
  grain: Grain,
  by: CoverageGroup,
  isShare: boolean,
  unit: CountUnit = "reports",
): string {
  return `${countedWords(grain, isShare, unit)}${COMPARED[by]}`;
}

/** How many of the compared values are not drawn, as there are too many; empty when all are. */
export function uncomparedWords({ parts, isCompared }: CoverageStack, by: CoverageGroup, filter: Filter): string {
  if (isCompared !== true || by === "all") return "";
  const missing = filter[by].length - parts.length;
  if (missing <= 0) return "";
  return `Not drawn: ${counted(missing, "other chosen value")}, as no more than ${parts.length} can be told apart.`;
}
