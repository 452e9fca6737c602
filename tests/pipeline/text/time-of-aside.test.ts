import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("isOfAside", () => {
  it.each([
    [
      "Under the AUKUS plan presented in March, Australia is to receive Virginia-class boats.",
      "aukus-1 in-service planned ?",
    ],
    [
      "Canberra is likely to purchase Virginia-class boats under an AUKUS arrangement to be presented on Monday.",
      "aukus-1 in-service planned ?",
    ],
    ["The UK-Japan RAA was signed in January under a plan announced in March.", "uk-japan-raa signed happened 2024-01"],
    ["The UK-Japan RAA, agreed in May, was signed on Friday.", "uk-japan-raa signed happened 2024-06-07"],
    [
      "Signed in Canberra last November, it lets officials be trained for the 18-month study under AUKUS.",
      "aukus-1 study happened ?",
    ],
    ["Signed in London last November, the UK-Japan RAA is short.", "uk-japan-raa signed happened 2023-11"],
  ])("reads in %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
