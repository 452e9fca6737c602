import type { OpenedBrief } from "../briefing/open-brief.ts";

/** What is wrong with a value of a filter or an option, and what it could be, as a sentence. */
export function unreadWords({ key, value }: OpenedBrief["unread"][number]): string {
  if (key === "asof")
    return `${value} is no day to look from: it is one that has come, such as 2022-11-30, or 2022-11 or 2022 for its last day.`;
  if (key === "since")
    return `${value} is no day to compare with: it is one that has come, such as 2022-11-30, or 2022-11 or 2022.`;
  if (key === "clock") return `${value} is no clock: it is happened or told.`;
  return `${key}=${value} is nothing that this collection has.`;
}
