import type { CountryId } from "../../model/ids.ts";
import { MATRIX_ROWS, type Matrix, type MatrixHead } from "../../model/matrix.ts";
import { stageOfParty } from "../../model/party-stage.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { judgeBoard } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { rankHeads } from "./rank-heads.ts";

/** The column of agreements that stand at no stage. */
const NO_STAGE = { id: "none", name: "None" };

/** Parties crossed with the stages that are told of them, or of all parties together, by the day. */
export function matrixOfStages(
  dataset: Dataset,
  { asOf, clock, mostRows = MATRIX_ROWS }: Questions["matrix"]["ask"],
): Matrix {
  const statuses = judgeBoard(dataset, asOf, clock);
  const { countries } = dataset.manifest.dictionaries;
  const countOf = (holds: (status: (typeof statuses)[number]) => boolean) => statuses.filter(holds).length;
  const ranked = rankHeads(
    countries,
    countries.map(({ id }) => countOf(({ parties }) => parties.includes(id))),
  );
  const rows = ranked.slice(0, Math.max(0, mostRows));
  const columns = stagesOf(dataset).map(
    ({ id, name }): MatrixHead => ({
      id,
      name,
      count: countOf((status) =>
        status.parties.length === 0
          ? (status.stage ?? NO_STAGE.id) === id
          : status.parties.some((party) => stageIdOf(status, party) === id),
      ),
    }),
  );
  const counts = rows.flatMap((row) =>
    columns.map((column) =>
      countOf((status) => status.parties.some((id) => id === row.id && stageIdOf(status, id) === column.id)),
    ),
  );
  return { rows, columns, counts, more: ranked.length - rows.length, passing: statuses.length };
}

function stageIdOf(status: JudgedStatus, party: CountryId): string {
  return stageOfParty(status, party) ?? NO_STAGE.id;
}

/** The stages of all ladders, each id once under its first name, and last that of no stage. */
function stagesOf({ manifest }: Dataset): { readonly id: string; readonly name: string }[] {
  const stages = new Map<string, string>();
  for (const ladder of manifest.dictionaries.ladders) {
    for (const { id, name } of ladder.stages) if (!stages.has(id)) stages.set(id, name);
  }
  return [...[...stages].map(([id, name]) => ({ id, name })), NO_STAGE];
}
