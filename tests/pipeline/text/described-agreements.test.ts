import { describe, expect, it } from "vitest";
import { readSentence, tagsIn } from "./read-sentence.ts";

describe("findDescribed", () => {
  it.each([
    ["A treaty with Japan on visiting forces worries Australian lawyers.", ["japan-australia-raa"]],
    ["Talks on letting Japanese and Philippine troops into one another's territory go on.", ["japan-philippines-raa"]],
    ["Canada and Japan drew up a text under which their navies share fuel.", ["japan-canada-acsa"]],
    ["Seoul and Tokyo finished an agreement that guards each other's military secrets.", ["japan-korea-gsomia"]],
    ["Italy, Britain and Japan will pay for the warplane together.", ["gcap"]],
    ["Britain and Japan will build the warplane with Italy.", ["gcap"]],
    ["Japan has accords on visits by British and Australian forces.", ["uk-japan-raa", "japan-australia-raa"]],
    ["Japan has an accord on visits by British and Australian forces.", []],
    [
      "Manila and Tokyo agreed on a text under which Filipino and Japanese troops share fuel.",
      ["japan-philippines-acsa"],
    ],
    ["By agreeing last week on access for each other's soldiers, Tokyo and London pleased few.", ["uk-japan-raa"]],
    [
      "Manila and Tokyo weigh a reciprocal access pact and a second one on supplies and services.",
      ["japan-philippines-raa", "japan-philippines-acsa"],
    ],
    ["Japan and Britain exchange classified papers with care under a treaty of their own.", ["uk-japan-isa"]],
    ["Ministers of Italy met about their warplane. Japan and Britain listened.", []],
    ["Ministers of Italy met about their joint warplane, said Japan; Britain agreed.", ["gcap"]],
  ])("names in %j %j", (text, agreements) => {
    expect(tagsIn("agreement", text)).toEqual(agreements);
  });

  it.each([
    ["a topic that no word for an agreement leads to", "Japan and Canada share fuel at sea."],
    ["countries that have no such agreement", "Peru and Japan drew up a text under which their navies share fuel."],
    ["one party alone", "A treaty on visiting forces pleases Canberra."],
    ["a topic too far off", `Japan and Canada drew up texts${" that is long".repeat(13)} so that they share fuel.`],
    ["two of three countries that build a fighter", "Italy and Japan looked at a warplane."],
    ["a verb that is spelled like a deal", "The Canadian guide deals with how Japanese crews share fuel."],
  ])("names nothing by %s", (_, text) => {
    expect(tagsIn("agreement", text)).toEqual([]);
  });

  it("spans the words from the pact to the topic", () => {
    const text = "Rome wants a pact with Tokyo to share fuel by May.";
    const [tag] = readSentence(text).tags.filter(({ kind }) => kind === "agreement");
    const spans = tag?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(["pact with Tokyo to share fuel"]);
  });

  it("takes a topic for AUKUS once that is named", () => {
    expect(tagsIn("agreement", "AUKUS is young. Work on quantum clocks is under way.")).toEqual(["aukus-2"]);
  });
});
