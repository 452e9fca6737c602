import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

const SHORT = "The Reciprocal Access Agreement is short.";

describe("followSentence", () => {
  it.each([
    ["the parties of the sentence before", `Britain spoke with Japan. ${SHORT}`, null, ["uk-japan-raa"]],
    ["parties from farther before", `Britain spoke with Japan. Rain fell. ${SHORT}`, null, ["uk-japan-raa"]],
    [
      "the sentence more than the one before",
      `Britain sold tea. Tokyo told Canberra: ${SHORT}`,
      null,
      ["japan-australia-raa"],
    ],
    [
      "the title's agreement first",
      `Japan met Britain and Australia. ${SHORT}`,
      "The Japan-Australia RAA",
      ["japan-australia-raa"],
    ],
    [
      "the one named last on a tie",
      `The UK-Japan RAA is new. Australia heard Britain and Japan. ${SHORT}`,
      null,
      ["uk-japan-raa"],
    ],
    [
      "a country of the title and the sentence before",
      "France has friends; senators flew to Tokyo, Manila too. The reciprocal access agreement with Japan is stuck.",
      "La France dans l'Indo-Pacifique",
      ["japan-france-raa"],
    ],
    [
      "a country of the title before one that is only named behind it",
      "The President should finish the reciprocal access agreement with Japan and give Manila a day.",
      "What France can bring",
      ["japan-france-raa"],
    ],
  ])("gives a shared name to %s", (_, text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });
});
