import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import { filterChips } from "../../../src/views/filters/filter-chips.ts";
import { NAMES } from "../samples.ts";

const chipsOf = (search: string) => filterChips(readViewState(search).state.filter, NAMES);

describe("filterChips", () => {
  it("has none for the empty filter", () => {
    expect(chipsOf("")).toEqual([]);
  });

  it("names each part, with one chip for both ends of the dates", () => {
    const chips = chipsOf("country=JP&kind=official&from=2021&to=2022-05&q=submarine");
    expect(chips.map(({ part, value }) => `${part}: ${value}`)).toEqual([
      "Country: Japan",
      "Source: Official",
      "Published: from 2021 to May 2022",
      "Words: submarine",
    ]);
  });

  it("names what is excluded, and that all values are asked for", () => {
    const chips = chipsOf("country=IT&country=JP&all=country&not-theme=access");
    expect(chips.map(({ part, value }) => `${part}: ${value}`)).toEqual([
      "Country: Italy",
      "Country: Japan",
      "Country: all of these",
      "Theme, not: Access",
    ]);
  });

  it("leads back to the empty filter when every chip is taken away in turn", () => {
    let filter = readViewState("country=JP&country=IT&all=country&not-theme=access&basis=url&to=2022&q=a").state.filter;
    for (let chips = filterChips(filter, NAMES); chips[0] !== undefined; chips = filterChips(filter, NAMES)) {
      filter = chips[0].without;
    }
    expect(filter).toEqual(EMPTY_FILTER);
  });
});
