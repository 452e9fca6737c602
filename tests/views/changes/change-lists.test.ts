import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { changeLists, claimsOf } from "../../../src/views/changes/change-lists.ts";
import { NAMES } from "../samples.ts";
import { changeOf, changesOf, promiseOf, reachedOf } from "./changes-of.ts";

const SOUTH = "south-pact" as AgreementId;

describe("changeLists", () => {
  const promises = [
    promiseOf(1, "pending", "kept"),
    promiseOf(2, "overdue", "late"),
    promiseOf(3, "pending", "overdue"),
    promiseOf(5, null, "pending"),
    promiseOf(6, null, "kept"),
    promiseOf(8, "pending", "withdrawn"),
  ];
  const busy = changeOf({
    reached: [reachedOf("signed", "2026-03")],
    promised: { made: 2, kept: 2, missed: 1, withdrawn: 1 },
    promises,
    articles: 1,
  });
  const lists = changeLists(changesOf([busy, changeOf({ id: SOUTH, articles: 3 })]), EMPTY_FILTER, NAMES);
  const claims = (sort: "kept" | "missed" | "made" | "withdrawn") => lists[sort].listed.map(({ what }) => what.claim);

  it("sorts promises as they are counted: one that was made and kept is both, one that was overdue before is not missed anew", () => {
    expect([claims("kept"), claims("missed"), claims("made"), claims("withdrawn")]).toEqual([[1, 6], [3], [5, 6], [8]]);
    for (const sort of ["kept", "missed", "made", "withdrawn"] as const) {
      expect(lists[sort].count).toBe(lists[sort].listed.length);
    }
  });

  it("puts first what most new reports name", () => {
    expect(lists.named.map(({ agreement, what }) => [agreement, what])).toEqual([
      [SOUTH, 3],
      ["north-pact", 1],
    ]);
  });

  it("puts apart what no report gives a day for, unless it is asked when it was told", () => {
    const change = changeOf({ reached: [reachedOf("signed", "2026-03"), reachedOf("in-force", null)] });
    const stages = (clock: "happened" | "told") => {
      const { steps, dayless } = changeLists(changesOf([change], { clock }), EMPTY_FILTER, NAMES);
      return [steps, dayless].map((list) => list.map(({ what }) => what.stage));
    };
    expect(stages("happened")).toEqual([["signed"], ["in-force"]]);
    expect(stages("told")).toEqual([["signed", "in-force"], []]);
  });

  it("leaves out what the filter does not speak of, and what no passing report names", () => {
    const { filter } = readViewState("agreement=south-pact").state;
    expect(changeLists(changesOf([busy]), filter, NAMES).steps).toEqual([]);
    expect(changeLists(changesOf([{ ...busy, isNamed: false }]), EMPTY_FILTER, NAMES).steps).toEqual([]);
  });

  it("names each claim that it leads to once", () => {
    expect(claimsOf(lists, 100)).toEqual([1, 3, 4, 5, 6, 7, 8]);
  });
});
