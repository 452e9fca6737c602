import { describe, expect, it } from "vitest";
import { ladderKeys } from "../../../src/views/timeline/ladder-keys.ts";
import { NAMES, rungOf, statusOf } from "../samples.ts";

describe("ladderKeys", () => {
  it("names the stages of each kind that is drawn, the lowest first, darker and higher by step", () => {
    const rungs = [rungOf("proposed"), rungOf("signed"), rungOf("in-force")];
    const [treaties, ...others] = ladderKeys([statusOf({ rungs }), statusOf({ rungs })], NAMES);
    expect(others).toEqual([]);
    expect(treaties?.title).toBe("Treaties");
    expect(treaties?.stages.map(({ name }) => name)).toEqual(["proposed", "signed", "in force"]);
    const steps = treaties?.stages.map(({ step }) => step) ?? [];
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  it("names the stages of every ladder, also where programmes and partnerships stand under one heading", () => {
    const rungsOf = (...stages: string[]) => stages.map((stage) => rungOf(stage));
    const drawn = [
      statusOf({ ladder: "partnership", rungs: rungsOf("declared", "active") }),
      statusOf({ ladder: "programme", rungs: rungsOf("study", "launched") }),
      statusOf({ ladder: "partnership", rungs: rungsOf("declared", "active") }),
    ];
    const told = ladderKeys(drawn, NAMES).map(({ title, stages }) => [title, stages.map(({ name }) => name)]);
    expect(told).toEqual([
      ["Programmes", ["study", "launched"]],
      ["Partnerships", ["declared", "active"]],
    ]);
  });

  it("has no key where nothing is drawn", () => {
    expect(ladderKeys([], NAMES)).toEqual([]);
  });
});
