import type { Article } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import { dateOfDay, lastDayOf, type PartialDate } from "../model/partial-date.ts";
import { lastCollectionDay, publicationDaysOf } from "../model/publication-days.ts";

/** The day that a board is looked at from when nobody names one. */
export interface OpeningDay {
  readonly day: DayNumber;
  /** Articles that can only have been published after today, and so do not count. */
  readonly later: number;
}

/** The collection's last day up to `today`; `today` itself where no article has a date up to it. */
export function openingDay(articles: readonly Pick<Article, "published">[], today: PartialDate): OpeningDay {
  const now = lastDayOf(today);
  const days = articles.map(({ published }) => publicationDaysOf(published));
  const believed = days.filter(({ first }) => first === null || first <= now);
  return { day: Math.min(lastCollectionDay(believed) ?? now, now), later: days.length - believed.length };
}

/** That articles bear a date to come, and what was done about it, in one line. */
export function laterWords({ day, later }: OpeningDay): string {
  const articles = later === 1 ? "1 article bears" : `${later} articles bear`;
  return `${articles} a later date than today; the board is as of ${dateOfDay(day)}. \`check\` names them.\n`;
}
