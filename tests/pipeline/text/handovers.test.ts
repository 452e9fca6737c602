import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const useIn = (text: string) => claimsIn(text, "2026-05-20").filter((claim) => claim.includes("in-service planned"));

describe("withoutHandovers", () => {
  it.each([
    [
      "The first Mogami frigate for Australia is due to be delivered in 2029 and to be in service by 2030.",
      "mogami-frigates",
      "2030",
    ],
    ["The first GCAP fighter is to be handed over in 2034 and to enter service in 2035.", "gcap", "2035"],
    ["The first AUKUS submarine will be delivered in 2032 and will be in service in 2033.", "aukus-1", "2033"],
    [
      "The first Mogami frigate for Australia will arrive in 2029 and be operational by 2030.",
      "mogami-frigates",
      "2030",
    ],
  ])("keeps the year of use alone in %j", (text, agreement, year) => {
    expect(useIn(text)).toEqual([`${agreement} in-service planned ${year}`]);
  });

  it.each([
    ["The first Mogami frigate for Australia is due to be delivered in 2029.", "mogami-frigates", "2029"],
    ["The first AUKUS submarine will be delivered in 2032, and yards will hire workers.", "aukus-1", "2032"],
    [
      "The first Mogami frigate for Australia will be delivered in 2029, and the last in 2034.",
      "mogami-frigates",
      "2029",
    ],
  ])("keeps a handing over that no use follows: %j", (text, agreement, year) => {
    expect(useIn(text)).toContain(`${agreement} in-service planned ${year}`);
  });
});
