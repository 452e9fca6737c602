import { describe, expect, it } from "vitest";
import { readSentence, tagsIn } from "./read-sentence.ts";

describe("findThemes", () => {
  it.each([
    ["The destroyer left at dawn.", ["naval"]],
    ["A missile was mentioned.", []],
    ["A missile flew over a rocket shed.", []],
    ["A missile flew. A rocket stayed.", []],
    ["A missile flew over a rocket shed. The weapon had passed.", ["missiles"]],
    ["One missile, many missiles.", []],
    ["Tokyo and Rome will keep their ACSA.", ["logistics"]],
    ["A hypersonic missile was shown.", ["missiles", "emerging-tech"]],
    ["Artificial intelligence sorts the post.", ["emerging-tech"]],
    ["The ministers had lunch.", []],
    ["Tokyo buys the Tomahawk.", ["missiles", "deterrence"]],
    ["New sanctions were announced.", ["economic"]],
    ["They raised ties to a strategic partnership.", []],
    ["A prototype, an F-35B and a disaster were named.", []],
  ])("finds in %j the themes %j", (text, themes) => {
    expect(tagsIn("theme", text)).toEqual(themes);
  });

  it("counts a sign in the title with the weak ones of the text, and never alone", () => {
    const text = "A missile flew. A rocket stayed.";
    expect(tagsIn("theme", text, "A weapon of note")).toEqual(["missiles"]);
    expect(tagsIn("theme", "A missile flew.", "A weapon of note")).toEqual([]);
    expect(tagsIn("theme", "A missile flew.", "Patriot battery moves")).toEqual(["missiles"]);
    expect(tagsIn("theme", "The ministers had lunch.", "Patriot battery moves")).toEqual([]);
  });

  it("needs a second sign of a theme whose words often stand by the way", () => {
    const around = "The ministers had lunch. They spoke of trade.";
    expect(tagsIn("theme", `${around} A destroyer left.`)).not.toContain("naval");
    expect(tagsIn("theme", `${around} A destroyer left with a frigate.`)).toContain("naval");
    expect(tagsIn("theme", `${around} A destroyer left. The destroyer came back.`)).toContain("naval");
    expect(tagsIn("theme", `${around} A destroyer left.`, "A destroyer leaves")).toContain("naval");
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
