import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/codebook.ts";
import { chooseByWords, descriptiveWordsOf } from "../../../src/pipeline/text/described-by-words.ts";
import { READER, tagsIn } from "./read-sentence.ts";

const treaty = (id: string): Agreement => {
  const found = [...READER.agreements.values()].find((one) => one.id === id);
  if (found === undefined) throw new Error(`The codebook has no ${id}`);
  return found;
};
const BRITISH = ["uk-japan-raa", "uk-japan-acsa", "uk-japan-isa", "uk-japan-arms-tech"].map(treaty);

describe("chooseByWords", () => {
  it.each([
    ["that spares sailors and soldiers immigration checks at the other's ports", "uk-japan-raa"],
    ["which lets warships take fuel, spare parts and ammunition from each other", "uk-japan-acsa"],
    ["so that secrets in classified papers stay protected", "uk-japan-isa"],
  ])("takes %j for %s", (description, id) => {
    expect(chooseByWords(READER.described, BRITISH, description)?.id).toBe(id);
  });

  it.each([
    ["one word that tells", "that pleases soldiers"],
    ["words of two alike", "on soldiers and fuel"],
    ["no word at all", "on beef, cars and visas"],
  ])("takes nothing for %s", (_, description) => {
    expect(chooseByWords(READER.described, BRITISH, description)).toBeNull();
  });

  it("knows no words of a programme", () => {
    expect(descriptiveWordsOf(READER.agreements.values()).has(treaty("gcap").id)).toBe(false);
  });
});

describe("a treaty that is described in words of the text's own", () => {
  it.each([
    [
      "Britain and Japan signed a treaty that spares sailors and soldiers paperwork when they enter ports.",
      ["uk-japan-raa"],
    ],
    ["Canada and Japan hold to a deal by which ships hand over spare parts and ammunition.", ["japan-canada-acsa"]],
  ])("is named in %j", (text, agreements) => {
    expect(tagsIn("agreement", text)).toEqual(agreements);
  });

  it.each([
    ["a pact on another matter", "Britain and Japan signed a treaty on fish, tariffs and visas."],
    ["a pact with a stranger", "Peru and Japan hold to a deal by which ships hand over spare parts and ammunition."],
    ["one party alone", "Canada holds to a deal by which ships hand over spare parts and ammunition."],
  ])("is not named by %s", (_, text) => {
    expect(tagsIn("agreement", text)).toEqual([]);
  });
});
