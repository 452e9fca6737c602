import type { CountUnit, Filter } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { ArticleId } from "../../model/ids.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { CoverageRow } from "./coverage-rows.ts";
import { findPeaks, peakWords, topStoryWords } from "./peaks.ts";

export interface PeakStoriesProps {
  readonly rows: readonly CoverageRow[];
  readonly filter: Filter;
  readonly grain: Grain;
  readonly unit: CountUnit;
  readonly onRead: (article: ArticleId) => void;
}

/** The story that was told most in each peak; its title opens the first report of it. */
export function PeakStories({ rows, filter, grain, unit, onRead }: PeakStoriesProps) {
  const peaks = findPeaks(rows);
  const starts = peaks.map(({ start }) => start);
  const { data, isPlaceholderData } = useAnswer("topStories", { filter, grain, starts }, starts.length > 0);
  if (peaks.length === 0) return null;
  return (
    <ul className="peak-stories" aria-label="Peaks">
      {peaks.map((peak) => {
        // The story of an older filter would be taken for the one of this.
        const place = isPlaceholderData ? -1 : (data?.question.starts.indexOf(peak.start) ?? -1);
        const top = data?.answer[place] ?? null;
        return (
          <li key={peak.start}>
            <b>{peakWords(peak, grain, unit)}</b>{" "}
            {top !== null && top.reports === 1 && <span>No story was told more than once.</span>}
            {top !== null && top.reports > 1 && (
              <>
                <button type="button" className="link" onClick={() => onRead(top.line.id)}>
                  {top.line.title ?? "A report without a title"}
                </button>{" "}
                <span>{topStoryWords(top)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
