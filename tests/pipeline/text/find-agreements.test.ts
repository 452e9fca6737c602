import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

describe("findAgreements", () => {
  it.each([
    ["Britain and Japan spoke. The Reciprocal Access Agreement is short.", null, ["uk-japan-raa"]],
    ["The Reciprocal Access Agreement is short.", "Tokyo and Canberra meet", ["japan-australia-raa"]],
    ["The Reciprocal Access Agreement is short.", null, []],
    ["Rome and Tokyo will trade fuel under an ACSA.", null, ["japan-italy-acsa"]],
    ["Paris and Manila drafted a visiting forces agreement.", null, ["philippines-france-vfa"]],
    ["GCAP grew; the GIGO convention followed.", null, ["gcap", "gigo-treaty"]],
    ["Japan offered Australia its Mogami-class frigates.", null, ["mogami-frigates"]],
    ["A logistics pact with Peru interests Japan.", null, []],
  ])("names in %j, titled %j, %j", (text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });
});
