import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("spokenOf", () => {
  const OPENING = "The Philippines and New Zealand want a visiting forces agreement.";

  it("counts a round of talks that says not on what to the treaty spoken of", () => {
    expect(claimsIn(`${OPENING} The first round of talks took place in January.`, "2025-02-05")).toContain(
      "philippines-new-zealand-sovfa negotiating happened 2025-01",
    );
  });

  it("leaves a round on something else alone", () => {
    const claims = claimsIn(`${OPENING} The first round of talks on tariffs took place in January.`, "2025-02-05");
    expect(claims.filter((claim) => claim.includes("negotiating"))).toEqual([]);
  });

  it("gives a text of a partnership nothing that is told before it is named", () => {
    const text =
      "A chapter deals with the Japan-Australia ACSA. The document was signed in Sydney. It goes back to the 2007 joint declaration on security cooperation of Japan and Australia.";
    expect(claimsIn(text, "2017").filter((claim) => claim.startsWith("japan-australia-jdsc launched"))).toEqual([
      "japan-australia-jdsc launched happened 2007",
    ]);
  });
});
