import { describe, expect, it } from "vitest";
import { cutGroup, fitEntries } from "../../src/briefing/changes-room.ts";

const groupOf = (heading: string, all: number, letters: number) => ({
  heading,
  entries: Array.from({ length: all }, () => ({ agreement: "Pact", words: "x".repeat(letters), count: 2 })),
  total: 2 * all,
});
const cutTo = (groups: readonly ReturnType<typeof groupOf>[], shown: readonly number[]) =>
  groups.map((group, at) => cutGroup(group, shown[at] ?? 0));

describe("fitEntries", () => {
  it("leaves all entries where they have room, and no more than are asked for", () => {
    expect(fitEntries([groupOf("Steps", 3, 40), groupOf("Kept", 8, 40)], 6)).toEqual([3, 6]);
  });

  it("takes from the last groups first where they run over the slide", () => {
    const groups = [groupOf("Steps", 7, 100), groupOf("Kept", 4, 90), groupOf("New", 1, 20), groupOf("Made", 9, 100)];
    const shown = fitEntries(groups, 6);
    const [first = 0, second = 0, third = 0, last = 0] = cutTo(groups, shown).map(({ height }) => height);
    expect(Math.max(first, second) + Math.max(third, last)).toBeLessThanOrEqual(23);
    expect(shown[0]).toBeGreaterThan(shown[3] ?? 0);
    expect(shown[3]).toBe(1);
  });

  it("leaves one entry of each however long it is", () => {
    expect(fitEntries([groupOf("Steps", 2, 9000)], 6)).toEqual([1]);
  });
});

describe("cutGroup", () => {
  it("counts all changes that it does not list", () => {
    expect(cutGroup(groupOf("Steps", 5, 10), 2)).toMatchObject({ heading: "Steps", more: 6 });
  });
});
