import type { Coverage, TopStory } from "../model/answers.ts";
import { UNKNOWN_PUBLISHER } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { Grain } from "../model/grain.ts";
import { dateOfDay } from "../model/partial-date.ts";
import type { Board } from "../model/status.ts";
import { countedIn, grouped } from "../ui/count-words.ts";
import { binName, longDay, shortDay } from "../ui/date-words.ts";
import { nextStart } from "../views/coverage/bins.ts";
import { boundCoverage } from "../views/coverage/bound-coverage.ts";
import { coverageWords, uncomparedWords } from "../views/coverage/compare-wording.ts";
import { type CoverageStack, coverageStack } from "../views/coverage/coverage-rows.ts";
import { leftOutWords } from "../views/coverage/coverage-wording.ts";
import { isInRangeOf } from "../views/coverage/milestone-layout.ts";
import { findMilestones, type Milestone } from "../views/coverage/milestones.ts";
import { findPeaks, type Peak, peakWords, topStoryWords } from "../views/coverage/peaks.ts";
import { type Brief, wholeCollection } from "./brief.ts";
import { sourceWords } from "./quotes.ts";
import type { Quote, Slide } from "./slide.ts";

/** A peak with the story that most of its reports are of; null for none. */
export interface NamedPeak {
  readonly peak: Peak;
  readonly story: TopStory | null;
}

/** The columns whose top stories the notes name. */
export function peaksOf(coverage: Coverage): Peak[] {
  return findPeaks(coverageStack(boundCoverage(coverage).drawn, [], "all").rows);
}

/** Coverage over time. `usual` are the ids of the unfiltered answer, so that a colour means the same as on the page. */
export function coverageSlide(
  brief: Brief,
  coverage: Coverage,
  usual: readonly string[],
  board: Board,
  peaks: readonly NamedPeak[],
): Slide {
  const { view, names } = brief;
  const { drawn, leftOut } = boundCoverage(coverage, view.unit);
  const stack = coverageStack(drawn, usual, view.by);
  const milestones = milestonesOf(brief, drawn, board);
  const remarksOf = (isPlain: boolean) =>
    [
      ...wholeCollection(brief),
      leftOut,
      uncomparedWords(stack, view.by, view.filter),
      unfinishedWords(drawn, stack, isPlain),
      ...leftOutWords(drawn, isPlain, view.unit),
      isPlain ? coarseWords(drawn) : "",
      // A chart of columns alone has its milestones listed, with the same sign.
      milestones.some(({ words }) => words.endsWith("≠")) ? "≠: reports differ on it." : "",
    ].filter((words) => words !== "");
  const isShare = view.scale === "share" && view.by !== "all" && stack.rows.length > 0;
  const { by, filter, unit } = view;
  const words = coverageWords({ coverage, stack, by, filter, unit, isShare, isWithoutTotals: false }, names);
  return {
    id: "coverage",
    part: 1,
    parts: 1,
    title: untoldWords(brief, drawn) + words.headline,
    subtitle: words.subtitle,
    body: {
      kind: "coverage",
      coverage: drawn,
      stack,
      isShare,
      milestones,
      remarks: remarksOf(false),
      plainRemarks: remarksOf(true),
    },
    quotes: peaks.flatMap(({ peak, story }) => (story === null ? [] : [storyQuote(peak, story, brief, coverage)])),
    note: "",
  };
}

/** That nothing of the coverage was out by the day that is looked from, before its headline; "" where something was. */
function untoldWords({ asOf, lastDay }: Brief, { starts, totals, coarse }: Coverage): string {
  const isOut =
    starts.some((start, bin) => start <= asOf && totals[bin] !== 0) || coarse.some(({ start }) => start <= asOf);
  return asOf >= lastDay || isOut ? "" : `No dated report by ${longDay(asOf)}. `;
}

/** Boxes of the hatched lane that are told one by one where it is not drawn. */
const MOST_COARSE = 14;

/** The hatched lane in words, "The coarse dates may mean 2007 (1), 2010 (2)."; "" where it is empty. */
function coarseWords({ coarse }: Coverage): string {
  if (coarse.length === 0) return "";
  const listed = coarse
    .slice(0, MOST_COARSE)
    .map(({ start, end, count }) => `${stretchName(start, end)} (${grouped(count)})`);
  const rest = coarse.slice(MOST_COARSE).reduce((sum, { count }) => sum + count, 0);
  return `The coarse dates may mean ${listed.join(", ")}${rest === 0 ? "" : `, and ${grouped(rest)} more of other times`}.`;
}

/** "2007", "March 2020", or the first and the last day of what is neither. */
function stretchName(start: DayNumber, end: DayNumber): string {
  const isWhole = (grain: Grain, first: string) => dateOfDay(start).endsWith(first) && nextStart(start, grain) === end;
  const grain = isWhole("year", "-01-01") ? "year" : isWhole("month", "-01") ? "month" : undefined;
  return grain === undefined ? `${shortDay(start)} to ${shortDay(end - 1)}` : binName(start, grain);
}

/** To which day the last column goes, where that is not its last; "" where it is whole. */
function unfinishedWords({ end }: Coverage, { rows }: CoverageStack, isPlain: boolean): string {
  if (rows.at(-1)?.isUnfinished !== true) return "";
  return `${isPlain ? "The last column goes" : "Dashed:"} only to ${shortDay(end - 1)}.`;
}

/** Those on a column; a drawing takes as many as it has room for. */
function milestonesOf({ view, names }: Brief, coverage: Coverage, board: Board): readonly Milestone[] {
  const isInside = isInRangeOf(coverage);
  return findMilestones(board, view.filter, names, isInside).filter(isInside);
}

/** A title is quoted as cited; it proves what was written about, and no status. */
function storyQuote(peak: Peak, story: TopStory, { view }: Brief, { grain }: Coverage): Quote {
  const { title, publisherName, published, url } = story.line;
  return {
    about: `Peak of ${peakWords(peak, grain, view.unit)}${story.reports > 1 ? `; top story with ${topStoryWords(story)}` : ". No story was told more than once; one of them"}`,
    words: title ?? `${countedIn(1, "reports")} without a title`,
    cue: { start: 0, end: 0 },
    source: sourceWords({ publisherName: publisherName ?? UNKNOWN_PUBLISHER, publication: published }),
    url,
  };
}
