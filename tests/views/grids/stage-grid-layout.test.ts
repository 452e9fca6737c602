import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId, CountryId, StageId } from "../../../src/model/ids.ts";
import type { AgreementStatus } from "../../../src/model/status.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { stageGrid } from "../../../src/views/grids/stage-grid-layout.ts";
import { inForce, rungOf, statusOf } from "../samples.ts";

const [JP, IT, GB] = ["JP", "IT", "GB"] as unknown as readonly [CountryId, CountryId, CountryId];
const boardOf = (...agreements: AgreementStatus[]) => ({
  asOf: 0,
  clock: "happened" as const,
  firstYear: 2007,
  agreements,
});
const named = (id: string, status: AgreementStatus) => ({ ...status, id: id as AgreementId });
const REACHED = { state: "reached", isCurrent: true } as const;
const signed = (parties: readonly CountryId[]) =>
  statusOf({
    stage: "signed" as StageId,
    parties,
    rungs: ["proposed", "signed", "in-force"].map((stage) => rungOf(stage, stage === "signed" ? REACHED : {})),
  });
const programme = (ladder: "programme" | "partnership") =>
  statusOf({
    ladder,
    stage: "launched" as StageId,
    parties: [GB],
    rungs: [rungOf("proposed"), rungOf("launched", REACHED)],
  });

describe("stageGrid", () => {
  const pact = named("a", inForce("2023", { parties: [JP, GB] }));
  const talks = named("b", signed([JP, IT]));
  const silent = named("c", { ...signed([JP]), articles: 0 });
  const untold = named("d", statusOf({ parties: [JP] }));
  const lone = named("e", signed([]));
  const grid = stageGrid(boardOf(pact, talks, silent, untold, lone, programme("programme")), EMPTY_FILTER);

  it("has the stages where an agreement stands, in the order of the ladder, treaties before the others", () => {
    expect(grid.columns.map(({ group, stage, isFirstOfGroup }) => [group, stage, isFirstOfGroup])).toEqual([
      ["treaties", null, true],
      ["treaties", "signed", false],
      ["treaties", "in-force", false],
      ["others", "launched", true],
    ]);
  });

  it("puts an agreement into the row of each party, the party of most first", () => {
    const ids = grid.rows.map(({ country, count, cells }) => [country, count, cells.flat().map(({ id }) => id)]);
    expect(ids).toEqual([
      ["JP", 3, ["d", "b", "a"]],
      ["GB", 2, ["a", "north-pact"]],
      ["IT", 1, ["b"]],
    ]);
  });

  it("loses no agreement: placed, silent or without a party", () => {
    expect([grid.placed, grid.silent.map(({ id }) => id), grid.withoutParty.map(({ id }) => id)]).toEqual([
      4,
      ["c"],
      ["e"],
    ]);
  });

  it("keeps to the agreements that the filter speaks of, with all their parties", () => {
    const { filter } = readViewState("country=IT").state;
    expect(stageGrid(boardOf(pact, talks), filter).rows.map(({ country }) => country)).toEqual(["IT", "JP"]);
  });

  it("leaves a party of which no act is told where it stood before", () => {
    const rungs = [
      rungOf("signed", { state: "reached" }),
      rungOf("ratified", { state: "reached", isCurrent: true, parties: [JP] }),
    ];
    const half = statusOf({ stage: "ratified" as StageId, parties: [JP, GB], rungs });
    const { columns, rows } = stageGrid(boardOf(half), EMPTY_FILTER);
    expect(columns.map(({ stage }) => stage)).toEqual(["signed", "ratified"]);
    expect(rows.map(({ country, cells }) => [country, cells.map(({ length }) => length)])).toEqual([
      ["GB", [1, 0]],
      ["JP", [0, 1]],
    ]);
  });

  it("joins the words of two ladders in one column", () => {
    const { columns } = stageGrid(boardOf(programme("programme"), programme("partnership")), EMPTY_FILTER);
    expect(columns.map(({ ladders }) => ladders)).toEqual([["programme", "partnership"]]);
  });

  it("is empty for an empty board", () => {
    expect(stageGrid(boardOf(), EMPTY_FILTER)).toMatchObject({ columns: [], rows: [], placed: 0 });
  });
});
