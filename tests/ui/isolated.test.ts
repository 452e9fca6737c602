import { describe, expect, it } from "vitest";
import { sourceWords } from "../../src/briefing/quotes.ts";
import { citationWords } from "../../src/ui/citation-wording.ts";
import { isolated } from "../../src/ui/isolated.ts";
import { date } from "../engine/small-collection.ts";

const published = { date: date("2022-04-03"), basis: "text" } as const;

describe("isolated", () => {
  it("leaves a name that runs from left to right as it is", () => {
    expect(isolated("The Herald, São Paulo")).toBe("The Herald, São Paulo");
  });

  it("keeps a name that runs from right to left from the date behind it", () => {
    expect(sourceWords({ publisherName: "الأهرام", publication: published })).toMatch(
      /^\u2068الأهرام\u2069, 3 April 2022 /,
    );
  });

  it.each([
    ["an override", "Wire\u202e", "Wire"],
    ["a sign that ends what we opened", "\u2069Wire\u2069\u202e", "Wire"],
    ["an override about a name from right to left", "\u202dהארץ", "\u2068הארץ\u2069"],
    ["a mark of direction", "Wire\u200f", "\u2068Wire\u200f\u2069"],
  ])("lets %s in a name turn nothing behind it about", (_, name, clean) => {
    expect(sourceWords({ publisherName: name, publication: published })).toBe(
      `${clean}${sourceWords({ publisherName: "", publication: published })}`,
    );
  });

  it("keeps title and publisher of a citation apart", () => {
    const words = citationWords({ title: "G7 שלום", publisherName: "הארץ", published, url: null } as Parameters<
      typeof citationWords
    >[0]);
    expect(words).toMatch(/^“\u2068G7 שלום\u2069”\. \u2068הארץ\u2069, 3 April 2022 /);
  });
});
