import { describe, expect, it } from "vitest";
import type { CountryId, StageId } from "../../src/model/ids.ts";
import { actorsOf, isToldOf, stageOfParty } from "../../src/model/party-stage.ts";
import { rungOf } from "../views/samples.ts";

const [JP, GB] = ["JP", "GB"] as unknown as readonly [CountryId, CountryId];
const SIGNED = rungOf("signed", { state: "reached" });
const BY_JAPAN = rungOf("ratified", { state: "reached", parties: [JP] });

describe("stageOfParty", () => {
  it("stands at the act of the party, and where the parties stood before for one of which none is told", () => {
    expect(stageOfParty({ rungs: [SIGNED, BY_JAPAN] }, JP)).toBe("ratified" as StageId);
    expect(stageOfParty({ rungs: [SIGNED, BY_JAPAN] }, GB)).toBe("signed" as StageId);
  });

  it("counts what is told of all together for each", () => {
    expect(stageOfParty({ rungs: [SIGNED, { ...BY_JAPAN, isOfAll: true }] }, GB)).toBe("ratified" as StageId);
    expect(stageOfParty({ rungs: [BY_JAPAN, rungOf("in-force", { state: "reached" })] }, GB)).toBe(
      "in-force" as StageId,
    );
  });

  it("never stands at a stage that is only promised or implied", () => {
    const rungs = [rungOf("signed", { state: "implied" }), rungOf("ratified", { state: "promised" })];
    expect(stageOfParty({ rungs }, JP)).toBeNull();
  });
});

describe("isToldOf", () => {
  it("tells whether a reached stage is told of a party", () => {
    expect([isToldOf(BY_JAPAN, JP), isToldOf(BY_JAPAN, GB), isToldOf(SIGNED, GB)]).toEqual([true, false, true]);
  });
});

describe("actorsOf", () => {
  it("names the single parties while they are not all", () => {
    expect(actorsOf(BY_JAPAN, [JP, GB])).toEqual([JP]);
    expect(actorsOf({ ...BY_JAPAN, parties: [GB, JP] }, [JP, GB])).toEqual([]);
    expect(actorsOf({ ...BY_JAPAN, state: "promised" }, [JP, GB])).toEqual([]);
  });
});
