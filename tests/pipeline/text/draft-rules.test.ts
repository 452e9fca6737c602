import { describe, expect, it } from "vitest";
import { DRAFTS } from "../../../src/pipeline/text/draft-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("DRAFTS", () => {
  it("gives nothing but plans", () => {
    for (const { outcome } of DRAFTS) expect(outcome).toBe("planned");
  });

  it.each([
    "The draft agenda lists the signing of the Japan-Philippines RAA on 1 May.",
    "According to the draft programme, ministers signed the Japan-Philippines RAA on 1 May.",
    "Under the provisional summit agenda the Japan-Philippines RAA was signed on 1 May.",
    "The signing of the Japan-Philippines RAA on 1 May is on the draft agenda.",
  ])("tells no fact from what a draft agenda lists: %j", (text) => {
    expect(claimsIn(text, "2024-05-02").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
