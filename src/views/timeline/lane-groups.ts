import type { AgreementStatus, Board } from "../../model/status.ts";
import type { BoardCards } from "../../ui/board-cards.ts";
import type { Names } from "../../ui/names.ts";
import { type LaneParts, laneParts } from "./lane-parts.ts";

/** Lanes under one heading. */
export interface LaneGroup {
  readonly title: string;
  readonly lanes: readonly LaneParts[];
}

/** The agreements of the cards, in their order, as the board of a day has them. */
export function laneStatuses({ treaties, others }: BoardCards, board: Board): AgreementStatus[] {
  return statusesOn([...treaties, ...others], board);
}

/** The lanes of a day: treaties, then programmes and partnerships; a group without any is left out. */
export function laneGroups({ treaties, others }: BoardCards, board: Board, names: Names): LaneGroup[] {
  const groups = [
    { title: "Treaties", cards: treaties },
    { title: "Programmes and partnerships", cards: others },
  ];
  return groups
    .map(({ title, cards }) => ({
      title,
      lanes: statusesOn(cards, board).map((status) => laneParts(status, names, board.asOf)),
    }))
    .filter(({ lanes }) => lanes.length > 0);
}

function statusesOn(cards: readonly AgreementStatus[], { agreements }: Board): AgreementStatus[] {
  const byId = new Map(agreements.map((status) => [status.id, status]));
  return cards.flatMap(({ id }) => byId.get(id) ?? []);
}
