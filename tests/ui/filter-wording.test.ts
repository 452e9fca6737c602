import { describe, expect, it } from "vitest";
import { readViewState } from "../../src/state/view-state.ts";
import { filterSummary, rangeWords, subjectWords, withArticle } from "../../src/ui/filter-wording.ts";
import { NAMES } from "../views/samples.ts";

const filterOf = (search: string) => readViewState(search).state.filter;

describe("filterSummary", () => {
  it.each([
    ["", "none"],
    ["country=JP&country=IT&theme=access", "Italy or Japan; Access"],
    ["from=2021&to=2022-05&q=submarine", "from 2021 to May 2022; “submarine”"],
    ["q=%20", "none"],
    ["q=%22in+force%22+-talks", '"in force" -talks'],
    ["country=JP&country=IT&all=country", "Italy and Japan"],
    ["country=JP&not-country=GB&not-country=IT&not-theme=access", "Japan, not United Kingdom or Italy; not Access"],
  ])("words %j as %s", (search, words) => {
    expect(filterSummary(filterOf(search), NAMES)).toBe(words);
  });
});

describe("rangeWords", () => {
  it.each([
    ["from=2021", "from 2021"],
    ["to=2021", "to 2021"],
    ["from=2021&to=2021", "2021"],
    ["", ""],
  ])("words %j as %j", (search, words) => {
    expect(rangeWords(filterOf(search))).toBe(words);
  });
});

describe("subjectWords", () => {
  it.each([
    ["", ""],
    ["country=JP", "with Japan"],
    ["country=JP&country=IT&country=GB&country=NO", "with any of 4 countries"],
    ["country=GB", "with the United Kingdom"],
    ["country=JP&country=IT&all=country", "with Italy and Japan"],
    ["country=JP&country=IT&country=GB&country=NO&all=country", "with all of 4 countries"],
    ["country=JP&not-country=IT", "under this filter"],
    ["theme=access", "on Access"],
    ["agreement=north-pact", "of the north-pact"],
    ["country=JP&theme=access", "under this filter"],
    ["country=JP&from=2021", "under this filter"],
    ["kind=news", "under this filter"],
  ])("words the subject of %j as %j", (search, words) => {
    expect(subjectWords(filterOf(search), NAMES)).toBe(words);
  });
});

describe("withArticle", () => {
  it.each([
    ["UK–Japan RAA", "the UK–Japan RAA"],
    ["Quad", "the Quad"],
    ["GCAP", "GCAP"],
    ["AUKUS Pillar II", "AUKUS Pillar II"],
    ["Mogami frigates", "Mogami frigates"],
    ["Norway's other pacts", "Norway's other pacts"],
    ["The pacts", "The pacts"],
  ])("words %s as %s", (name, words) => {
    expect(withArticle(name)).toBe(words);
  });
});
