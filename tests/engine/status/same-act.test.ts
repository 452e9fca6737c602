import { describe, expect, it } from "vitest";
import { ALL_PARTIES } from "../../../src/engine/status/claim-facts.ts";
import { isPartyStage, isSameAct, isSharedStage } from "../../../src/engine/status/same-act.ts";
import type { StageId } from "../../../src/model/ids.ts";

const by = (party: string | null) => (party === null ? ALL_PARTIES : ["JP", "FR"].indexOf(party));

describe("isSameAct", () => {
  it.each([
    { stage: "ratified", first: "JP", second: "FR", same: false },
    { stage: "ended", first: "JP", second: "FR", same: false },
    { stage: "ratified", first: "JP", second: "JP", same: true },
    { stage: "ratified", first: null, second: "FR", same: true },
    { stage: "ratified", first: "JP", second: null, same: true },
    { stage: "signed", first: "JP", second: "FR", same: true },
  ])("of $stage by $first and by $second is $same", ({ stage, first, second, same }) => {
    expect(isSameAct(stage as StageId, by(first), by(second))).toBe(same);
  });
});

describe("isSharedStage", () => {
  it("never holds of a stage that each party reaches by itself", () => {
    for (const stage of ["signed", "ratified", "in-force", "ended", "launched"] as StageId[]) {
      expect(isSharedStage(stage) && isPartyStage(stage)).toBe(false);
    }
    expect(isSharedStage("signed" as StageId)).toBe(true);
  });
});
