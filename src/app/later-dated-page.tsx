import type { ReactNode } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { dateOfDay } from "../model/partial-date.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { UpdateView } from "../state/use-view-state.ts";
import { AsyncPanel } from "../ui/async-panel.tsx";
import { laterWords, openingDay } from "./opening-day.ts";
import { PageSkeleton } from "./page-skeleton.tsx";

export interface LaterDatedPageProps {
  readonly today: DayNumber;
  /** The page that opens on a day, with the number of reports that bear a later date than today. */
  readonly children: (lastDay: DayNumber, later: number) => ReactNode;
}

/** The page of a collection that reaches past today: a wrong date must not move the day that all else is judged by. */
export function LaterDatedPage({ today, children }: LaterDatedPageProps) {
  const untilToday = { ...EMPTY_FILTER, to: dateOfDay(today) };
  const newest = useAnswer("articles", { filter: untilToday, order: "newest", offset: 0, limit: 1 });
  const later = useAnswer("facets", { filter: { ...EMPTY_FILTER, from: dateOfDay(today + 1) } });
  return (
    <AsyncPanel query={newest} what="the collection" skeleton={<PageSkeleton />}>
      {({ answer: { lines } }) => (
        <AsyncPanel query={later} what="the collection" skeleton={<PageSkeleton />}>
          {({ answer: { passing } }) => children(openingDay(today, lines[0]?.published ?? null, passing), passing)}
        </AsyncPanel>
      )}
    </AsyncPanel>
  );
}

export interface LaterNoticeProps {
  /** Reports of the collection that bear a later date than today. */
  readonly later: number;
  readonly today: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  readonly update: UpdateView;
}

/** That reports bear a date to come, and the way to them. */
export function LaterNotice({ later, today, lastDay, update }: LaterNoticeProps) {
  return (
    <p className="notice" role="status">
      {laterWords(later, today, lastDay)}{" "}
      <button
        type="button"
        className="link"
        onClick={() => update({ filter: { ...EMPTY_FILTER, from: dateOfDay(today + 1) } })}
      >
        Show {later === 1 ? "it" : "them"}
      </button>
    </p>
  );
}
