import { describe, expect, it } from "vitest";
import { readSentence, tagsIn } from "./read-sentence.ts";

describe("findThemes", () => {
  it.each([
    ["The destroyer left at dawn.", ["naval"]],
    ["A missile was mentioned.", []],
    ["A missile flew over a rocket shed.", ["missiles"]],
    ["One missile flew. Another missile stayed.", ["missiles"]],
    ["One missile, many missiles.", []],
    ["Tokyo and Rome will keep their ACSA.", ["logistics"]],
    ["A hypersonic missile was shown.", ["missiles", "emerging-tech"]],
    ["Artificial intelligence sorts the post.", ["emerging-tech"]],
    ["The ministers had lunch.", []],
  ])("finds in %j the themes %j", (text, themes) => {
    expect(tagsIn("theme", text)).toEqual(themes);
  });

  it("leaves out the themes of an agreement that is named once, later, beside the main one", () => {
    const main = "Japan and Italy signed an ACSA. It is short. The ACSA has ten articles.";
    expect(tagsIn("theme", main)).toEqual(["logistics"]);
    expect(tagsIn("theme", `${main} GCAP is older.`)).toEqual(["logistics", "combat-air"]);
    expect(tagsIn("theme", "GCAP grew. GCAP is older.")).toEqual(["combat-air", "industry"]);
  });

  it("spans every place that shows a theme, weak signs and agreements with it", () => {
    const text = "AUKUS has a submarine, and a boat.";
    const naval = readSentence(text).tags.find(({ id }) => id === "naval");
    expect(naval?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "AUKUS",
      "submarine",
      "submarine",
      "boat",
    ]);
  });
});
