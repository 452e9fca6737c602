import type { Board } from "../model/status.ts";
import { boardCards } from "../ui/board-cards.ts";
import { scopeWords } from "../ui/scope-words.ts";
import { ladderKeys } from "../views/timeline/ladder-keys.ts";
import { laneGroups, laneStatuses } from "../views/timeline/lane-groups.ts";
import { timelineHeadline, timelineSubtitle } from "../views/timeline/timeline-wording.ts";
import type { Brief } from "./brief.ts";
import { shareOut } from "./share-out.ts";
import type { Slide } from "./slide.ts";

/** How each agreement climbed its ladder. `whole` is the board of the day that the page opens on. */
export function timelineSlides(brief: Brief, board: Board, whole: Board): Slide[] {
  const { view, names, asOf, lastDay, room } = brief;
  const cards = boardCards(whole, view.filter, view.sort);
  const statuses = laneStatuses(cards, board);
  const moment = { pastDay: asOf === lastDay ? null : asOf, clock: view.clock };
  const lanes = laneGroups(cards, board, names).flatMap(({ title, lanes }) => lanes.map((lane) => ({ title, lane })));
  // Where nothing is told of any, a sentence says as much as sheets of empty lanes.
  const isTold = statuses.some(({ rungs }) => rungs.some(({ state }) => state !== "unknown"));
  const runs = isTold ? shareOut(lanes, room.lanes) : [[]];
  return runs.map(
    (run, at): Slide => ({
      id: "timeline",
      part: at + 1,
      parts: runs.length,
      title: timelineHeadline(statuses, moment),
      subtitle:
        isTold || statuses.length === 0
          ? timelineSubtitle(statuses.length, scopeWords(view.filter, names))
          : `Nothing is told of ${statuses.length === 1 ? "it" : "any of them"} by then.`,
      body: {
        kind: "timeline",
        groups: [...new Set(run.map(({ title }) => title))].map((title) => ({
          title,
          lanes: run.filter((one) => one.title === title).map(({ lane }) => lane),
        })),
        ladders: ladderKeys(
          statuses.filter(({ id }) => run.some(({ lane }) => lane.id === id)),
          names,
        ),
        firstYear: whole.firstYear,
        lastDay,
        asOf,
      },
      quotes: [],
      note: "",
    }),
  );
}
