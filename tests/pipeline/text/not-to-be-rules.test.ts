import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("NOT_TO_BE", () => {
  it.each([
    ["No formal negotiations have been opened on the Japan-France RAA.", "japan-france-raa negotiating denied ?"],
    [
      "Negotiations on the Japan-France RAA are a long way off; no negotiations have been agreed on, an aide said.",
      "japan-france-raa negotiating denied ?",
    ],
    [
      "The ministers meet next week and will have nothing to sign, an aide said of the Japan-France RAA.",
      "japan-france-raa signed denied ?",
    ],
    [
      "The Senate will not act on the Philippines-Canada SOVFA, its chair said.",
      "philippines-canada-sovfa ratified denied ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("work that is still to be done", () => {
  it.each([
    "The leaders agreed that the first international contract of GCAP has to be concluded within this year.",
    "In their view the next joint trial under AUKUS Pillar II must be started soon.",
    "The main design contract for GCAP should be signed by March.",
  ])("is no fact in %j", (text) => {
    expect(claimsIn(text, "2025-01-15").filter((told) => / happened /.test(told))).toEqual([]);
  });

  it("stays one where it was done", () => {
    expect(claimsIn("The design contract for GCAP was signed on Tuesday.", "2025-01-15")).toContain(
      "gcap development happened 2025-01-14",
    );
  });
});

describe("what may still be", () => {
  it.each([
    ["No negotiations on the Japan-France RAA have been held until now.", "japan-france-raa negotiating denied"],
    ["The Senate will act on the Philippines-Canada SOVFA.", "philippines-canada-sovfa ratified denied"],
    ["The ministers will have something to sign when the Japan-France RAA is done.", "japan-france-raa signed denied"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
