import type { Filter } from "../../model/filter.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { readingWords } from "./reading-wording.ts";

export interface SearchNoticeProps {
  readonly filter: Filter;
}

/** The words of the search that no report has, and what they are read as; nothing when there are none. */
export function SearchNotice({ filter }: SearchNoticeProps) {
  const { data } = useAnswer("articles", { filter, order: "newest", offset: 0, limit: 0 });
  const readings = data?.answer.readings ?? [];
  // An older answer speaks of other words.
  if (readings.length === 0 || data?.question.filter.words !== filter.words) return null;
  return (
    <div className="notice" role="status">
      {readings.map((reading) => (
        <p key={reading.asked}>{readingWords(reading)}</p>
      ))}
    </div>
  );
}
