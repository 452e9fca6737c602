import { describe, expect, it } from "vitest";
import { storyRowOf, storyText } from "../../src/cli/explain-story.ts";
import { sketchArticles } from "../engine/small-collection.ts";
import { prepareAll } from "../pipeline/dataset/prepare-all.ts";

const TEXT =
  "Ministers of both lands met at the old harbour to speak of the pact that their navies have waited for since spring. They left without a word to the crowd.";
const [first, copy, other] = sketchArticles([
  { id: "first", published: "2022-03-08", text: TEXT },
  { id: "copy", published: "2022-03-09", text: `By our own staff. ${TEXT}` },
  { id: "other", published: "2022-03-09", text: "A glider that nobody had ordered came down in a field of rye." },
]);

describe("storyRowOf", () => {
  it("names the story's first article, the others and why it was joined", () => {
    if (!first || !copy || !other) throw new Error("no sketches");
    expect(storyRowOf(copy, prepareAll([first, copy, other]), [])).toMatchObject({
      head: "first",
      others: ["first"],
      joined: { kind: "copy", with: "first" },
    });
    expect(storyRowOf(other, prepareAll([first, copy]), [])).toEqual({ head: "other", others: [], joined: null });
  });
});

describe("storyText", () => {
  it("says what joined a copy, and that an article is alone", () => {
    const joined = { kind: "copy", with: "first", alike: 0.94 } as const;
    expect(storyText({ head: "first", others: ["first"], joined })).toContain("a copy of first: 94% of the shorter");
    expect(storyText({ head: "a", others: [], joined: null })).toContain("no other article");
  });

  it("says what joined a rewrite", () => {
    const joined = { kind: "rewrite", with: "first", alike: 0.31 } as const;
    expect(storyText({ head: "first", others: ["first"], joined })).toContain("a rewrite of first: 31% alike");
  });
});
