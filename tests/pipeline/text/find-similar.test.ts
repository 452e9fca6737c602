import { describe, expect, it } from "vitest";
import { claimsIn, tagsIn } from "./read-sentence.ts";

const OPENING = "Britain and Japan will sign a reciprocal access agreement.";

describe("findSimilar", () => {
  it.each([
    ["Japan signed a similar pact with Australia.", ["japan-australia-raa"]],
    ["Soldiers praise a comparable accord that Tokyo has concluded with Canberra.", ["japan-australia-raa"]],
    ["Tokyo wants one with the Philippines.", ["japan-philippines-raa"]],
    ["Lawyers compared it with the accord made between Tokyo and Canberra.", ["japan-australia-raa"]],
    ["Japan has no such pact with Peru.", []],
    ["Canberra already has one.", ["japan-australia-raa"]],
    ["The Australian agreement took effect in 2023.", ["japan-australia-raa"]],
    ["An older Philippine one is left alone.", ["japan-philippines-raa"]],
    ["The Australian government was glad.", []],
    ["With Australia the outline was settled long ago.", ["japan-australia-raa"]],
    ["With Paris talks are under way.", ["japan-france-raa"]],
    ["With Australia the mood was good.", []],
    ["Lawyers hope that Manila's own will follow.", ["japan-philippines-raa"]],
    ["Manila's own lawyers read it.", []],
    ["Paris is negotiating one too.", ["japan-france-raa"]],
    ["Manila would like one as well.", ["japan-philippines-raa"]],
    [
      "Paris and Canberra are among those to have signed comparable texts.",
      ["japan-france-raa", "japan-australia-raa"],
    ],
    ["With Manila, Tokyo has already signed a pact of the kind.", ["japan-philippines-raa"]],
    ["Nobody else has a treaty of this type with Australia.", []],
    ["Canberra already has one of the largest navies.", []],
    ["With Manila, Tokyo has signed a fisheries treaty.", []],
    ["Arrangements of the kind already in operation with Australia show how.", ["japan-australia-raa"]],
    ["It is the second partner, after Australia.", ["japan-australia-raa"]],
    ["Manila has such pacts with Canada and Japan.", ["philippines-canada-sovfa", "japan-philippines-raa"]],
  ])("finds in %j also %j", (text, others) => {
    expect(tagsIn("agreement", `${OPENING} ${text}`)).toEqual(["uk-japan-raa", ...others]);
  });

  it("gives the act to the other agreement, and the plan to the first", () => {
    expect(claimsIn(`${OPENING} Japan signed a similar pact with Australia in January.`, "2022-11-06")).toEqual([
      "uk-japan-raa signed planned ?",
      "japan-australia-raa signed happened 2022-01",
    ]);
  });

  it("gives talks on another such pact to that one alone", () => {
    const text =
      "Japan and Australia signed a reciprocal access agreement on 6 January. Britain is negotiating one too.";
    expect(claimsIn(text, "2022-01-15")).toEqual([
      "japan-australia-raa signed happened 2022-01-06",
      "uk-japan-raa negotiating happened ?",
    ]);
  });

  it("goes on from what was named before an agreement of another kind", () => {
    const text =
      "Japan and Australia signed a reciprocal access agreement on 6 January. Canberra has AUKUS too. Tokyo is in negotiations with " +
      "London over something similar.";
    expect(claimsIn(text, "2022-01-15")).toEqual([
      "japan-australia-raa signed happened 2022-01-06",
      "uk-japan-raa negotiating happened ?",
    ]);
  });

  it("gives each member of a list its own act", () => {
    const text =
      "Manila and Wellington signed a Status of Visiting Forces Agreement on Monday. The Philippines keeps such agreements with " +
      "Australia, signed in 2007, and Canada, signed in 2025.";
    expect(claimsIn(text, "2026-02-03")).toEqual(
      expect.arrayContaining([
        "philippines-new-zealand-sovfa signed happened 2026-02-02",
        "philippines-australia-sovfa signed happened 2007",
        "philippines-canada-sovfa signed happened 2025",
      ]),
    );
  });

  it("takes an apposition for the agreement before it", () => {
    const text =
      "The Philippines and New Zealand want a visiting forces agreement. Priority went to the RAA, the accord with Tokyo signed " +
      "not long ago.";
    expect(claimsIn(text, "2025-02-05")).toContain("japan-philippines-raa signed happened ?");
    expect(tagsIn("agreement", text)).not.toContain("japan-australia-raa");
  });

  it("counts a list to the country whose pacts the text tells of", () => {
    const text =
      "France and the Philippines met for a first round on a visiting forces agreement. Manila's accord with New Zealand was signed " +
      "in April, and that with Japan, a Reciprocal Access Agreement, in 2024. Older is the one with Canberra, ratified in 2012.";
    expect(claimsIn(text, "2025-06")).toContain("philippines-australia-sovfa ratified happened 2012");
    expect(tagsIn("agreement", text)).not.toContain("japan-france-raa");
  });

  it("knows an agreement by those who signed it", () => {
    expect(
      claimsIn(`${OPENING} A comparable accord was signed by Japan and Australia in January.`, "2022-11-06"),
    ).toContain("japan-australia-raa signed happened 2022-01");
  });
});
