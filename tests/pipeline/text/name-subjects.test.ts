import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("nameSubjects", () => {
  it.each([
    [
      "The Japan-France RAA is near. Tokyo has similar pacts with Britain, signed in 2023, and Australia, signed in 2022.",
      "japan-australia-raa signed happened 2022",
    ],
    [
      "The Japan-France RAA is near. Tokyo has similar pacts with Britain, signed in 2023, and Australia, signed in 2022.",
      "uk-japan-raa signed happened 2023",
    ],
    [
      "Tokyo has reciprocal access agreements with Britain and Australia, which were signed in London.",
      "japan-australia-raa signed happened ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
