import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("APPROVED_BY", () => {
  it.each([
    [
      "With approval by the Diet in April, the last hurdle of the Japan-Philippines RAA has gone.",
      "japan-philippines-raa ratified happened 2024-04",
    ],
    [
      "With the Japan-Philippines RAA safe since the spring, envoys rest. After ratification by the Diet in April, the Japan-Philippines RAA has no foes.",
      "japan-philippines-raa ratified happened 2024-04",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("approvals that nobody has given", () => {
  it.each([
    [
      "With approval by the Senate in doubt, the Japan-Philippines RAA has few friends.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "With approval by the Senate in May, the Japan-Philippines RAA will take effect.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "Without approval by the Senate in May, the Japan-Philippines RAA has no future.",
      "japan-philippines-raa ratified happened",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
