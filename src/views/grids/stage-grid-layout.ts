import type { LadderId } from "../../model/codebook.ts";
import type { Filter } from "../../model/filter.ts";
import type { CountryId, StageId } from "../../model/ids.ts";
import { stageOfParty } from "../../model/party-stage.ts";
import { isInScope } from "../../model/scope.ts";
import type { AgreementStatus, Board } from "../../model/status.ts";

/** Treaties and other agreements climb different ladders, so they have columns of their own. */
export type GridGroup = "treaties" | "others";

export interface StageColumn {
  readonly group: GridGroup;
  /** Null where no claim says anything of the party. */
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

/**
 * Lay out a board as a grid. Stages in the order of their ladders, only those where a party stands.
 *
 * A party stands at the furthest stage that is told of it or of all together, as in the panel's table of parties.
 */
export function stageGrid(board: Board, filter: Filter): StageGrid {
  const inScope = board.agreements.filter((status) => isInScope(status, filter));
  const named = inScope.filter(({ articles }) => articles > 0);
  const placed = named.filter(({ parties }) => parties.length > 0);
  const columns = [...columnsOf(placed, "treaties"), ...columnsOf(placed, "others")];
  const countries = [...new Set(placed.flatMap(({ parties }) => parties))];
  const rows = countries.map((country): StageRow => {
    const own = placed.filter(({ parties }) => parties.includes(country));
    return {
      country,
      cells: columns.map((column) => own.filter((status) => isIn(status, country, column))),
      count: own.length,
    };
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

function isIn(status: AgreementStatus, party: CountryId, { group, stage }: StageColumn): boolean {
  return groupOf(status) === group && stageOfParty(status, party) === stage;
}

/** Ladders of one group share the order of the stages that they share. */
function columnsOf(statuses: readonly AgreementStatus[], group: GridGroup): StageColumn[] {
  const own = statuses.filter((status) => groupOf(status) === group);
  const told = own.flatMap((status) =>
    [...new Set(status.parties.map((party) => stageOfParty(status, party)))].map((stage) => ({ status, stage })),
  );
  const stages = new Map(told.map(({ status, stage }) => [stage, placeOf(status, stage)]));
  return [...stages]
    .sort(([, a], [, b]) => a - b)
    .map(([stage], place) => ({
      group,
      stage,
      ladders: [...new Set(told.filter((each) => each.stage === stage).map(({ status }) => status.ladder))],
      isFirstOfGroup: place === 0,
    }));
}

function placeOf({ rungs }: AgreementStatus, stage: StageId | null): number {
  return rungs.findIndex((rung) => rung.stage === stage);
}
