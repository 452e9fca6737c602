import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

const BOTH = ["aukus-1", "aukus-2"];

describe("resolveShared", () => {
  it.each([
    ["the first where nothing else is told", "AUKUS grows.", ["aukus-1"]],
    [
      "the one that its sentence speaks for",
      "AUKUS builds submarines. Tokyo asks what AUKUS does on hypersonics.",
      BOTH,
    ],
    ["the one that the text speaks for", "AUKUS grows. Hypersonic missiles fly.", ["aukus-2"]],
    ["the one whose own name stands beside it", "Seoul may help AUKUS, within Pillar II.", ["aukus-2"]],
  ])("takes %s", (_, text, agreements) => {
    expect(tagsIn("agreement", text)).toEqual(agreements);
  });
});

describe("findSpokenFor", () => {
  it("hears the title for a name in the title", () => {
    expect(tagsIn("agreement", "The programme grows.", "AUKUS and quantum clocks")).toEqual([]);
  });
});
