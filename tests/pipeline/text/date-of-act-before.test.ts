import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfActBefore", () => {
  it.each([
    [
      "The Geelong Treaty was signed on 3 July 2025 and took effect at once.",
      "geelong-treaty in-force happened 2025-07-03",
    ],
    [
      "The Geelong Treaty was signed on 3 July 2025. It took effect on signature.",
      "geelong-treaty in-force happened 2025-07-03",
    ],
  ])("takes the day of the signature in %j", (text, claim) => {
    expect(claimsIn(text, "2025-07-28")).toContain(claim);
  });

  it("takes none where the signature has two times", () => {
    const text = "Signed on 3 July 2025, the Geelong Treaty was shown on 5 July. It took effect at once.";
    expect(claimsIn(text, "2025-07-28")).not.toContain("geelong-treaty in-force happened 2025-07-03");
  });
});
