import { type Filter, isEmptyFilter } from "../model/filter.ts";
import { isInScope } from "../model/scope.ts";
import type { AgreementStatus, Board } from "../model/status.ts";

export type BoardOrder = "latest" | "stage" | "name";

/** What the board shows under a filter. Nothing that the filter speaks of is lost: it is a card or in `silent`. */
export interface BoardCards {
  readonly treaties: readonly AgreementStatus[];
  /** Programmes and partnerships. */
  readonly others: readonly AgreementStatus[];
  /** Agreements that no passing article names, in the codebook's order. */
  readonly silent: readonly AgreementStatus[];
  /** The most articles in one year on any card, so that sparklines share a scale. */
  readonly peak: number;
}

/**
 * Choose and order the cards: the agreements that the filter speaks of, see `isInScope`.
 *
 * Of these, the ones that no passing article names are `silent`.
 */
export function boardCards(board: Board, filter: Filter, order: BoardOrder): BoardCards {
  const inScope = board.agreements.filter((status) => isInScope(status, filter));
  const cards = sortStatuses(
    inScope.filter((status) => status.articles > 0),
    order,
  );
  return {
    treaties: cards.filter(({ ladder }) => ladder === "treaty"),
    others: cards.filter(({ ladder }) => ladder !== "treaty"),
    silent: inScope.filter((status) => status.articles === 0),
    peak: Math.max(0, ...cards.flatMap((status) => status.articlesByYear)),
  };
}

/** Whether a filter other than countries and agreements is set: then the cards are those that the passing articles name. */
export function isNarrowedByReports(filter: Filter): boolean {
  return !isEmptyFilter({ ...filter, country: [], agreement: [] });
}

/** A new list: latest act first (no known day last), furthest stage first, or by name; ties keep their order. */
function sortStatuses(statuses: readonly AgreementStatus[], order: BoardOrder): AgreementStatus[] {
  switch (order) {
    case "latest":
      return [...statuses].sort((a, b) => (b.lastActDay ?? -Infinity) - (a.lastActDay ?? -Infinity) || 0);
    case "stage":
      return [...statuses].sort((a, b) => stageShare(b) - stageShare(a));
    case "name":
      return [...statuses].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  }
}

/** How far up its ladder an agreement stands: 0 for nothing told, 1 for the last rung. */
function stageShare({ rungs, stage }: AgreementStatus): number {
  return (rungs.findIndex((rung) => rung.stage === stage) + 1) / Math.max(1, rungs.length);
}
