import { describe, expect, it } from "vitest";
import { GOVERNED } from "../../../src/pipeline/text/governor-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2024-11-20");

describe("GOVERNED", () => {
  it("names each rule once", () => {
    expect(new Set(GOVERNED.map(({ id }) => id)).size).toBe(GOVERNED.length);
  });

  it.each([
    "Ottawa denied, in a letter to the paper, that the Philippines-Canada SOVFA had been signed.",
    "Ottawa denied (and not for the first time) that the Philippines-Canada SOVFA had been signed.",
    "Ottawa denied - as did Manila - that the Philippines-Canada SOVFA had been signed.",
    "Ottawa dismissed as idle all claims that the Philippines-Canada SOVFA had been signed.",
  ])("reads a denial through the aside in %j", (text) => {
    expect(toldIn(text)).toEqual([expect.stringContaining("philippines-canada-sovfa signed denied")]);
  });

  it.each([
    "It is untrue, the palace told reporters, that the Philippines-Canada SOVFA was signed.",
    "It is not the case, whoever says so, that Britain has ratified the Geelong Treaty.",
    "Rumours, which a tabloid printed, that the Japan-Italy ACSA was signed have spread.",
    "Rumours say the Japan-Italy ACSA was signed.",
    "Gossip has it that the Japan-Italy ACSA was signed.",
    "The paper speculated, naming no source, that the Japan-Italy ACSA was signed.",
    "The minister hopes, he told a paper, that the Japan-Italy ACSA is signed.",
    "Nobody at the ministry would confirm, when asked, that the Japan-Italy ACSA was signed.",
    "Lawyers found nothing to show that Britain had ratified the Geelong Treaty.",
    "The tale, told by a blog, that Seoul terminated GSOMIA has no basis.",
  ])("makes nothing of %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    "Critics feared the worst when Japan signed the Japan-Italy ACSA.",
    "Despite rumours that it would be late, the Japan-Italy ACSA was signed.",
    "A columnist dismisses the Japan-Italy ACSA that the two ministers signed.",
    "The paper's report that Japan and Italy signed the Japan-Italy ACSA was confirmed.",
    "The Japan-Italy ACSA, which doubters had called dead, was signed.",
  ])("leaves the fact of %j", (text) => {
    expect(toldIn(text)).toEqual([expect.stringContaining("japan-italy-acsa signed happened")]);
  });

  it("leaves a rumour of what will be a plan", () => {
    expect(toldIn("Rumours say the Japan-Italy ACSA will be signed.")).toEqual(["japan-italy-acsa signed planned ?"]);
  });
});

describe("none of a thing", () => {
  it.each([
    [
      "None of the provisions of the Japan-Philippines RAA has been put into operation.",
      "japan-philippines-raa in-force denied ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
