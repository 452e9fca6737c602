import { describe, expect, it } from "vitest";
import { spotAfterKey } from "../../../src/views/timeline/lane-moves.ts";

const LANES = [[10, 20, 30], [], [12, 28]];

describe("spotAfterKey", () => {
  it.each([
    ["ArrowRight", { lane: 0, mark: -1 }, { lane: 0, mark: 0 }],
    ["ArrowRight", { lane: 0, mark: 2 }, null],
    ["ArrowLeft", { lane: 0, mark: 0 }, { lane: 0, mark: -1 }],
    ["ArrowLeft", { lane: 0, mark: -1 }, null],
    ["End", { lane: 0, mark: -1 }, { lane: 0, mark: 2 }],
    ["End", { lane: 1, mark: -1 }, null],
    ["Home", { lane: 2, mark: 1 }, { lane: 2, mark: -1 }],
    ["ArrowDown", { lane: 0, mark: -1 }, { lane: 1, mark: -1 }],
    ["ArrowDown", { lane: 0, mark: 1 }, { lane: 1, mark: -1 }],
    ["ArrowUp", { lane: 2, mark: 1 }, { lane: 1, mark: -1 }],
    ["ArrowUp", { lane: 0, mark: 1 }, null],
    ["ArrowDown", { lane: 2, mark: 1 }, null],
    ["Tab", { lane: 0, mark: 1 }, null],
  ])("leads by %s from %j to %j", (key, from, to) => {
    expect(spotAfterKey(key, from, LANES)).toEqual(to);
  });

  it("leads to the mark of the next lane that is nearest in time", () => {
    const lanes = [
      [10, 20, 30],
      [12, 28],
    ];
    expect(spotAfterKey("ArrowDown", { lane: 0, mark: 2 }, lanes)).toEqual({ lane: 1, mark: 1 });
    expect(spotAfterKey("ArrowUp", { lane: 1, mark: 0 }, lanes)).toEqual({ lane: 0, mark: 0 });
  });
});
