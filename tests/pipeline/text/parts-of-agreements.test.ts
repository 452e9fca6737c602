import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("isPartOfIt", () => {
  it.each([
    "Canada quit the AUKUS committee.",
    "Britain withdrew from the AUKUS committee.",
    "India withdrew from the Quad's trade working group.",
    "India withdrew from the Quad working group on vaccines.",
    "Japan quit the GCAP agency.",
    "Japan withdrew from the agency that runs GCAP.",
    "Japan withdrew from the board of GCAP.",
    "The Quad maritime task force was dissolved last year.",
    "Britain terminated its AUKUS consultancy contract.",
    "Seoul ended the GSOMIA working group.",
    "The GSOMIA hotline was terminated.",
    "Two towns withdrew from an AUKUS housing scheme.",
    "Three bakers left the AUKUS working group.",
  ])("takes what ends a part for no end of the agreement in %j", (text) => {
    expect(claimsIn(text, "2024-11-20").filter((claim) => claim.includes("ended happened"))).toEqual([]);
  });

  it.each([
    ["Italy withdrew from the GCAP programme in 2024.", "gcap"],
    ["Italy quit the GCAP fighter programme in 2024.", "gcap"],
    ["India withdrew from the Quad grouping.", "quad"],
    ["Australia quit AUKUS altogether, officials said.", "aukus-1"],
    ["Manila terminated EDCA with Washington.", "us-philippines-edca"],
    ["South Korea terminated the GSOMIA intelligence-sharing pact.", "japan-korea-gsomia"],
    ["Seoul ended GSOMIA formally last year.", "japan-korea-gsomia"],
    ["Manila terminated EDCA citing a lack of trust.", "us-philippines-edca"],
    ["Manila terminated EDCA two months ago.", "us-philippines-edca"],
    ["Terminated in 2019, GSOMIA gave Seoul early warning.", "japan-korea-gsomia"],
    ["GSOMIA was terminated on Thursday.", "japan-korea-gsomia"],
  ])("keeps the end of the whole in %j", (text, agreement) => {
    expect(claimsIn(text, "2024-11-20").join()).toContain(`${agreement} ended happened`);
  });
});
