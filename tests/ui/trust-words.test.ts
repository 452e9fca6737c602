import { describe, expect, it } from "vitest";
import { CLAIMS_FOUND_PERCENT, CLAIMS_RIGHT_PERCENT, TRUST_WORDS } from "../../src/ui/trust-words.ts";
import { FLOORS } from "../evaluate/floors.ts";

describe("TRUST_WORDS", () => {
  it("promises what the reader is held to, and neither less nor much more", () => {
    const f1 = (2 * CLAIMS_RIGHT_PERCENT * CLAIMS_FOUND_PERCENT) / (CLAIMS_RIGHT_PERCENT + CLAIMS_FOUND_PERCENT) / 100;
    expect(f1).toBeGreaterThanOrEqual(FLOORS.untuned.claims);
    expect(f1).toBeLessThan(FLOORS.untuned.claims + 0.04);
  });

  it("names both figures and says what to do", () => {
    expect(TRUST_WORDS).toMatch(/77 of 100 claims are right.+62 of 100.+Read the sentence/);
  });
});
