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
    ["The minister praised AUKUS. The review covers both pillars.", null, ["aukus-1", "aukus-2"]],
    ["On Pillar II a firm bids; the licence helps both pillars of AUKUS.", null, ["aukus-2", "aukus-1"]],
    ["The carrier met Five Power partners off Singapore.", null, ["fpda"]],
    ["Australia and Britain printed the treaty on nuclear-powered submarine cooperation.", null, ["geelong-treaty"]],
    ["With Britain, Japan studied a missile for fighter jets.", null, ["jnaam"]],
    [
      "Tokyo floated a reciprocal access agreement with France of the sort it has with Australia and Britain.",
      null,
      ["japan-france-raa", "japan-australia-raa", "uk-japan-raa"],
    ],
    [
      "Tokyo and London met halfway on reciprocal access, sooner than in the Australian case.",
      null,
      ["uk-japan-raa", "japan-australia-raa"],
    ],
    ["The Geelong accord divides the town.", null, ["geelong-treaty"]],
  ])("names in %j, titled %j, %j", (text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });

  it.each([
    ["The first Virginia-class boat for Australia comes from an American yard.", ["aukus-1"]],
    ["JAIEC owns a third of the company.", ["gcap"]],
    ["A note by BAE Systems, Leonardo and Mitsubishi Heavy Industries lists the tasks.", ["gcap"]],
    ["Britain is named as partner for the successor to the F-2 that Japan wants.", ["gcap"]],
    ["The draft budget has 200 billion yen for Tomahawk missiles.", ["japan-tomahawk"]],
    ["Australia passed the Defence Trade Controls Amendment Bill with an eye on Britain.", ["aukus-2"]],
  ])("knows by its own words what %j is about", (text, tags) => {
    expect(tagsIn("agreement", text)).toEqual(tags);
  });
});

describe("findAgreements by those who speak for a country", () => {
  it.each([
    ["Linda Reynolds and Nobuo Kishi spoke of an agreement on visiting forces.", ["japan-australia-raa"]],
    ["Liz Truss met Fumio Kishida. They expect to sign a Reciprocal Access Agreement.", ["uk-japan-raa"]],
    [
      "At the Japanese embassy in Pasay some burned a copy of the Reciprocal Access Agreement.",
      ["japan-philippines-raa"],
    ],
    ["Officials in Tokyo and Canberra want a reciprocal visiting arrangement.", ["japan-australia-raa"]],
    ["Officials in Tokyo and Bogota want a reciprocal visiting arrangement.", []],
  ])("finds in %j %j", (text, agreements) => {
    expect(tagsIn("agreement", text)).toEqual(agreements);
  });
});

describe("findAgreements by the publisher's country", () => {
  const text = "The papers for the Reciprocal Access Agreement with Japan have reached the Senate.";
  const named = (home: string | null, words = text) => tagsIn("agreement", words, null, home);

  it("takes it for the other party where the text names none", () => {
    expect(named(null)).toEqual([]);
    expect(named("PH")).toEqual(["japan-philippines-raa"]);
    expect(named("GB")).toEqual(["uk-japan-raa"]);
  });

  it("never puts it before a country that the text names, and never in the place of a party named", () => {
    expect(named("PH", `Britain waits. ${text}`)).toEqual(["uk-japan-raa"]);
    expect(named("PH", "The reciprocal access agreement of Australia and Japan is read.")).toEqual([
      "japan-australia-raa",
    ]);
    expect(named("US")).toEqual([]);
  });

  it.each([
    "Japan signed the reciprocal access agreement with a Southeast Asian partner on Friday.",
    "Japan's reciprocal access agreement with a Southeast Asian partner was signed.",
    "Japan and an unnamed country have signed a reciprocal access agreement.",
    "Japan signed a new RAA on Friday, its fourth.",
  ])("takes nobody for the partner that %j does not name", (words) => {
    expect(named("GB", words)).toEqual([]);
  });
});
