import { describe, expect, it } from "vitest";
import { PAGES, type PageName, readViewState } from "../../../src/state/view-state.ts";
import { paletteEntries } from "../../../src/views/palette/palette-entries.ts";
import { DICTIONARIES, NAMES } from "../samples.ts";

const PAGE_WORDS = Object.fromEntries(PAGES.map((page) => [page, `The ${page}`])) as Record<PageName, string>;
const entriesOf = (search: string, saved = [{ name: "Weekly", search: "country=IT&asof=2022" }]) =>
  paletteEntries(readViewState(search).state, DICTIONARIES, NAMES, PAGE_WORDS, saved);
const patchOf = (search: string, key: string) => entriesOf(search).find((entry) => entry.key === key)?.patch;

describe("paletteEntries", () => {
  it("has each key once", () => {
    const keys = entriesOf("country=JP&asof=2022").map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("adds a country to the filter that there is", () => {
    expect(patchOf("country=IT&theme=access", "country JP")?.filter).toMatchObject({
      country: ["IT", "JP"],
      theme: ["access"],
    });
  });

  it("finds a country by what it is called for short, as the cards do", () => {
    const countries = [{ id: "GB", name: "United Kingdom" }] as unknown as typeof DICTIONARIES.countries;
    const view = readViewState("").state;
    const entries = paletteEntries(view, { ...DICTIONARIES, countries }, NAMES, PAGE_WORDS, []);
    expect(entries.find(({ key }) => key === "country GB")?.also).toContain("UK");
  });

  it("says of what kind a value is that it filters by", () => {
    const acts = entriesOf("").map(({ key, act }) => `${key}: ${act}`);
    expect(acts).toContain("country JP: Filter by country");
    expect(acts).toContain("theme access: Filter by theme");
  });

  it("opens an agreement over the page that there is, and goes to a page with nothing open", () => {
    expect(patchOf("article=a", "open north-pact")).toEqual({ open: "north-pact", article: null, claim: null });
    expect(patchOf("open=north-pact", "page articles")).toMatchObject({ page: "articles", open: null });
  });

  it("takes a saved view whole", () => {
    expect(patchOf("country=JP", "view Weekly")).toEqual(readViewState("country=IT&asof=2022").state);
  });

  it("offers to clear a filter, or to come back to the last day, only where there is one", () => {
    const keys = (search: string) => entriesOf(search).map(({ key }) => key);
    expect(keys("")).not.toContain("clear");
    expect(keys("")).not.toContain("as-of");
    expect(keys("q=ship&asof=2022")).toEqual(expect.arrayContaining(["clear", "as-of"]));
  });

  it("offers the switch that is not set", () => {
    expect(patchOf("", "unit")).toEqual({ unit: "stories" });
    expect(patchOf("unit=stories&clock=told", "unit")).toEqual({ unit: "reports" });
    expect(patchOf("clock=told", "clock")).toEqual({ clock: "happened" });
  });
});
