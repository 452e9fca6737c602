import { describe, expect, it } from "vitest";
import { numberSources } from "../../../src/pipeline/formats/number-sources.ts";
import { NOTHING_STATED } from "../../../src/pipeline/source/source.ts";

function sourceOf(text: string, id: string | null = null) {
  return { file: "box.mbox", text, format: "plain" as const, bodyStart: 0, stated: { ...NOTHING_STATED, id } };
}

describe("numberSources", () => {
  it("leaves the one article of a file under the file's name", () => {
    expect(numberSources([sourceOf("They talked.")], "box.mbox")).toEqual([sourceOf("They talked.")]);
  });

  it("numbers several, keeps the ids that they state and gives the others one of what they say", () => {
    const numbered = numberSources([sourceOf("They talked."), sourceOf("They agreed.", "agreed")], "box.mbox");
    expect(numbered).toMatchObject([
      { entry: 1, stated: { id: expect.stringMatching(/^box-\w+$/) } },
      { entry: 2, stated: { id: "agreed" } },
    ]);
  });
});
