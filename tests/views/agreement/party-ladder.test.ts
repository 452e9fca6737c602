import { describe, expect, it } from "vitest";
import type { CountryId, StageId } from "../../../src/model/ids.ts";
import type { PartyAct } from "../../../src/model/party-act.ts";
import type { Rung } from "../../../src/model/status.ts";
import { partyLadder } from "../../../src/views/agreement/party-ladder.ts";
import { dated, rungOf, statusOf } from "../samples.ts";

const [JP, GB] = ["JP", "GB"] as unknown as readonly [CountryId, CountryId];
const act = (party: CountryId | null, date: string | null = null): PartyAct => ({
  stage: "ratified" as StageId,
  party,
  date: date === null ? null : dated(date),
  claim: 1,
});
const SIGNED = rungOf("signed", { state: "reached", date: dated("2023-01-11") });
const RATIFIED = rungOf("ratified", { state: "reached", date: dated("2023-04-28") });
const PROMISED = rungOf("in-force", { state: "promised" });
const IN_FORCE = rungOf("in-force", { state: "reached" });

function cellsOf(rungs: readonly Rung[], partyActs: readonly PartyAct[]) {
  const rows = partyLadder({ status: statusOf({ parties: [JP, GB], rungs }), partyActs });
  return rows.map(({ party, cells }) => [party, ...cells.map(({ state, words }) => `${state}: ${words}`)]);
}

describe("partyLadder", () => {
  it("is empty where no act of one party is told, as all rows would be the same", () => {
    expect(cellsOf([SIGNED, RATIFIED], [])).toEqual([]);
    expect(cellsOf([SIGNED, RATIFIED], [act(null, "2023-04-28")])).toEqual([]);
  });

  it("gives a party its own act, and says where nothing is told of the other", () => {
    expect(cellsOf([SIGNED, RATIFIED, PROMISED], [act(JP, "2023-04-28")])).toEqual([
      ["JP", "reached: 11 January 2023", "reached: 28 April 2023", "promised: Expected, no day given"],
      ["GB", "reached: same act", "unknown: nothing said of it", "promised: Expected, no day given"],
    ]);
  });

  it("hatches the act that a later stage presupposes, and never calls it done", () => {
    const [, british] = cellsOf([SIGNED, RATIFIED, IN_FORCE], [act(JP)]);
    expect(british).toEqual(["GB", "reached: same act", "implied: passed, no report of it", "reached: same act"]);
  });

  it("says of the others what is told of all together", () => {
    const [japanese, british] = cellsOf([RATIFIED], [act(JP, "2023-04-28"), act(null, "2023")]);
    expect([japanese, british]).toEqual([
      ["JP", "reached: 28 April 2023"],
      ["GB", "reached: told of all: 2023"],
    ]);
  });

  it("leaves a ladder of one party, or of a crowd, alone", () => {
    const crowd = Array.from({ length: 13 }, (_, place) => `C${place}` as CountryId);
    for (const parties of [[JP], crowd]) {
      expect(partyLadder({ status: statusOf({ parties, rungs: [RATIFIED] }), partyActs: [act(JP)] })).toEqual([]);
    }
  });
});
