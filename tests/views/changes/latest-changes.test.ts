import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { StageId } from "../../../src/model/ids.ts";
import { changeLists } from "../../../src/views/changes/change-lists.ts";
import { latestChanges, leftOutWords } from "../../../src/views/changes/latest-changes.ts";
import { NAMES } from "../samples.ts";
import { changeOf, changesOf, promiseOf, reachedOf } from "./changes-of.ts";

describe("latestChanges", () => {
  const change = changeOf({
    reached: [reachedOf("signed", "2026-03")],
    undone: ["ended" as StageId],
    promised: { made: 0, kept: 1, missed: 1, withdrawn: 0 },
    promises: [promiseOf(1, "pending", "overdue"), promiseOf(2, "pending", "kept")],
    conflicts: [{ kind: "dates", stage: "signed" as StageId }],
  });
  const lists = changeLists(changesOf([change]), EMPTY_FILTER, NAMES);

  it("puts steps first, and what was missed before what was kept", () => {
    expect(latestChanges(lists, NAMES, 9).map(({ words }) => words)).toEqual([
      "Signed, in March 2026",
      "Ended, no longer told as reached",
      "Signed, expected for December 2022: overdue",
      "Signed: dates differ",
      "Signed, expected for December 2022: kept",
    ]);
  });

  it("stops where the box is full, and marks what was missed", () => {
    const entries = latestChanges(lists, NAMES, 3);
    expect(entries.map(({ isHot }) => isHot)).toEqual([false, false, true]);
    expect(entries[0]?.source).toBe("2 reports, 1 official");
  });
});

describe("leftOutWords", () => {
  it("counts what the box has no room for, and says nothing where it has all", () => {
    const kept = (claim: number) => promiseOf(claim, "pending", "kept");
    const change = changeOf({
      reached: [reachedOf("signed", "2026-03")],
      promised: { made: 0, kept: 3, missed: 0, withdrawn: 0 },
      promises: [kept(1), kept(2), kept(3)],
    });
    const lists = changeLists(changesOf([change]), EMPTY_FILTER, NAMES);
    expect(leftOutWords(lists, 2)).toBe("And two more.");
    expect(leftOutWords(lists, 4)).toBe("");
  });
});
