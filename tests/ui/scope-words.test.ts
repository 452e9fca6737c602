import { describe, expect, it } from "vitest";
import { readViewState } from "../../src/state/view-state.ts";
import { scopeWords } from "../../src/ui/scope-words.ts";
import { NAMES } from "../views/samples.ts";

describe("scopeWords", () => {
  it.each([
    ["", ""],
    ["country=JP", " with Japan"],
    ["country=JP&country=GB&all=country", " with the United Kingdom and Japan"],
    ["country=JP&country=GB&country=IT&country=NO", " with any of four countries"],
    ["agreement=north-pact", " chosen"],
    ["agreement=north-pact&q=port", " chosen and named in these reports"],
    ["theme=access", " named in these reports"],
  ])("words %j as %j", (search, words) => {
    expect(scopeWords(readViewState(search).state.filter, NAMES)).toBe(words);
  });
});
