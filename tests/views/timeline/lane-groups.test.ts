import { describe, expect, it } from "vitest";
import type { AgreementId } from "../../../src/model/ids.ts";
import type { AgreementStatus } from "../../../src/model/status.ts";
import { laneGroups, laneStatuses } from "../../../src/views/timeline/lane-groups.ts";
import { NAMES, statusOf } from "../samples.ts";

const named = (id: string, patch: Partial<AgreementStatus> = {}) => statusOf({ id: id as AgreementId, ...patch });
const cardsOf = (treaties: AgreementStatus[], others: AgreementStatus[]) => ({ treaties, others, silent: [], peak: 0 });
const boardOf = (...agreements: AgreementStatus[]) => ({
  asOf: 0,
  clock: "told" as const,
  firstYear: 2007,
  agreements,
});

describe("laneStatuses", () => {
  it("takes the order of the cards and what the board of the day says", () => {
    const board = boardOf(named("a", { quietSince: 1999 }), named("b"), named("c"));
    const statuses = laneStatuses(cardsOf([named("c"), named("a")], []), board);
    expect(statuses.map(({ id, quietSince }) => [id, quietSince])).toEqual([
      ["c", null],
      ["a", 1999],
    ]);
  });
});

describe("laneGroups", () => {
  it("leaves out a group without lanes", () => {
    const titles = (treaties: AgreementStatus[], others: AgreementStatus[]) =>
      laneGroups(cardsOf(treaties, others), boardOf(named("a"), named("b")), NAMES).map(({ title }) => title);
    expect(titles([named("a")], [named("b")])).toEqual(["Treaties", "Programmes and partnerships"]);
    expect(titles([], [named("b")])).toEqual(["Programmes and partnerships"]);
    expect(titles([], [])).toEqual([]);
  });
});
