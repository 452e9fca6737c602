import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("announcesOther", () => {
  it.each([
    "GCAP goes on. The purchase of ten tankers, announced last month, was praised.",
    "GCAP goes on. A joint venture of the firms, unveiled in April, has an office.",
    "GCAP goes on. New agreements were announced in April.",
  ])("takes no launch of a programme from: %s", (text) => {
    expect(claimsIn(text, "2024-05-20").join()).not.toContain("launched");
  });

  it("keeps a programme that was announced", () => {
    expect(claimsIn("The GCAP fighter programme, announced in December 2022, goes on.", "2024-05-20").join()).toContain(
      "gcap launched happened 2022-12",
    );
  });
});
