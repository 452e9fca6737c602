import type { LadderId } from "../../model/codebook.ts";
import type { Filter } from "../../model/filter.ts";
import type { CountryId, StageId } from "../../model/ids.ts";
import { isInScope } from "../../model/scope.ts";
import type { AgreementStatus, Board } from "../../model/status.ts";

/** Treaties and other agreements climb different ladders, so they have columns of their own. */
export type GridGroup = "treaties" | "others";

export interface StageColumn {
  readonly group: GridGroup;
  /** Null for agreements that no claim says anything of. */
  readonly stage: StageId | null;
  /** The ladders of those that stand there: each has its own word for the stage. */
  readonly ladders: readonly LadderId[];
  readonly isFirstOfGroup: boolean;
}

export interface StageRow {
  readonly country: CountryId;
  /** A cell a column. */
  readonly cells: readonly (readonly AgreementStatus[])[];
  readonly count: number;
}

/** Parties by the stage that their agreements stand at. */
export interface StageGrid {
  readonly columns: readonly StageColumn[];
  /** The party of most agreements first, equal ones by id. */
  readonly rows: readonly StageRow[];
  /** Agreements in the grid; each stands once in the row of each of its parties. */
  readonly placed: number;
  /** Those of the filter that no passing article names. */
  readonly silent: readonly AgreementStatus[];
  /** Those whose parties the codebook does not list. */
  readonly withoutParty: readonly AgreementStatus[];
}

/** Lay out a board as a grid. Stages in the order of their ladders, only those where an agreement stands. */
export function stageGrid(board: Board, filter: Filter): StageGrid {
  const inScope = board.agreements.filter((status) => isInScope(status, filter));
  const named = inScope.filter(({ articles }) => articles > 0);
  const placed = named.filter(({ parties }) => parties.length > 0);
  const columns = [...columnsOf(placed, "treaties"), ...columnsOf(placed, "others")];
  const countries = [...new Set(placed.flatMap(({ parties }) => parties))];
  const rows = countries.map((country): StageRow => {
    const own = placed.filter(({ parties }) => parties.includes(country));
    return { country, cells: columns.map((column) => own.filter((status) => isOf(status, column))), count: own.length };
  });
  return {
    columns,
    rows: rows.sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1)),
    placed: placed.length,
    silent: inScope.filter(({ articles }) => articles === 0),
    withoutParty: named.filter(({ parties }) => parties.length === 0),
  };
}

function groupOf({ ladder }: AgreementStatus): GridGroup {
  return ladder === "treaty" ? "treaties" : "others";
}

function isOf(status: AgreementStatus, { group, stage }: Pick<StageColumn, "group" | "stage">): boolean {
  return groupOf(status) === group && status.stage === stage;
}

/** Ladders of one group share the order of the stages that they share. */
function columnsOf(statuses: readonly AgreementStatus[], group: GridGroup): StageColumn[] {
  const own = statuses.filter((status) => groupOf(status) === group);
  const stages = new Map(own.map((status) => [status.stage, placeOf(status)]));
  return [...stages]
    .sort(([, a], [, b]) => a - b)
    .map(([stage], place) => ({
      group,
      stage,
      ladders: [...new Set(own.filter((status) => status.stage === stage).map(({ ladder }) => ladder))],
      isFirstOfGroup: place === 0,
    }));
}

function placeOf({ stage, rungs }: AgreementStatus): number {
  return rungs.findIndex((rung) => rung.stage === stage);
}
