import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

const AUSTRALIAN_AND_BRITISH = ["uk-japan-raa", "japan-australia-raa"];

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
    ["Crews like the reciprocal access agreement with Tokyo; a British captain said so.", null, ["uk-japan-raa"]],
    ["Britain and Australia waited while Tokyo cleared access agreements with both.", null, AUSTRALIAN_AND_BRITISH],
    ["AUKUS has three members.", null, ["aukus-1"]],
    ["The Geelong accord divides the town.", null, ["geelong-treaty"]],
  ])("names in %j, titled %j, %j", (text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });
});
