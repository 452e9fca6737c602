import type { Coverage, CoverageGroup, Grain } from "../../model/answers.ts";
import { counted, countWord, listed } from "../../ui/count-words.ts";
import { binWords, shortDay } from "../../ui/date-words.ts";

const BIN_NOUNS: Readonly<Record<Grain, readonly [string, string]>> = {
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
};

const SHARING: Readonly<Record<CoverageGroup, string>> = {
  theme: " by theme; one with several themes is shared equally between them.",
  country: " by country; one that names several is shared equally between them.",
  agreement: " by agreement; one that names several is shared equally between them.",
  kind: " by kind of source.",
};

/** What the chart shows, in one sentence. `subject` is "with Japan", "under this filter" or "". */
export function coverageHeadline(coverage: Coverage, subject: string): string {
  const { starts, totals, grain, passing } = coverage;
  const about = subject === "" ? "" : ` ${subject}`;
  if (passing === 0) return `No report${about === "" ? " in the collection" : about}`;
  const peak = Math.max(0, ...totals);
  const [noun, nouns] = BIN_NOUNS[grain];
  if (peak === 0) return `${counted(passing, "report")}${about}, none with a date to place in a ${noun}`;
  const peaks = starts.filter((_, bin) => totals[bin] === peak).map((start) => binWords(start, grain));
  const reports = counted(peak, "report");
  if (starts.length === 1) return `${reports}${about} in ${peaks[0]}`;
  if (peaks.length === 1) return `Coverage${about} peaked at ${reports} in ${peaks[0]}`;
  if (peaks.length === 2) return `Coverage${about} peaked at ${reports}, in ${listed(peaks, "and")}`;
  if (totals.every((total) => total === peak)) return `Coverage${about} was even, with ${reports} in every ${noun}`;
  return `Coverage${about} peaked at ${reports}, in each of ${countWord(peaks.length)} ${nouns}`;
}

/** The unit, and how a report with several values is counted. */
export function coverageSubtitle(grain: Grain, by: CoverageGroup, isShare: boolean): string {
  const [noun] = BIN_NOUNS[grain];
  return `${isShare ? `Share of each ${noun}’s reports` : `Reports a ${noun}`}${SHARING[by]}`;
}

/** What the picture leaves out of its columns: coarse dates, reports without any date. Empty when nothing is. */
export function leftOutWords({ coarse, undated, grain }: Coverage): string[] {
  const words: string[] = [];
  const hatched = coarse.reduce((sum, { count }) => sum + count, 0);
  const [noun] = BIN_NOUNS[grain];
  if (hatched > 0) {
    words.push(
      `Hatched: ${counted(hatched, "report")} dated too coarsely for a ${noun}, drawn across what the date may mean.`,
    );
  }
  if (undated > 0)
    words.push(
      `${counted(undated, "report")} ${undated === 1 ? "has" : "have"} no date and ${undated === 1 ? "is" : "are"} not drawn.`,
    );
  return words;
}

/** "Source: 302 of 403 reports …", the filter, and what a dashed column means. */
export function sourceWords(coverage: Coverage, total: number, filterWords: string, hasUnfinished: boolean): string[] {
  const words = [
    `Source: ${coverage.passing} of ${total} reports in the sample corpus, digests in our own words.`,
    `Reports to ${shortDay(coverage.end - 1)}. Filter: ${filterWords}.`,
  ];
  if (hasUnfinished) words.push(`Dashed: only to ${shortDay(coverage.end - 1)}.`);
  return words;
}

/** A part of a column: whole numbers as they are, shared ones to one decimal. */
export function valueWords(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
