import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/engine/articles/read-claim.ts";
import { openSketches } from "../small-collection.ts";

describe("readClaim", () => {
  const dataset = openSketches([
    { published: "2023-05", claims: [["ratified", "happened", "2023-04-28", "north-port", "JP"]] },
  ]);

  it("carries all that a trace shows", () => {
    expect(readClaim(dataset, 0, { bits: Uint32Array.of(1), size: 1 })).toMatchObject({
      number: 0,
      agreement: "north-port",
      stage: "ratified",
      modality: "happened",
      date: "2023-04-28",
      party: "JP",
      rule: "made-up",
      published: "2023-05",
      isShown: true,
    });
  });

  it("says when the article fails the filter", () => {
    expect(readClaim(dataset, 0, { bits: Uint32Array.of(0), size: 0 }).isShown).toBe(false);
  });
});
