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

  it("has no key where nothing is drawn", () => {
    expect(ladderKeys([], NAMES)).toEqual([]);
  });
});
