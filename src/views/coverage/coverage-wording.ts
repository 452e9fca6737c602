import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import { GRAINS, type Grain } from "../../model/grain.ts";
import { capitalised, countedIn, countWord, grouped, listed, percentWords } from "../../ui/count-words.ts";
import { binPreposition, binWords, shortDay } from "../../ui/date-words.ts";
import { BIN_NOUNS } from "./bins.ts";
import { type CoverageStack, JOINED_COLOUR } from "./coverage-rows.ts";

const SHARING: Readonly<Record<CoverageGroup, string>> = {
  theme: " by theme; one with several themes is shared equally between them.",
  country: " by country; one that names several is shared equally between them.",
  agreement: " by agreement; one that names several is shared equally between them.",
  kind: " by kind of source.",
  publisher: " by publisher.",
  basis: " by what the date rests on.",
  all: ".",
};

/** A report has no country as an agreement has a party: it names one. */
function aboutWords(subject: string): string {
  return subject === "" ? "" : ` ${subject.replace(/^with /, "naming ")}`;
}

/** What the chart shows, in one sentence. `subject` is "with Japan", "under this filter" or "". */
export function coverageHeadline(coverage: Coverage, subject: string, unit: CountUnit = "reports"): string {
  const { starts, totals, grain, passing } = coverage;
  const about = aboutWords(subject);
  if (passing === 0) return `No report${about === "" ? " in the collection" : about}`;
  const peak = Math.max(0, ...totals);
  const [noun, nouns] = BIN_NOUNS[grain];
  if (peak === 0) return `${countedIn(passing, unit)}${about}, none with a date to place in a ${noun}`;
  const peaks = starts.filter((_, bin) => totals[bin] === peak).map((start) => binWords(start, grain));
  const [reports, when] = [countedIn(peak, unit), binPreposition(grain)];
  if (starts.length === 1) return `${reports}${about} ${when} ${peaks[0]}`;
  if (peaks.length === 1) return `Coverage${about} peaked at ${reports} ${when} ${peaks[0]}`;
  if (peaks.length === 2) return `Coverage${about} peaked at ${reports}, ${when} ${listed(peaks, "and")}`;
  if (totals.every((total) => total === peak))
    return `Coverage${about} was even, with ${reports} ${when} every ${noun}`;
  return `Coverage${about} peaked at ${reports}, ${when} each of ${countWord(peaks.length)} ${nouns}`;
}

/** What a chart of shares shows: the largest part of all columns together. */
export function shareHeadline({ parts, rows }: CoverageStack, subject: string): string {
  const about = aboutWords(subject);
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const sums = parts
    .map(({ name, colour }, place) => ({
      name,
      colour,
      sum: rows.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
    }))
    .filter(({ colour }) => colour !== null && colour !== JOINED_COLOUR);
  const most = Math.max(0, ...sums.map(({ sum }) => sum));
  if (most === 0) return `No share to show${about}`;
  const largest = sums.filter(({ sum }) => most - sum < 1e-9).map(({ name }) => name);
  const percent = percentWords(most / total);
  if (largest.length === 1) return `${largest[0]} has the largest share of coverage${about}, ${percent}`;
  return `${listed(largest, "and")} have the largest shares of coverage${about}, ${percent} each`;
}

/** What is counted, and how a report with several values is counted. */
export function coverageSubtitle(
  grain: Grain,
  by: CoverageGroup,
  isShare: boolean,
  unit: CountUnit = "reports",
): string {
  return `${countedWords(grain, isShare, unit)}${SHARING[by]}`;
}

/** "Reports a quarter", or "Share of each quarter’s reports". */
export function countedWords(grain: Grain, isShare: boolean, unit: CountUnit): string {
  const [noun] = BIN_NOUNS[grain];
  return isShare ? `Share of each ${noun}’s ${unit}` : `${capitalised(unit)} a ${noun}`;
}

/** What the columns leave out: coarse dates, reports without any date. Empty when nothing is. */
export function leftOutWords(
  { coarse, undated, grain }: Coverage,
  isTable: boolean,
  unit: CountUnit = "reports",
): string[] {
  const words: string[] = [];
  const hatched = coarse.reduce((sum, { count }) => sum + count, 0);
  const [noun] = BIN_NOUNS[grain];
  if (hatched > 0) {
    const coarsely = `${countedIn(hatched, unit)} dated too coarsely for a ${noun}`;
    words.push(isTable ? `Not shown here: ${coarsely}.` : `Hatched: ${coarsely}, drawn across what the date may mean.`);
  }
  if (undated === 1) words.push(`${countedIn(undated, unit)} has no date and is not counted here.`);
  if (undated > 1) words.push(`${countedIn(undated, unit)} have no date and are not counted here.`);
  return words;
}

/** Why the columns are coarser than asked for; empty when they are not, as while an older picture still stands. */
export function grainWords(asked: Grain, drawn: Grain): string {
  if (GRAINS.indexOf(drawn) <= GRAINS.indexOf(asked)) return "";
  return `By ${BIN_NOUNS[drawn][0]}, as the dates reach too far apart to draw every ${BIN_NOUNS[asked][0]}.`;
}

/** All that a chart is drawn from. */
interface Whole {
  /** Reports, or stories, of the whole collection. */
  readonly total: number;
  /** What the collection calls itself. */
  readonly name: string | null;
}

/** "Source: 302 of 403 reports, Sample corpus.", the filter, how a bin that is not over is drawn, and that columns do not obey the board's day. */
export function sourceWords(
  coverage: Coverage,
  whole: Whole,
  filterWords: string,
  unfinished: "Dashed" | "Hollow" | null,
  pastDay: DayNumber | null,
  unit: CountUnit = "reports",
): string[] {
  const words = [
    `Source: ${grouped(coverage.passing)} of ${countedIn(whole.total, unit)}${whole.name === null ? "" : `, ${whole.name}`}.`,
    `Reports to ${shortDay(coverage.end - 1)}. Filter: ${filterWords}.`,
  ];
  if (unfinished !== null) words.push(`${unfinished}: only to ${shortDay(coverage.end - 1)}.`);
  if (pastDay !== null) words.push(wholeCollectionWords(pastDay));
  return words;
}

/** That columns and counts of reports do not obey the board's day. */
export function wholeCollectionWords(pastDay: DayNumber): string {
  return `Coverage is of the whole collection; only board and milestones stand on ${shortDay(pastDay)}.`;
}

/** A part of a column: whole numbers as they are, shared ones to one decimal. */
export function valueWords(value: number): string {
  if (Number.isInteger(value)) return grouped(value);
  const [whole, tenths] = value.toFixed(1).split(".");
  return `${grouped(Number(whole))}.${tenths}`;
}

/** A value of the table, of a row's `total`. */
export function cellWords(value: number, total: number, isShare: boolean): string {
  if (value === 0) return "–";
  return isShare ? percentWords(value / total) : valueWords(value);
}
