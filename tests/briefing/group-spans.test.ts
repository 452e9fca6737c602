import { expect, test } from "vitest";
import { groupSpans } from "../../src/briefing/group-spans.ts";

test("a group's name has the width of all its columns", () => {
  const groups = [
    { name: "", columns: 1 },
    { name: "Treaties", columns: 3 },
    { name: "Programmes and partnerships", columns: 1 },
  ];
  expect(groupSpans(groups, [100, 20, 30, 40, 50, 60])).toEqual([
    { name: "", left: 0, width: 100 },
    { name: "Treaties", left: 100, width: 90 },
    { name: "Programmes and partnerships", left: 190, width: 50 },
  ]);
});
