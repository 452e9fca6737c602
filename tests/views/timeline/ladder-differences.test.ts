import { describe, expect, it } from "vitest";
import type { ClockDifference } from "../../../src/model/clocks.ts";
import type { AgreementId, StageId } from "../../../src/model/ids.ts";
import { ladderDifferences } from "../../../src/views/timeline/ladder-differences.ts";
import { statusOf } from "../samples.ts";

const readingOf = (stage: string | null) => ({ stage: stage as StageId | null, since: null, actors: [] });
const differenceOf = (happened: string | null, told: string | null, id = "north-pact"): ClockDifference => ({
  id: id as AgreementId,
  happened: readingOf(happened),
  told: readingOf(told),
  firstTold: null,
});

describe("ladderDifferences", () => {
  it.each([
    ["signed", "proposed", true],
    ["signed", null, true],
    [null, "signed", false],
    ["proposed", "in-force", false],
    ["ended", "in-force", true],
    ["signed", "ended", false],
  ])("judges %s against %s", (happened, told, isAhead) => {
    const [difference] = ladderDifferences([differenceOf(happened, told)], [statusOf()]);
    expect(difference).toMatchObject({ ladder: "treaty", isAhead });
  });

  it("keeps the agreements that are shown, in their order", () => {
    const shown = [statusOf({ id: "b" as AgreementId }), statusOf({ id: "a" as AgreementId })];
    const differences = ["a", "x", "b"].map((id) => differenceOf("signed", null, id));
    expect(ladderDifferences(differences, shown).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
